package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.probe.DeviceMeasure;
import vn.haidang.monitoring.snmp.internal.definition.PlannedMeasure;

/** What is measured of one device: found out once by {@link MeasurePlanner}, asked for at each measurement. */
record MeasurePlan(List<PlannedMeasure> measures) {

    MeasurePlan {
        measures = List.copyOf(measures);
    }

    /** The variables to GET. */
    List<OID> oids() {
        return measures.stream().flatMap(PlannedMeasure::oids).distinct().toList();
    }

    /** The figures; of two with one name the first. */
    List<DeviceMeasure> measure(List<VariableBinding> bindings) {
        Map<OID, Variable> values = new HashMap<>();
        bindings.stream().filter(binding -> !Variables.isMissing(binding))
                .forEach(binding -> values.put(binding.getOid(), binding.getVariable()));
        Set<String> named = new HashSet<>();
        List<DeviceMeasure> figures = new ArrayList<>();
        for (PlannedMeasure measure : measures) {
            Optional<DeviceMeasure> figure = measure.measure(values,
                    variable -> Variables.value(variable).text().strip());
            figure.filter(one -> named.add(one.metric() + '\n' + one.instance())).ifPresent(figures::add);
        }
        return figures;
    }
}
