package vn.haidang.monitoring.internal.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What rings and when: how often a silence must repeat, what counts as flapping, and the thresholds of measured values.
 *
 * @param confirmAfter how many echoes in a row must be lost until a line is down, 1 to 1,000
 * @param recoverAfter how many must be answered until it is up again, 1 to 1,000
 * @param flap what counts as flapping
 * @param thresholds the rules about measured values, at most 1,000
 */
public record WatchRules(int confirmAfter, int recoverAfter, FlapSettings flap, List<ThresholdRule> thresholds) {

    private static final int MOST = 1_000;

    /** @throws IllegalArgumentException when a value is out of its range or two rules have one id */
    public WatchRules {
        thresholds = List.copyOf(thresholds);
        Set<String> ids = new HashSet<>();
        for (ThresholdRule rule : thresholds) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules are called " + rule.id());
            }
        }
        if (confirmAfter < 1 || confirmAfter > MOST || recoverAfter < 1 || recoverAfter > MOST
                || thresholds.size() > MOST) {
            throw new IllegalArgumentException("confirmAfter, recoverAfter or too many rules");
        }
    }
}
