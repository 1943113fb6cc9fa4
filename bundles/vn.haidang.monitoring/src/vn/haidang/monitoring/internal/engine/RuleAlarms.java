package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.rule.LineMeasures;
import vn.haidang.monitoring.internal.rule.ThresholdRule;
import vn.haidang.monitoring.internal.rule.ThresholdWatch;
import vn.haidang.monitoring.internal.rule.ThresholdWatch.Key;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;

/**
 * Shows what is measured to the threshold rules and raises and clears their alarms. Values that are suspect prove
 * nothing; what is measured under maintenance, or of a line that is cut, is not looked at. An alarm ends too when nothing
 * can end it otherwise: its rule, its object or its part is there no more. Belongs to the engine's thread.
 */
final class RuleAlarms {

    /** The key of an alarm: this, the rule, and the instance when there are several. */
    private static final String PREFIX = "rule.";

    private final LineBoard board;
    private final LineLedger ledger;
    private final RecordWriter writer;
    private final MaintenanceWatch maintenance;
    private final LineMeasures lines = new LineMeasures();
    private final Map<String, Set<Key>> raised = new HashMap<>();
    /** How often in a row a device was measured without a part that rings. */
    private final Map<Key, Integer> absent = new HashMap<>();
    private Map<String, ThresholdRule> rules;
    private ThresholdWatch watch;
    private long commit = Long.MIN_VALUE;

    /** Reads from the database what was raised when the program last ran. */
    RuleAlarms(LineBoard board, LineLedger ledger, RecordWriter writer, MaintenanceWatch maintenance,
            List<ThresholdRule> rules) {
        this.board = board;
        this.ledger = ledger;
        this.writer = writer;
        this.maintenance = maintenance;
        ledger.activeLike(PREFIX).forEach(alarm -> raise(key(alarm.getKey(), alarm.getValue())));
        this.rules = byId(rules);
        watch = new ThresholdWatch(rules, allRaised());
    }

    private static Map<String, ThresholdRule> byId(List<ThresholdRule> rules) {
        return rules.stream().collect(Collectors.toMap(ThresholdRule::id, Function.identity()));
    }

    private Set<Key> allRaised() {
        return raised.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private void raise(Key key) {
        raised.computeIfAbsent(key.object(), object -> new HashSet<>()).add(key);
    }

    /** Other rules from now on. */
    void rules(List<ThresholdRule> others, Instant now) {
        rules = byId(others);
        watch = new ThresholdWatch(others, allRaised());
        clearMeaningless(now);
    }

    /** Takes over what changed in the registry. */
    void follow(Instant now) {
        if (board.registry().commit() != commit) {
            commit = board.registry().commit();
            clearMeaningless(now);
        }
    }

    private void clearMeaningless(Instant now) {
        allRaised().stream().filter(key -> !isMeant(key)).forEach(key -> end(key, now));
    }

    /** Whether a rule of today is about the object as it is in the registry of today. */
    private boolean isMeant(Key key) {
        Optional<ThresholdRule> rule = Optional.ofNullable(rules.get(key.rule()));
        Optional<WatchedLine> line = board.line(key.object());
        Optional<String> kind = line.isPresent()
                ? line.filter(known -> rule.filter(one -> isMeasured(known.entry(), one.metric())).isPresent())
                        .map(known -> ThresholdRule.LINE)
                : board.device(key.object()).filter(device -> device.snmp().isPresent())
                        .map(device -> device.kind().name());
        return rule.isPresent() && kind.filter(one -> rule.get().concerns(key.object(), one)).isPresent();
    }

    private static boolean isMeasured(LineEntry line, String metric) {
        return switch (metric) {
            case LineMeasures.LOSS, LineMeasures.ROUND_TRIP -> line.echo().isPresent();
            case LineMeasures.IN_UTILISATION, LineMeasures.OUT_UTILISATION ->
                line.farInterface().isPresent() && line.contractedMegabits() > 0;
            default -> false;
        };
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

    /** All samples of one measurement of a device. */
    void measured(DeviceEntry device, Instant at, List<Sample> samples) {
        if (maintenance.covers(device, board.registry(), at)) {
            return;
        }
        for (Sample sample : samples) {
            if (sample.quality() == Quality.GOOD) {
                List<ThresholdWatch.Change> changes = watch.measured(device.code(), device.kind().name(),
                        sample.key().instance(), sample.key().metric().name(), at, sample.value());
                changes.forEach(
                        change -> settle(change, DeviceFindings.link(device), sample.key().metric().unit(), at));
            }
        }
        clearAbsent(device, at, samples);
    }

    /** A part that was taken out, a fan or a disk, tells nobody that it is well. */
    private void clearAbsent(DeviceEntry device, Instant at, List<Sample> samples) {
        for (Key key : Set.copyOf(raised.getOrDefault(device.code(), Set.of()))) {
            String metric = rules.get(key.rule()).metric();
            boolean isTold = samples.stream().anyMatch(sample -> !sample.quality().isGap()
                    && sample.key().metric().name().equals(metric) && sample.key().instance().equals(key.instance()));
            if (isTold) {
                absent.remove(key);
            } else if (absent.merge(key, 1, Integer::sum) >= KnownMeasures.GONE_AFTER) {
                end(key, at);
            }
        }
    }

    private void settle(ThresholdWatch.Change change, ObjectLink subject, String unit, Instant at) {
        if (change.isRaised()) {
            raise(change.key());
            Finding finding = RuleFindings.raised(change, subject, unit);
            writer.decided(() -> ledger.raise(change.key().object(), code(change.key()), at, finding));
        } else {
            clear(change.key(), at);
        }
    }

    private void clear(Key key, Instant at) {
        absent.remove(key);
        raised.computeIfPresent(key.object(), (object, keys) -> keys.remove(key) && keys.isEmpty() ? null : keys);
        writer.decided(() -> ledger.clear(key.object(), code(key), at));
    }

    /** Clears what no value will clear, and forgets that it was raised: should it come back, it rings anew. */
    private void end(Key key, Instant at) {
        watch.forget(key);
        clear(key, at);
    }

    /** At most 154 characters: the longest id of a rule and the longest name of an instance. */
    private static String code(Key key) {
        return PREFIX + key.rule() + (key.instance().isEmpty() ? "" : "/" + key.instance());
    }

    private static Key key(String object, String code) {
        String rule = code.substring(PREFIX.length());
        int slash = rule.indexOf('/');
        return slash < 0
                ? new Key(rule, object, "")
                : new Key(rule.substring(0, slash), object, rule.substring(slash + 1));
    }

    /** A line or device that is no longer watched is nobody's alarm. */
    void gone(String object, Instant at) {
        lines.forget(object);
        watch.forget(object);
        Set.copyOf(raised.getOrDefault(object, Set.of())).forEach(key -> clear(key, at));
    }
}
