package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.probe.DevicePoller;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.registry.DeviceEntry;

/**
 * Asks devices through the poller, at most {@link #MOST_OUTSTANDING} at a time; urgent questions go first. What waits
 * is bounded by those who ask: one poll and one urgent question a device. Belongs to the engine's thread.
 */
final class DevicePolls {

    /** How many devices are asked at the same time. */
    static final int MOST_OUTSTANDING = 16;

    /** After which a poller that gives no result is not waited for any longer. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DevicePoller poller;
    private final Scheduler scheduler;
    private final Executor thread;
    private final InstantSource clock;
    private final Deque<Question> waiting = new ArrayDeque<>();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong unanswered = new AtomicLong();
    private int outstanding;

    /** @param thread the engine's thread */
    DevicePolls(DevicePoller poller, Scheduler scheduler, Executor thread, InstantSource clock) {
        this.poller = poller;
        this.scheduler = scheduler;
        this.thread = thread;
        this.clock = clock;
    }

    /** @param then is given the result on the engine's thread; nothing when the poller gave none */
    void poll(DeviceEntry device, List<String> interfaces, Consumer<Optional<DevicePoll>> then) {
        waiting.addLast(new Question(device, interfaces, then));
        askNext();
    }

    /** Asks before all that waits, and for nothing but an answer. */
    void pollNow(DeviceEntry device, Consumer<Optional<DevicePoll>> then) {
        waiting.addFirst(new Question(device, List.of(), then));
        askNext();
    }

    /** Whether a question about the device still waits to be asked. */
    boolean isWaiting(DeviceEntry device) {
        return waiting.stream().anyMatch(question -> question.device.code().equals(device.code()));
    }

    /** How many polls were answered; readable from any thread. */
    long answered() {
        return answered.get();
    }

    /** How many were not. */
    long unanswered() {
        return unanswered.get();
    }

    private void askNext() {
        while (outstanding < MOST_OUTSTANDING && !waiting.isEmpty()) {
            outstanding++;
            ask(waiting.removeFirst());
        }
    }

    private void ask(Question question) {
        AtomicBoolean isDone = new AtomicBoolean();
        Consumer<Optional<DevicePoll>> once = result -> {
            if (isDone.compareAndSet(false, true)) {
                thread.execute(() -> finished(question, result));
            }
        };
        Scheduler.Scheduled patience = scheduler.after(PATIENCE, () -> once.accept(Optional.empty()));
        try {
            poller.poll(question.device, question.interfaces).whenComplete((result, failure) -> {
                patience.close();
                once.accept(Optional.of(result != null ? result : failed(failure)));
            });
        } catch (RuntimeException | LinkageError e) {
            patience.close();
            once.accept(Optional.of(failed(e)));
        }
    }

    private DevicePoll failed(Throwable failure) {
        return new DevicePoll.Unanswered(clock.instant(), "the poller failed: " + failure);
    }

    private void finished(Question question, Optional<DevicePoll> result) {
        outstanding--;
        boolean isAnswered = result.isPresent() && result.get() instanceof DevicePoll.Answered;
        (isAnswered ? answered : unanswered).incrementAndGet();
        question.then.accept(result);
        askNext();
    }

    private record Question(DeviceEntry device, List<String> interfaces, Consumer<Optional<DevicePoll>> then) {}
}
