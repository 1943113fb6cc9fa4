package vn.haidang.signature.ui.internal.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import vn.haidang.signature.register.UseCell;

/** What can be asked of the register below the statistics. */
enum Question {
    /** What the chosen number counts. */
    CELL,
    /** Which certificates end soon. */
    EXPIRING,
    /** Which are revoked. */
    REVOKED,
    /** Which belong to people who have left. */
    LEAVERS,
    /** Which match what was typed. */
    FIND;

    /**
     * A question with all it is about.
     *
     * @param line the line of the chosen number
     * @param cell the chosen number
     * @param typed what was typed
     * @param today the day as people here know it
     */
    record Asked(Question question, Optional<UseLine> line, UseCell cell, Period period, String typed, Instant now,
            LocalDate today) {

        /** What is missing, when it cannot be answered. */
        Optional<Behind.Missing> missing() {
            return switch (question) {
                case CELL -> line.isPresent() ? Optional.empty() : Optional.of(new Behind.Missing("register.empty"));
                case FIND -> typed.isBlank() ? Optional.of(new Behind.Missing("register.findWhat")) : Optional.empty();
                case EXPIRING, REVOKED, LEAVERS -> Optional.empty();
            };
        }
    }
}
