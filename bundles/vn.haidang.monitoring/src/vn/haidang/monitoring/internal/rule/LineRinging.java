package vn.haidang.monitoring.internal.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides for one line when its cuts ring: at once, but while it flaps one alarm tells of that and only a cut that lasts
 * rings beside it; under maintenance nothing rings, and what is still cut when it ends rings then. Used by the engine on
 * what it sees and by replays on what is stored. No threads, no clock of its own.
 */
public final class LineRinging {

    /** From which on a cut of a line that flaps rings by itself. */
    public static final Duration LASTING = Duration.ofMinutes(5);
    /** What another witness tells within this time of a change is that change. */
    public static final Duration SAME = Duration.ofSeconds(30);

    private final FlapDetector flaps;
    private Optional<Instant> lastChange = Optional.empty();
    private Optional<Instant> cutSince = Optional.empty();
    private boolean isRung;
    private Optional<Instant> flappingSince = Optional.empty();
    private int toldChanges;

    public LineRinging(FlapSettings settings) {
        this.flaps = new FlapDetector(settings);
    }

    /** The line flapped when the program last looked. */
    public void recallFlapping(Instant since) {
        flappingSince = Optional.of(since);
    }

    /** The line changed its state before the program started. */
    public void recallChange(Instant at) {
        changed(at);
    }

    /** The line was cut when the program last looked; whether that rang is not known. */
    public void recallCut(Instant since) {
        cutSince = Optional.of(since);
    }

    /** @param isQuiet whether it is under maintenance */
    public void cut(Instant since, boolean isQuiet) {
        cutSince = Optional.of(since);
        isRung = false;
        if (!isQuiet) {
            changed(since);
        }
    }

    /** It is there again. */
    public void back(Instant since, boolean isQuiet) {
        if (cutSince.isPresent() && !isQuiet) {
            changed(since);
        }
        cutSince = Optional.empty();
        isRung = false;
    }

    /**
     * Another witness tells that it was gone for a moment.
     *
     * @return whether that is news
     */
    public boolean hidden(Instant at, boolean isQuiet) {
        boolean isKnown = cutSince.isPresent() || lastChange
                .filter(last -> Duration.between(last, at).abs().compareTo(SAME) <= 0).isPresent();
        if (!isKnown && !isQuiet) {
            changed(at);
        }
        return !isKnown;
    }

    private void changed(Instant at) {
        flaps.changed(at);
        lastChange = Optional.of(at);
    }

    /** What is due by now, after any of the above and now and then. */
    public List<Decision> settle(Instant now, boolean isQuiet) {
        // Nearly always, and asked at each echo of each line.
        if (cutSince.isEmpty() && flappingSince.isEmpty() && flaps.isCalm()) {
            toldChanges = 0;
            return List.of();
        }
        List<Decision> decisions = new ArrayList<>();
        if (flaps.isFlapping(now)) {
            int changes = flaps.changes(now);
            if (!isQuiet && toldChanges < changes) {
                toldChanges = changes;
                flappingSince = Optional.of(flappingSince.orElse(now));
                decisions.add(new Decision.Flapping(flappingSince.get(), changes));
            }
        } else {
            toldChanges = 0;
            flappingSince.ifPresent(since -> decisions.add(new Decision.Steady()));
            flappingSince = Optional.empty();
        }
        cutSince.filter(since -> !isRung && !isQuiet && isDue(since, now)).ifPresent(since -> {
            isRung = true;
            decisions.add(new Decision.Cut(since));
        });
        return decisions;
    }

    private boolean isDue(Instant since, Instant now) {
        return flappingSince.isEmpty() || !since.plus(LASTING).isAfter(now);
    }

    /** Whether it flaps as far as was told. */
    public boolean isFlapping() {
        return flappingSince.isPresent();
    }

    /** What is to be done. */
    public sealed interface Decision {

        /**
         * The cut rings.
         *
         * @param since its begin
         */
        record Cut(Instant since) implements Decision {}

        /**
         * The flapping rings, or has more to say.
         *
         * @param since when it began to ring
         * @param changes how often the state changed in the window
         */
        record Flapping(Instant since, int changes) implements Decision {}

        /** It flaps no more. */
        record Steady() implements Decision {}
    }
}
