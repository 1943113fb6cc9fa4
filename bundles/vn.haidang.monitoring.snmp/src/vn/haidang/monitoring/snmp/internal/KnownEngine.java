package vn.haidang.monitoring.snmp.internal;

import org.snmp4j.smi.OctetString;

/**
 * An SNMP engine as it was last heard (RFC 3414, 2.3).
 *
 * @param id snmpEngineID
 * @param boots snmpEngineBoots, negative while its clock is not known
 * @param startedNanos when it started, on the scale of {@link System#nanoTime}
 */
record KnownEngine(OctetString id, int boots, long startedNanos) {

    private static final long SECOND = 1_000_000_000;
    /** Two tellings of one clock may be so far apart: the engine counts whole seconds, and the reply was under way. */
    private static final long SAME_CLOCK_SECONDS = 10;

    /** @param time snmpEngineTime now, in seconds */
    static KnownEngine now(OctetString id, int boots, int time) {
        return new KnownEngine(id, boots, System.nanoTime() - time * SECOND);
    }

    /** An engine that has told its id and signed nothing yet. */
    static KnownEngine withoutClock(OctetString id) {
        return new KnownEngine(id, -1, System.nanoTime());
    }

    boolean hasClock() {
        return boots >= 0;
    }

    /** Its snmpEngineTime at this moment. */
    int time() {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, (System.nanoTime() - startedNanos) / SECOND));
    }

    /** Whether this may be the same engine under another address: no two devices started in the same second. */
    boolean isSameClock(KnownEngine other) {
        return !hasClock() || !other.hasClock() || boots == other.boots
                && Math.abs(startedNanos - other.startedNanos) <= SAME_CLOCK_SECONDS * SECOND;
    }
}
