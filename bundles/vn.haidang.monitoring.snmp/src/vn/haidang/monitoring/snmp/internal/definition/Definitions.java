package vn.haidang.monitoring.snmp.internal.definition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.snmp4j.smi.OID;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.snmp.internal.definition.DeviceDefinition.Property;

/**
 * The definitions in use at one moment.
 *
 * @param standard what is asked of every device, by the standard MIBs
 * @param families people's own first: of two that describe a device equally well, the first is taken
 * @param findings what is wrong with the files that were left out
 */
public record Definitions(DeviceDefinition standard, List<DeviceDefinition> families, List<Finding> findings) {

    public Definitions {
        families = List.copyOf(families);
        findings = List.copyOf(findings);
    }

    /** The variables that decide between the families that come into question. */
    public Stream<OID> deciding(Optional<OID> objectId, Optional<String> description) {
        return families.stream().flatMap(family -> family.matches().stream())
                .filter(match -> match.isPossible(objectId, description))
                .flatMap(match -> match.conditions().stream()).map(Condition::origin)
                .filter(Origin.Scalar.class::isInstance).map(origin -> ((Origin.Scalar) origin).oid()).distinct();
    }

    /** Where the families find serial numbers: the columns and variables. */
    public List<OID> serials() {
        return families.stream().flatMap(family -> family.sources().getOrDefault(Property.SERIAL, List.of()).stream())
                .map(Source::origin).map(Definitions::told).flatMap(Optional::stream).distinct().toList();
    }

    private static Optional<OID> told(Origin origin) {
        if (origin instanceof Origin.Scalar scalar) {
            return Optional.of(scalar.oid());
        }
        return origin instanceof Origin.Below below ? Optional.of(below.oid()) : Optional.empty();
    }

    /** The family that describes the device most closely. */
    public Optional<DeviceDefinition> choose(Optional<OID> objectId, Optional<String> description, Told told)
            throws FindingException {
        Optional<DeviceDefinition> best = Optional.empty();
        int strongest = -1;
        for (DeviceDefinition family : families) {
            for (Match match : family.matches()) {
                OptionalInt strength = match.strength(objectId, description, told);
                if (strength.isPresent() && strength.getAsInt() > strongest) {
                    strongest = strength.getAsInt();
                    best = Optional.of(family);
                }
            }
        }
        return best;
    }
}
