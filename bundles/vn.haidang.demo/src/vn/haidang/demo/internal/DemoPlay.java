package vn.haidang.demo.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import vn.haidang.base.time.Scheduler;
import vn.haidang.base.time.Scheduler.Scheduled;

/**
 * What happens in the demo city while somebody watches: a ward loses its power, the line that is worked on is cut, one flaps,
 * the others are cut for half a minute in turn, and devices talk.
 */
public final class DemoPlay implements AutoCloseable {

    private static final Duration MAINS_FAIL = Duration.ofSeconds(5);
    private static final Duration BATTERY_IS_EMPTY = Duration.ofSeconds(12);
    private static final Duration MAINS_RETURN = Duration.ofMinutes(20);
    private static final Duration WORK_BEGINS = Duration.ofSeconds(20);
    private static final Duration WORK_ENDS = Duration.ofMinutes(15);
    private static final Duration TURN = Duration.ofSeconds(60);
    private static final Duration SHORT_CUT = Duration.ofSeconds(25);
    private static final Duration FLAP = Duration.ofSeconds(130);
    private static final Duration GONE = Duration.ofSeconds(9);
    private static final Duration TALK = Duration.ofSeconds(40);

    private final DemoScenes scenes;
    private final List<String> others;
    private final AtomicInteger turn = new AtomicInteger();
    private final List<Scheduled> tasks;

    DemoPlay(DemoScenes scenes, DemoVoices voices, Scheduler scheduler) {
        this.scenes = scenes;
        this.others = scenes.freeLines();
        this.tasks = List.of(
                scheduler.after(MAINS_FAIL, scenes::failMains),
                scheduler.after(MAINS_FAIL, scenes::slowDown),
                scheduler.after(BATTERY_IS_EMPTY, scenes::emptyBattery),
                scheduler.after(MAINS_RETURN, scenes::restoreMains),
                scheduler.after(WORK_BEGINS, () -> scenes.cut(DemoScenes.WORKED_ON)),
                scheduler.after(WORK_ENDS, () -> scenes.restore(DemoScenes.WORKED_ON)),
                scheduler.every(FLAP, FLAP, () -> scenes.cut(DemoScenes.FLAPPING)),
                scheduler.every(FLAP.plus(GONE), FLAP, () -> scenes.restore(DemoScenes.FLAPPING)),
                scheduler.after(Duration.ZERO, voices::sayAll),
                scheduler.every(TALK, TALK, voices::sayNext),
                scheduler.every(TURN, TURN, () -> scenes.cut(lineOf(turn.getAndIncrement()))),
                scheduler.every(TURN.plus(SHORT_CUT), TURN, () -> scenes.restore(lineOf(turn.get() - 1))));
    }

    private String lineOf(int number) {
        return others.get(number * 7 % others.size());
    }

    @Override
    public void close() {
        tasks.forEach(Scheduled::close);
    }
}
