package vn.haidang.monitoring.internal.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells whether something flaps, with two thresholds so that the answer itself does not: the share of recent slots of
 * time in which its state changed, newer ones weighing more, as Naemon judges its services. No threads, no clock of its
 * own.
 */
public final class FlapDetector {

    /** As many changes as are kept; more within the window would not make it flap any more. */
    private static final int MOST = 1_000;

    private final FlapSettings settings;
    private final Deque<Instant> changes = new ArrayDeque<>();
    private boolean isFlapping;

    public FlapDetector(FlapSettings settings) {
        this.settings = settings;
    }

    /** The state changed, or a witness tells that it had. */
    public void changed(Instant at) {
        if (changes.size() == MOST) {
            changes.removeFirst();
        }
        changes.addLast(at);
    }

    /** Looks at the window that ends now. */
    public boolean isFlapping(Instant now) {
        forget(now);
        double share = changes.isEmpty() ? 0 : share(now);
        isFlapping = isFlapping ? share >= settings.low() : share >= settings.high();
        return isFlapping;
    }

    /** How often the state changed in the window that ends now. */
    public int changes(Instant now) {
        forget(now);
        return changes.size();
    }

    /** Whether nothing changed of late, as far as was looked: then time alone makes nothing flap. */
    boolean isCalm() {
        return changes.isEmpty() && !isFlapping;
    }

    /** What is before the window, and what seems to come: then the clock was set back. */
    private void forget(Instant now) {
        if (changes.isEmpty()) {
            return;
        }
        Instant first = now.minus(settings.window());
        changes.removeIf(change -> !change.isAfter(first) || change.isAfter(now));
    }

    /** The weighted share of the slots with a change, 0 to 1. */
    double share(Instant now) {
        boolean[] changed = new boolean[settings.slots()];
        for (Instant change : changes) {
            changed[(int) Duration.between(change, now).dividedBy(settings.slot())] = true;
        }
        double step = (FlapSettings.NEWEST_WEIGHT - FlapSettings.OLDEST_WEIGHT) / (settings.slots() - 1);
        double sum = 0;
        double most = 0;
        for (int age = 0; age < changed.length; age++) {
            double weight = FlapSettings.NEWEST_WEIGHT - step * age;
            most += weight;
            sum += changed[age] ? weight : 0;
        }
        return sum / most;
    }
}
