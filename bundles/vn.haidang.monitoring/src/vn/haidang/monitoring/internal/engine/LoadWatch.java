package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.util.function.Consumer;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Percentage;
import vn.haidang.monitoring.LineMonitor.EngineLoad;
import vn.haidang.monitoring.internal.Messages;

/**
 * Judges how the engine keeps up with itself, so that people hear of a station that is overloaded rather than of lines
 * that seem lost. It is, when of sixty rounds of echoes one in ten was missed or began later than half its period, or of a
 * round of polls one device in ten was not asked; it is not any more when nothing of this was worth mentioning. Belongs
 * to the engine's thread, but for {@link #load}.
 */
final class LoadWatch {

    /** The code of the alarm of a station that does not keep up, and what it is about. */
    static final String OVERLOADED = "station.overloaded";
    static final ObjectLink STATION = new ObjectLink("station", "station", "Hải Đăng");

    /** After so many rounds of echoes the engine is judged. */
    static final int ROUNDS = 60;

    private static final double TOO_MUCH = 0.1;
    private static final double LITTLE = 0.02;

    private final Duration echoPeriod;
    private final Consumer<Finding> begins;
    private final Runnable ends;

    private int rounds;
    private int late;
    private Duration worst = Duration.ZERO;
    private double lateShare;
    private double unaskedShare;
    private boolean isOverloaded;
    private boolean wasJudged;
    private volatile EngineLoad load = EngineLoad.NONE;

    /**
     * @param begins is told that the station is overloaded, in the words of the alarm
     * @param ends is told that it is not any more, and once after the start when it is not
     */
    LoadWatch(Duration echoPeriod, Consumer<Finding> begins, Runnable ends) {
        this.echoPeriod = echoPeriod;
        this.begins = begins;
        this.ends = ends;
    }

    /** A round of echoes begins, so much later than it was due. */
    void echoes(Duration lateness) {
        boolean isLate = lateness.multipliedBy(2).compareTo(echoPeriod) > 0;
        count(1, isLate ? 1 : 0, lateness);
    }

    /** So many rounds of echoes were missed. */
    void echoesMissed(long missed) {
        int counted = (int) Math.min(missed, ROUNDS);
        count(counted, counted, echoPeriod);
    }

    private void count(int counted, int countedLate, Duration lateness) {
        rounds += counted;
        late += countedLate;
        worst = lateness.compareTo(worst) > 0 ? lateness : worst;
        if (rounds >= ROUNDS) {
            lateShare = (double) late / rounds;
            judge(worst);
            rounds = 0;
            late = 0;
            worst = Duration.ZERO;
        }
    }

    /**
     * A round of polls has ended.
     *
     * @param devices how many devices there are to be polled
     * @param unasked how many of them could not be asked in time
     */
    void polls(int devices, long unasked) {
        unaskedShare = devices == 0 ? 0 : Math.min(1, (double) unasked / devices);
        if (wasJudged) {
            judge(load.echoLateness());
        }
    }

    private void judge(Duration lateness) {
        double share = Math.max(lateShare, unaskedShare);
        boolean before = isOverloaded;
        isOverloaded = before ? share > LITTLE : share >= TOO_MUCH;
        load = new EngineLoad(isOverloaded, lateness, unaskedShare);
        if (isOverloaded && !before) {
            begins.accept(overloaded());
        } else if (!isOverloaded && (before || !wasJudged)) {
            ends.run();
        }
        wasJudged = true;
    }

    private Finding overloaded() {
        return Finding.of(Messages.CATALOGUE, Severity.WARNING, OVERLOADED)
                .with("late", new Percentage(lateShare, 0)).with("unasked", new Percentage(unaskedShare, 0))
                .about(STATION);
    }

    /** How it stands; from any thread. */
    EngineLoad load() {
        return load;
    }
}
