package vn.haidang.monitoring.ui.internal.timeline;

import java.util.List;

/**
 * What one witness says of a line.
 *
 * @param witness who
 * @param bands what it said for how long, in order
 * @param marks what it said of a moment, in order
 */
public record Lane(Witness witness, List<Band> bands, List<Mark> marks) {

    /** The witnesses, in the order of their lanes. */
    public enum Witness {
        /** The echoes. */
        PING,
        /** The counters of the far interface. */
        SNMP,
        /** Traps and syslog. */
        EVENTS,
        /** What was made of it: the outages. */
        OUTAGES
    }

    public Lane {
        bands = List.copyOf(bands);
        marks = List.copyOf(marks);
    }
}
