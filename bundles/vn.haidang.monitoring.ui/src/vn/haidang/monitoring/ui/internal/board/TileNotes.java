package vn.haidang.monitoring.ui.internal.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.ui.internal.LineLook;
import vn.haidang.monitoring.verdict.Confidence;
import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.registry.LineEntry;
import vn.haidang.ui.language.Texts;

/** The short lines of a tile that say what is behind its state; none for a line that is well. */
final class TileNotes {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final double BITS_OF_A_MEGABIT = 1e6;

    private TileNotes() {}

    static List<String> of(LineStatus status, LineFacts facts, Optional<LineStatus> backup, Instant now,
            Texts texts) {
        List<String> notes = new ArrayList<>();
        facts.maintenanceUntil().ifPresent(until -> notes.add(maintenance(status, until, now, texts)));
        facts.verdict().flatMap(verdict -> cause(verdict, status, texts)).ifPresent(notes::add);
        if (status.state() == LineState.DOWN || status.state() == LineState.UNREACHABLE) {
            facts.backup().ifPresent(line -> notes.add(backup(line, backup.map(LineStatus::state), texts)));
        }
        return notes;
    }

    private static String maintenance(LineStatus status, Instant until, Instant now, Texts texts) {
        String end = texts.get("tile.maintenanceUntil", "until", moment(until, now, texts.format()));
        return status.state() == LineState.UP
                ? end
                : end + " · " + texts.get("tile.maintenanceState", "state",
                        texts.get(LineLook.of(status).wordKey()).toLowerCase(texts.format().language().locale()));
    }

    /** The time of day; with its day when that is not today. */
    private static String moment(Instant moment, Instant now, ValueFormat format) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, format.zone());
        boolean isToday = local.toLocalDate().equals(LocalDate.ofInstant(now, format.zone()));
        return isToday ? MINUTES.format(local) : format.dateTime(moment);
    }

    private static Optional<String> cause(LineVerdict verdict, LineStatus status, Texts texts) {
        if (!verdict.cause().isTrouble() || verdict.cause() == LineCause.CANNOT_TELL
                || verdict.confidence() == Confidence.OPEN) {
            return Optional.empty();
        }
        String cause = verdict.cause().words(texts.format().language());
        String words = verdict.cause() == LineCause.CONGESTION
                ? share(status, texts.format()).map(share -> texts.get("tile.congestion",
                        MessageArguments.none().with("cause", cause).with("share", share))).orElse(cause)
                : cause;
        return Optional.of(texts.get("tile.cause." + verdict.confidence().name(), "cause", words));
    }

    /** How full the fuller direction is. */
    private static Optional<String> share(LineStatus status, ValueFormat format) {
        double most = Math.max(status.inBitsPerSecond().orElse(0), status.outBitsPerSecond().orElse(0));
        int contracted = status.line().contractedMegabits();
        return most > 0 && contracted > 0
                ? Optional.of(format.percentage(most / (contracted * BITS_OF_A_MEGABIT), 0))
                : Optional.empty();
    }

    private static String backup(LineEntry line, Optional<LineState> state, Texts texts) {
        MessageArguments arguments = MessageArguments.none().with("code", line.code()).with("carrier",
                line.carrier());
        return state.map(known -> switch (known) {
            case UP -> texts.get("tile.backupUsed", arguments);
            case DOWN, UNREACHABLE -> texts.get("tile.backupDown", arguments);
            case SUSPECT, UNKNOWN -> texts.get("tile.backupReady", arguments);
        }).orElseGet(() -> texts.get("tile.backupReady", arguments));
    }
}
