package vn.haidang.monitoring.snmp.internal.definition;

import java.util.OptionalInt;

/**
 * Faults of a family's agents that have to be borne.
 *
 * @param repetitions the most repetitions of a GETBULK it bears; 1 when it bears no GETBULK
 * @param brokenHighCapacity whether its ifXTable tells nonsense, so that ifTable alone is read
 */
public record Quirks(OptionalInt repetitions, boolean brokenHighCapacity) {

    /** Of an agent that does as it should. */
    public static final Quirks NONE = new Quirks(OptionalInt.empty(), false);
}
