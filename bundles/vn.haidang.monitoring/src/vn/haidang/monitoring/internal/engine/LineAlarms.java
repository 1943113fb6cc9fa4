package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.rule.FlapDetector;
import vn.haidang.monitoring.internal.rule.FlapSettings;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;

/**
 * Decides of what happens to a line whether somebody is told. An outage is always written down; its alarm is raised
 * unless the line is under maintenance, then it comes when that is over, or the line flaps, then one alarm tells of that
 * and the one of the outage comes when it lasts. Belongs to the engine's thread.
 */
final class LineAlarms {

    /** From which on an outage of a line that flaps has an alarm of its own. */
    static final Duration LASTING = Duration.ofMinutes(5);
    /** What another witness tells within this time of an outage is that outage. */
    static final Duration SAME = Duration.ofSeconds(30);
    /** The witness of what happened between two polls: IF-MIB's ifLastChange. */
    static final String LAST_CHANGE = "ifLastChange";

    private final LineBoard board;
    private final LineLedger ledger;
    private final RecordWriter writer;
    private final MaintenanceWatch maintenance;
    private final FlapSettings settings;
    private final InstantSource clock;
    private final Map<String, Watch> watches = new HashMap<>();

    /** Reads from the database what flapped when the program last ran, and what happened lately. */
    LineAlarms(LineBoard board, LineLedger ledger, RecordWriter writer, MaintenanceWatch maintenance,
            FlapSettings settings, InstantSource clock) {
        this.board = board;
        this.ledger = ledger;
        this.writer = writer;
        this.maintenance = maintenance;
        this.settings = settings;
        this.clock = clock;
        Instant now = clock.instant();
        ledger.outages(now.minus(settings.window()), now).forEach(this::recall);
        ledger.active(LineLedger.LINE_FLAPPING).forEach((line, since) -> watch(line).flapping = Optional.of(since));
    }

    private void recall(Outage outage) {
        Watch watch = watch(outage.line());
        watch.changed(outage.begin());
        outage.end().ifPresent(watch::changed);
        if (outage.end().isEmpty()) {
            watch.outage = Optional.of(outage);
        }
    }

    private Watch watch(String line) {
        return watches.computeIfAbsent(line, code -> new Watch(new FlapDetector(settings)));
    }

    /** The line is cut: its outage begins. */
    void down(LineEntry line, Outage outage) {
        Watch watch = watch(line.code());
        watch.outage = Optional.of(outage);
        watch.isAlarmed = false;
        if (!isQuiet(line)) {
            watch.changed(outage.begin());
        }
        writer.decided(() -> ledger.outageBegan(outage));
        settle(line, watch);
    }

    /** The line is there again: its outage and the alarm of it end. */
    void up(LineEntry line, Instant since) {
        Watch watch = watch(line.code());
        if (watch.outage.isPresent() && !isQuiet(line)) {
            watch.changed(since);
        }
        watch.outage = Optional.empty();
        watch.isAlarmed = false;
        writer.decided(() -> ledger.lineUp(line.code(), since));
        settle(line, watch);
    }

    /** The line was gone for a moment between two polls, as the far interface tells, and came back at that time. */
    void hidden(LineEntry line, Instant at) {
        Watch watch = watch(line.code());
        boolean isKnown = watch.lastChange.filter(last -> Duration.between(last, at).abs().compareTo(SAME) <= 0)
                .isPresent();
        if (isKnown || watch.outage.isPresent()) {
            return;
        }
        if (!isQuiet(line)) {
            watch.changed(at);
        }
        Outage outage = new Outage(line.code(), at, Optional.of(at), LAST_CHANGE);
        writer.decided(() -> ledger.hiddenOutage(outage, SAME));
        settle(line, watch);
    }

    /** Looks at all lines again, because time has passed: now and then. */
    void look() {
        board.lines().forEach(line -> {
            Watch watch = watches.get(line.code());
            if (watch != null) {
                settle(line.entry(), watch);
            }
        });
    }

    /** The line is no longer in the registry: what is open of it ends now. */
    void gone(String line) {
        Instant now = clock.instant();
        Watch watch = watches.remove(line);
        writer.decided(() -> ledger.lineUp(line, now));
        if (watch != null && watch.flapping.isPresent()) {
            writer.decided(() -> ledger.clear(line, LineLedger.LINE_FLAPPING, now));
        }
    }

    private void settle(LineEntry line, Watch watch) {
        Instant now = clock.instant();
        boolean isQuiet = isQuiet(line);
        settleFlapping(line, watch, now, isQuiet);
        watch.outage.filter(outage -> !watch.isAlarmed && !isQuiet && isDue(watch, outage, now))
                .ifPresent(outage -> raise(line, watch, outage, now));
    }

    private void settleFlapping(LineEntry line, Watch watch, Instant now, boolean isQuiet) {
        if (watch.flaps.isFlapping(now)) {
            int changes = watch.flaps.changes(now);
            if (!isQuiet && watch.toldChanges < changes) {
                Instant since = watch.flapping.orElse(now);
                watch.flapping = Optional.of(since);
                watch.toldChanges = changes;
                writer.decided(() -> ledger.raise(line.code(), since,
                        LineFindings.flapping(line, changes, settings.window())));
            }
        } else {
            watch.toldChanges = 0;
            watch.flapping.ifPresent(since -> writer
                    .decided(() -> ledger.clear(line.code(), LineLedger.LINE_FLAPPING, now)));
            watch.flapping = Optional.empty();
        }
    }

    private static boolean isDue(Watch watch, Outage outage, Instant now) {
        return watch.flapping.isEmpty() || !outage.begin().plus(LASTING).isAfter(now);
    }

    private void raise(LineEntry line, Watch watch, Outage outage, Instant now) {
        watch.isAlarmed = true;
        RegistrySnapshot registry = board.registry();
        Optional<LineState> backup = LineSurroundings.backup(line, registry)
                .flatMap(spare -> board.line(spare.code())).map(spare -> spare.tracker().state());
        writer.decided(() -> ledger.lineDown(outage, now, number -> LineFindings.down(line, outage.begin(), number,
                LineSurroundings.of(line, registry, backup))));
    }

    private boolean isQuiet(LineEntry line) {
        return maintenance.covers(line, board.registry(), clock.instant());
    }

    /** What is remembered of one line. */
    private static final class Watch {
        private final FlapDetector flaps;
        private Optional<Instant> lastChange = Optional.empty();
        private Optional<Outage> outage = Optional.empty();
        private boolean isAlarmed;
        private Optional<Instant> flapping = Optional.empty();
        private int toldChanges;

        Watch(FlapDetector flaps) {
            this.flaps = flaps;
        }

        void changed(Instant at) {
            flaps.changed(at);
            lastChange = Optional.of(at);
        }
    }
}
