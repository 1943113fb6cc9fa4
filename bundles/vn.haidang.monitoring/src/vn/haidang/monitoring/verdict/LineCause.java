package vn.haidang.monitoring.verdict;

import java.util.Locale;

import vn.haidang.base.text.Language;
import vn.haidang.monitoring.internal.Messages;

/** What is behind the way a line is; the answer to "line, carrier, power or portal?". */
public enum LineCause {
    /** Nothing is wrong with the line. */
    FINE,
    /** Work on the line was planned for the time at which it fell silent. */
    PLANNED,
    /** Our own side: the device, interface or power at the centre. */
    NEAR_SIDE,
    /** The place at the far end has no power. */
    WARD_POWER,
    /** The router at the far end restarted, alone. */
    FAR_REBOOT,
    /** A loop or storm in the network behind the far end. */
    WARD_LOOP,
    /** The carrier lost several lines at once. */
    CARRIER_SEVERAL,
    /** The carrier lost this line alone. */
    CARRIER_LINE,
    /** One direction passes, the other does not. */
    ONE_SIDED,
    /** The line carries what was contracted, and more is wanted. */
    CONGESTION,
    /** The line loses or delays packets though it is not full. */
    DEGRADED,
    /** The line is fine; the portal that people blame it for is not. */
    PORTAL,
    /** The witnesses that were heard do not decide it. */
    CANNOT_TELL;

    /** Whether something has to be done by somebody. */
    public boolean isTrouble() {
        return this != FINE;
    }

    /** The words for it as they stand within a sentence. */
    public String words(Language language) {
        return Messages.CATALOGUE.text(language, "verdict.cause." + name().toLowerCase(Locale.ROOT));
    }
}
