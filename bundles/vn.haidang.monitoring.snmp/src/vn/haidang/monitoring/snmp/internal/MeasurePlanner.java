package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;

import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.probe.DeviceMetric;
import vn.haidang.monitoring.snmp.internal.definition.DeviceDefinition;
import vn.haidang.monitoring.snmp.internal.definition.MeasureRule;
import vn.haidang.monitoring.snmp.internal.definition.MeasureRule.Combination;
import vn.haidang.monitoring.snmp.internal.definition.MeasureRule.Instance;
import vn.haidang.monitoring.snmp.internal.definition.MeasureRule.RowCondition;
import vn.haidang.monitoring.snmp.internal.definition.PlannedMeasure;
import vn.haidang.monitoring.snmp.internal.definition.PlannedMeasure.Row;

/**
 * Finds out which of the figures of its family and of the standard MIBs a device has, and in which rows. What the family
 * tells of a metric goes before what a standard MIB tells. Blocks while it asks.
 */
final class MeasurePlanner {

    static final int MOST_ROWS_OF_RULE = 256;
    static final int MOST_MEASURES = 1_000;
    /** The scale code of the unit itself, and what one step is worth as a power of ten (RFC 3433, EntitySensorDataScale). */
    private static final int UNIT_CODE = 9;
    private static final int POWERS_PER_STEP = 3;
    private static final int MOST_DECIMALS = 9;

    private final Columns columns;
    private final Map<OID, Map<List<Integer>, Variable>> read = new HashMap<>();
    private final List<PlannedMeasure> planned = new ArrayList<>();
    private final Set<DeviceMetric> known = EnumSet.noneOf(DeviceMetric.class);
    private Map<OID, Variable> scalars = Map.of();

    MeasurePlanner(Columns columns) {
        this.columns = columns;
    }

    MeasurePlan plan(Optional<DeviceDefinition> family, DeviceDefinition standard) throws FindingException {
        List<MeasureRule> own = family.map(DeviceDefinition::measures).orElse(List.of());
        scalars = columns.scalars(Stream.concat(own.stream(), standard.measures().stream()).flatMap(MeasureRule::terms)
                .filter(MeasureRule::isScalar).distinct().toList());
        for (MeasureRule rule : own) {
            plan(rule);
        }
        Set<DeviceMetric> told = EnumSet.copyOf(known);
        for (MeasureRule rule : standard.measures()) {
            if (!told.contains(rule.metric())) {
                plan(rule);
            }
        }
        return new MeasurePlan(planned);
    }

    private void plan(MeasureRule rule) throws FindingException {
        if (rule.otherwise() && known.contains(rule.metric())) {
            return;
        }
        Map<List<Integer>, Row> rows = rows(rule);
        if (rows.isEmpty() || planned.size() + rows.size() > MOST_MEASURES) {
            return;
        }
        if (rule.combine() == Combination.NONE) {
            List<PlannedMeasure> named = named(rule, rows);
            named.stream().filter(this::tells).forEach(this::keep);
        } else {
            keep(new PlannedMeasure(rule, literal(rule), List.copyOf(rows.values())));
        }
    }

    private void keep(PlannedMeasure measure) {
        planned.add(measure);
        known.add(measure.rule().metric());
    }

    /** What says nothing now, a sensor that is not there or a state nobody knows, is not asked for again. */
    private boolean tells(PlannedMeasure measure) {
        Map<OID, Variable> values = new HashMap<>(scalars);
        measure.rule().terms().filter(term -> !MeasureRule.isScalar(term)).forEach(term -> read
                .getOrDefault(term, Map.of()).forEach((index, value) -> values.put(at(term, index), value)));
        return measure.measure(values, variable -> Variables.value(variable).text().strip()).isPresent();
    }

    private static OID at(OID column, List<Integer> index) {
        OID oid = new OID(column.getValue());
        index.forEach(oid::append);
        return oid;
    }

    private Map<List<Integer>, Row> rows(MeasureRule rule) throws FindingException {
        if (MeasureRule.isScalar(rule.value())) {
            return scalars.containsKey(rule.value()) ? Map.of(List.of(), new Row(List.of(), 1)) : Map.of();
        }
        Map<List<Integer>, Row> rows = new LinkedHashMap<>();
        Set<List<Integer>> indexes = column(rule.value()).keySet();
        if (indexes.isEmpty()) {
            return rows;
        }
        Set<List<Integer>> wanted = new HashSet<>(indexes);
        rule.index().ifPresent(pattern -> wanted.removeIf(index -> !pattern.matcher(dotted(index)).find()));
        for (RowCondition condition : rule.where()) {
            Map<List<Integer>, Variable> told = column(condition.column());
            wanted.removeIf(index -> !told.containsKey(index)
                    || !condition.pattern().matcher(Variables.value(told.get(index)).text().strip()).find());
        }
        for (OID other : rule.terms().filter(term -> !MeasureRule.isScalar(term)).toList()) {
            column(other);
        }
        for (List<Integer> index : indexes) {
            if (wanted.contains(index) && rows.size() < MOST_ROWS_OF_RULE) {
                rows.put(index, new Row(index, factor(rule, index)));
            }
        }
        return rows;
    }

    private double factor(MeasureRule rule, List<Integer> index) throws FindingException {
        double power = 0;
        if (rule.thousands().isPresent()) {
            power += POWERS_PER_STEP * (number(rule.thousands().get(), index, UNIT_CODE) - UNIT_CODE);
        }
        if (rule.decimals().isPresent()) {
            power -= Math.min(number(rule.decimals().get(), index, 0), MOST_DECIMALS);
        }
        return Math.pow(10, power);
    }

    private long number(OID column, List<Integer> index, long otherwise) throws FindingException {
        Variable value = column(column).get(index);
        return value == null ? otherwise : Columns.number(value).orElse(otherwise);
    }

    /** Names that come twice get the index beside them. */
    private List<PlannedMeasure> named(MeasureRule rule, Map<List<Integer>, Row> rows) throws FindingException {
        Map<List<Integer>, String> names = new HashMap<>();
        for (List<Integer> index : rows.keySet()) {
            names.put(index, name(rule, index));
        }
        Map<String, Long> often = names.values().stream()
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return rows.entrySet().stream().map(row -> {
            String name = names.get(row.getKey());
            boolean alone = often.get(name) == 1 || row.getKey().isEmpty();
            return new PlannedMeasure(rule, alone ? name : (name + " (" + dotted(row.getKey()) + ")").strip(),
                    List.of(row.getValue()));
        }).toList();
    }

    private String name(MeasureRule rule, List<Integer> index) throws FindingException {
        if (rule.instance() instanceof Instance.Column named) {
            Variable told = column(named.oid()).get(index);
            return Optional.ofNullable(told).flatMap(Columns::text).orElse(dotted(index));
        }
        return rule.instance() instanceof Instance.Literal ? literal(rule) : dotted(index);
    }

    private static String literal(MeasureRule rule) {
        return rule.instance() instanceof Instance.Literal literal ? literal.text() : "";
    }

    private static String dotted(List<Integer> index) {
        return index.stream().map(Integer::toUnsignedString).collect(Collectors.joining("."));
    }

    private Map<List<Integer>, Variable> column(OID column) throws FindingException {
        Map<List<Integer>, Variable> known = read.get(column);
        if (known == null) {
            known = columns.read(column);
            read.put(column, known);
        }
        return known;
    }
}
