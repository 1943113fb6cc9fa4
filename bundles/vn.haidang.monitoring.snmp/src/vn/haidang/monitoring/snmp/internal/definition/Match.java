package vn.haidang.monitoring.snmp.internal.definition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.snmp4j.smi.OID;

import vn.haidang.base.finding.FindingException;

/**
 * By what a device is known to be of a family: one of the object ids or, where there are some, one of the descriptions, and
 * all conditions.
 *
 * @param objectIds beginnings of sysObjectID, any of which is enough; none asks for nothing
 * @param descriptions patterns of sysDescr, likewise
 * @param conditions all of which must hold
 */
public record Match(List<OID> objectIds, List<Pattern> descriptions, List<Condition> conditions) {

    /** What a description or a condition weighs against an arc of an object id: more than the ten of a net-snmp agent. */
    private static final int WEIGHT = 12;

    public Match {
        objectIds = List.copyOf(objectIds);
        descriptions = List.copyOf(descriptions);
        conditions = List.copyOf(conditions);
    }

    /** Whether the two things that every device tells speak for it; the conditions are not asked. */
    public boolean isPossible(Optional<OID> objectId, Optional<String> description) {
        return longest(objectId).isPresent() && (descriptions.isEmpty()
                || description.filter(text -> descriptions.stream().anyMatch(one -> one.matcher(text).find()))
                        .isPresent());
    }

    /** How closely the device is described, for a choice between families; nothing when it is not of this one. */
    OptionalInt strength(Optional<OID> objectId, Optional<String> description, Told told) throws FindingException {
        if (!isPossible(objectId, description)) {
            return OptionalInt.empty();
        }
        for (Condition condition : conditions) {
            if (!condition.holds(told)) {
                return OptionalInt.empty();
            }
        }
        int described = descriptions.isEmpty() ? 0 : WEIGHT;
        return OptionalInt.of(longest(objectId).getAsInt() + described + WEIGHT * conditions.size());
    }

    private OptionalInt longest(Optional<OID> objectId) {
        if (objectIds.isEmpty()) {
            return OptionalInt.of(0);
        }
        return objectId.isEmpty()
                ? OptionalInt.empty()
                : objectIds.stream().filter(objectId.get()::startsWith).mapToInt(OID::size).max();
    }
}
