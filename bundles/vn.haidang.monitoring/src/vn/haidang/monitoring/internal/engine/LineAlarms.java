package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageWitness;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.rule.FlapSettings;
import vn.haidang.monitoring.internal.rule.LineRinging;
import vn.haidang.monitoring.internal.rule.LineRinging.Decision;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;

/**
 * Writes down the outages of the lines, whatever else, and raises and clears the alarms that {@link LineRinging} decides
 * on. Belongs to the engine's thread.
 */
final class LineAlarms {

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
        ledger.active(LineLedger.LINE_FLAPPING).forEach((line, since) -> watch(line).ringing.recallFlapping(since));
    }

    private void recall(Outage outage) {
        Watch watch = watch(outage.line());
        watch.ringing.recallChange(outage.begin());
        outage.end().ifPresent(watch.ringing::recallChange);
        if (outage.end().isEmpty()) {
            watch.ringing.recallCut(outage.begin());
            watch.outage = Optional.of(outage);
        }
    }

    private Watch watch(String line) {
        return watches.computeIfAbsent(line, code -> new Watch(new LineRinging(settings)));
    }

    /** The line is cut: its outage begins. */
    void down(LineEntry line, Outage outage) {
        Watch watch = watch(line.code());
        watch.outage = Optional.of(outage);
        watch.ringing.cut(outage.begin(), isQuiet(line));
        writer.decided(() -> ledger.outageBegan(outage));
        settle(line, watch);
    }

    /** Somebody else saw the outage that goes on. */
    void witnessed(LineEntry line, String witness) {
        Watch watch = watch(line.code());
        watch.outage = watch.outage.map(outage -> new Outage(outage.line(), outage.begin(), outage.end(),
                OutageWitness.and(outage.witness(), witness)));
        watch.outage.ifPresent(outage -> writer.decided(() -> ledger.outageWitnessed(outage)));
    }

    /** The line is there again: its outage and the alarm of it end. */
    void up(LineEntry line, Instant since) {
        Watch watch = watch(line.code());
        watch.outage = Optional.empty();
        watch.ringing.back(since, isQuiet(line));
        writer.decided(() -> ledger.lineUp(line.code(), since));
        settle(line, watch);
    }

    /** The line was gone for a moment between two polls, as the far interface tells, and came back at that time. */
    void hidden(LineEntry line, Instant at) {
        Watch watch = watch(line.code());
        if (watch.ringing.hidden(at, isQuiet(line))) {
            Outage outage = new Outage(line.code(), at, Optional.of(at), OutageWitness.LAST_CHANGE.code());
            writer.decided(() -> ledger.hiddenOutage(outage, LineRinging.SAME));
            settle(line, watch);
        }
    }

    /** Looks at all lines again, because time has passed: now and then. */
    void look() {
        // One that flapped and was taken out while the program was off, too.
        List.copyOf(watches.keySet()).stream().filter(line -> board.line(line).isEmpty()).forEach(this::gone);
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
        if (watch != null && watch.ringing.isFlapping()) {
            writer.decided(() -> ledger.clear(line, LineLedger.LINE_FLAPPING, now));
        }
    }

    private void settle(LineEntry line, Watch watch) {
        Instant now = clock.instant();
        for (Decision decision : watch.ringing.settle(now, isQuiet(line))) {
            if (decision instanceof Decision.Flapping flapping) {
                raise(line, flapping, now);
            } else if (decision instanceof Decision.Steady) {
                writer.decided(() -> ledger.clear(line.code(), LineLedger.LINE_FLAPPING, now));
            } else if (decision instanceof Decision.Cut) {
                watch.outage.ifPresent(outage -> raise(line, outage, now));
            }
        }
    }

    private void raise(LineEntry line, Decision.Flapping flapping, Instant now) {
        List<DeviceEntry> behind = DevicesBehind.of(line, board.registry());
        Outage last = new Outage(line.code(), now, Optional.empty(), OutageWitness.ECHO.code());
        writer.decided(() -> ledger.raise(line.code(), flapping.since(), LineFindings.flapping(line, flapping,
                settings.window(), ledger.numberInMonth(last), behind)));
    }

    private void raise(LineEntry line, Outage outage, Instant now) {
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
        private final LineRinging ringing;
        private Optional<Outage> outage = Optional.empty();

        Watch(LineRinging ringing) {
            this.ringing = ringing;
        }
    }
}
