package vn.haidang.monitoring.internal.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Applies the threshold rules to what is measured. Used by the engine on what it measures and by replays on what is
 * stored. Belongs to one thread.
 */
public final class ThresholdWatch {

    /** As many series as are judged; beyond, none is begun. */
    private static final int MOST = 100_000;

    private final Map<String, List<ThresholdRule>> byMetric = new HashMap<>();
    private final Map<Key, ThresholdState> states = new HashMap<>();
    private final Set<Key> raised;

    /** @param raised what was raised when the program last looked */
    public ThresholdWatch(List<ThresholdRule> rules, Set<Key> raised) {
        rules.forEach(rule -> byMetric.computeIfAbsent(rule.metric(), metric -> new ArrayList<>()).add(rule));
        this.raised = new HashSet<>(raised);
    }

    /**
     * Something was measured.
     *
     * @param kind the kind of the object, as rules name it
     * @param instance which of several of the same metric; empty when there is one only
     * @return what is raised or cleared by it
     */
    public List<Change> measured(String object, String kind, String instance, String metric, Instant at,
            double value) {
        List<Change> changes = new ArrayList<>();
        for (ThresholdRule rule : byMetric.getOrDefault(metric, List.of())) {
            Key key = new Key(rule.id(), object, instance);
            if (rule.concerns(object, kind) && (states.size() < MOST || states.containsKey(key))) {
                ThresholdState state = states.computeIfAbsent(key,
                        unknown -> new ThresholdState(rule, raised.contains(unknown)));
                if (state.measured(at, value)) {
                    changes.add(new Change(key, rule, state.isRaised(), state.since().orElse(at), at,
                            value));
                }
            }
        }
        return changes;
    }

    /** Forgets what a rule came to for a series that is there no more: should it come back, it begins anew. */
    public void forget(Key key) {
        raised.remove(key);
        states.remove(key);
    }

    /** The same for all series of an object. */
    public void forget(String object) {
        raised.removeIf(key -> key.object().equals(object));
        states.keySet().removeIf(key -> key.object().equals(object));
    }

    /** What is raised now. */
    public Set<Key> raised() {
        Set<Key> now = new HashSet<>(raised);
        states.forEach((key, state) -> {
            if (state.isRaised()) {
                now.add(key);
            } else {
                now.remove(key);
            }
        });
        return now;
    }

    /**
     * A rule and the series it is applied to.
     *
     * @param rule the rule's id
     */
    public record Key(String rule, String object, String instance) {}

    /**
     * A rule has come to something.
     *
     * @param isRaised whether there is trouble from now on, or none any more
     * @param since when that began, before it had to hold
     * @param value by which
     */
    public record Change(Key key, ThresholdRule rule, boolean isRaised, Instant since, Instant at, double value) {}
}
