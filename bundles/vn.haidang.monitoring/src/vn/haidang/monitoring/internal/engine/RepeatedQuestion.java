package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

import vn.haidang.base.time.Scheduler;
import vn.haidang.registry.DeviceEntry;

/** Asks a device that was silent once more a little later: a lost datagram is no death, and a minute is long. */
final class RepeatedQuestion {

    static final Duration PAUSE = Duration.ofSeconds(5);

    private final DevicePolls polls;
    private final Scheduler scheduler;
    private final Executor thread;

    RepeatedQuestion(DevicePolls polls, Scheduler scheduler, Executor thread) {
        this.polls = polls;
        this.scheduler = scheduler;
        this.thread = thread;
    }

    /** @param isStillWanted asked on the engine's thread when the time has come */
    void askSoon(DeviceEntry device, BooleanSupplier isStillWanted) {
        scheduler.after(PAUSE, () -> thread.execute(() -> {
            if (isStillWanted.getAsBoolean()) {
                polls.pollNow(device, poll -> {});
            }
        }));
    }
}
