package vn.haidang.monitoring.measurement;

import java.util.Arrays;

/** How far a sample can be trusted, and why not further. A gap has no value: it says why there is none. */
public enum Quality {
    /** As measured. */
    GOOD(0, Kind.GOOD),

    /** Doubtful, for a reason of the device's own. */
    SUSPECT(1, Kind.SUSPECT),
    /** How long the interval was is in doubt, or it was too short or too long for what is measured. */
    SUSPECT_INTERVAL(2, Kind.SUSPECT),
    /** More than the interface can carry, or else out of the range of what is measured. */
    SUSPECT_RANGE(3, Kind.SUSPECT),
    /** A counter that may have wrapped more than once, or that cannot prove it ran through. */
    SUSPECT_COUNTER(4, Kind.SUSPECT),

    /** No value, for a reason of its own. */
    GAP(32, Kind.GAP),
    /** Asked, and silent. */
    GAP_NO_ANSWER(33, Kind.GAP),
    /** It answered, but not with this key. */
    GAP_REFUSED(34, Kind.GAP),
    /** We did not ask: stopped, overloaded, or not able to send. */
    GAP_NOT_ASKED(35, Kind.GAP),
    /** The counter or the device began anew within the interval. */
    GAP_RESTARTED(36, Kind.GAP),
    /** The first reading of a counter, which makes no rate yet. */
    GAP_FIRST(37, Kind.GAP),
    /** The device has no such object, interface or sensor now. */
    GAP_ABSENT(38, Kind.GAP),
    /** Measured, and lost before it was stored. */
    GAP_NOT_KEPT(39, Kind.GAP),
    /** Counters that prove nothing of the interval: wrapped unseen, counted in another way, or by a clock that stands. */
    GAP_COUNTER(40, Kind.GAP);

    /** The three sorts of samples. */
    public enum Kind {
        GOOD, SUSPECT, GAP
    }

    private static final Quality[] BY_CODE = new Quality[64];

    static {
        Arrays.stream(values()).forEach(quality -> BY_CODE[quality.code] = quality);
    }

    private final int code;
    private final Kind kind;

    Quality(int code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether there is no value. */
    public boolean isGap() {
        return kind == Kind.GAP;
    }

    /** Stands for it in stored bytes, 0 to 63; never changes. */
    public int code() {
        return code;
    }

    /** The quality of a code; one of a newer program is as little known as its kind allows. */
    public static Quality ofCode(int code) {
        Quality known = code >= 0 && code < BY_CODE.length ? BY_CODE[code] : null;
        return known != null ? known : code < GAP.code ? SUSPECT : GAP;
    }
}
