package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.rule.LineMeasures;
import vn.haidang.monitoring.internal.rule.ThresholdRule;
import vn.haidang.monitoring.internal.rule.ThresholdWatch;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.registry.DeviceEntry;

/**
 * Shows what is measured to the threshold rules and raises and clears their alarms. Values that are suspect prove
 * nothing; what is measured under maintenance, or of a line that is cut, is not looked at. Belongs to the engine's
 * thread.
 */
final class RuleAlarms {

    /** The key of an alarm: this, the rule, and the instance when there are several. */
    private static final String PREFIX = "rule.";
    private static final int LONGEST_KEY = 200;

    private final LineBoard board;
    private final LineLedger ledger;
    private final RecordWriter writer;
    private final MaintenanceWatch maintenance;
    private final LineMeasures lines = new LineMeasures();
    private ThresholdWatch watch;

    /** Reads from the database what was raised when the program last ran; what no rule is about any more is cleared. */
    RuleAlarms(LineBoard board, LineLedger ledger, RecordWriter writer, MaintenanceWatch maintenance,
            List<ThresholdRule> rules, Instant now) {
        this.board = board;
        this.ledger = ledger;
        this.writer = writer;
        this.maintenance = maintenance;
        Set<ThresholdWatch.Key> raised = new HashSet<>();
        ledger.activeLike(PREFIX).forEach(alarm -> raised.add(key(alarm.getKey(), alarm.getValue())));
        watch = new ThresholdWatch(rules, raised);
        clearUnruled(rules, now);
    }

    /** Other rules from now on. */
    void rules(List<ThresholdRule> rules, Instant now) {
        watch = new ThresholdWatch(rules, watch.raised());
        clearUnruled(rules, now);
    }

    private void clearUnruled(List<ThresholdRule> rules, Instant now) {
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> ids.add(rule.id()));
        watch.raised().stream().filter(key -> !ids.contains(key.rule())).forEach(key -> clear(key, now));
    }

    /** Samples of lines. */
    void measured(Instant at, List<Sample> samples) {
        for (Sample sample : samples) {
            if (sample.quality() == Quality.GOOD) {
                board.line(sample.key().object()).filter(this::isCarrying)
                        .ifPresent(line -> measured(line, at, sample));
            }
        }
    }

    private boolean isCarrying(WatchedLine line) {
        LineState state = line.tracker().state();
        return state == LineState.UP || state == LineState.SUSPECT;
    }

    private void measured(WatchedLine line, Instant at, Sample sample) {
        for (LineMeasures.Value value : lines.sample(line.entry(), sample.key().metric(), at, sample.value())) {
            if (!maintenance.covers(line.entry(), board.registry(), at)) {
                List<ThresholdWatch.Change> changes = watch.measured(line.code(), ThresholdRule.LINE, "",
                        value.metric(), value.at(), value.value());
                changes.forEach(change -> settle(change, LineFindings.subject(line.entry()),
                        sample.key().metric().unit(), at));
            }
        }
    }

    /** Samples of a device. */
    void measured(DeviceEntry device, Instant at, List<Sample> samples) {
        if (maintenance.covers(device, board.registry(), at)) {
            return;
        }
        ObjectLink subject = new ObjectLink("device", device.code(), device.name());
        for (Sample sample : samples) {
            List<ThresholdWatch.Change> changes = watch.measured(device.code(), device.kind().name(),
                    sample.key().instance(), sample.key().metric().name(), at, sample.value());
            changes.forEach(change -> settle(change, subject, sample.key().metric().unit(), at));
        }
    }

    private void settle(ThresholdWatch.Change change, ObjectLink subject, String unit, Instant at) {
        if (change.isRaised()) {
            Finding finding = RuleFindings.raised(change, subject, unit);
            writer.decided(() -> ledger.raise(change.key().object(), code(change.key()), at, finding));
        } else {
            clear(change.key(), at);
        }
    }

    private void clear(ThresholdWatch.Key key, Instant at) {
        writer.decided(() -> ledger.clear(key.object(), code(key), at));
    }

    private static String code(ThresholdWatch.Key key) {
        String code = PREFIX + key.rule() + (key.instance().isEmpty() ? "" : "/" + key.instance());
        return code.length() > LONGEST_KEY ? code.substring(0, LONGEST_KEY) : code;
    }

    private static ThresholdWatch.Key key(String object, String code) {
        String rule = code.substring(PREFIX.length());
        int slash = rule.indexOf('/');
        return slash < 0
                ? new ThresholdWatch.Key(rule, object, "")
                : new ThresholdWatch.Key(rule.substring(0, slash), object, rule.substring(slash + 1));
    }

    /** A line or device that is no longer watched is nobody's alarm. */
    void gone(String object, Instant at) {
        lines.forget(object);
        watch.raised().stream().filter(key -> key.object().equals(object)).forEach(key -> clear(key, at));
    }
}
