package vn.haidang.monitoring.ui.internal.board;

import java.time.Instant;
import java.util.Optional;

import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.registry.LineEntry;

/**
 * What is known of a line beside its state, and changes slowly.
 *
 * @param maintenanceUntil until when it is being worked on now; empty while it is not
 * @param isFlapping whether it comes and goes
 * @param verdict what is behind its trouble; empty while there is none
 * @param backup the line that takes its place when it is cut, if the registry names one
 * @param unit the name of the unit at its far end; empty text while unknown
 */
record LineFacts(Optional<Instant> maintenanceUntil, boolean isFlapping, Optional<LineVerdict> verdict,
        Optional<LineEntry> backup, String unit) {

    /** Nothing is known yet. */
    static final LineFacts NONE = new LineFacts(Optional.empty(), false, Optional.empty(), Optional.empty(), "");
}
