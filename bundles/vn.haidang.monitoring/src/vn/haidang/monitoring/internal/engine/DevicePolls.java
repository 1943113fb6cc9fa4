package vn.haidang.monitoring.internal.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.internal.contribution.PollerRegistry;
import vn.haidang.monitoring.probe.DevicePoller;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.registry.DeviceEntry;

/**
 * Asks devices through the poller, each of them once at a time: so many at once as the settings allow, and
 * {@link #URGENT_PLACES} more for urgent questions, which therefore never wait for devices that are silent. What waits is
 * bounded by those who ask: one poll and one urgent question a device. Belongs to the engine's thread.
 */
final class DevicePolls {

    private static final Logger LOG = System.getLogger(DevicePolls.class.getName());

    /** How many urgent questions are asked at the same time when all other places are taken. */
    static final int URGENT_PLACES = 32;
    /** After which a poller that gives no result is not waited for any longer. */
    static final Duration PATIENCE = DevicePoller.LONGEST_SILENCE.plusSeconds(30);

    private final PollerRegistry pollers;
    private final Scheduler scheduler;
    private final Executor thread;
    private final BiConsumer<DeviceEntry, DevicePoll> heard;

    private final int mostOutstanding;
    private final Deque<Question> urgent = new ArrayDeque<>();
    private final Deque<Question> waiting = new ArrayDeque<>();
    /** How often a device is among those that wait, so that nobody has to look through them. */
    private final Map<String, Integer> waitingFor = new HashMap<>();
    private final Map<String, Question> asked = new HashMap<>();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong notAsked = new AtomicLong();

    /**
     * @param thread the engine's thread
     * @param mostOutstanding how many devices are asked at the same time, urgent questions aside
     * @param heard is told of every result, before whoever asked
     */
    DevicePolls(PollerRegistry pollers, Scheduler scheduler, Executor thread, int mostOutstanding,
            BiConsumer<DeviceEntry, DevicePoll> heard) {
        this.pollers = pollers;
        this.scheduler = scheduler;
        this.thread = thread;
        this.mostOutstanding = mostOutstanding;
        this.heard = heard;
    }

    /** @param then is given the result on the engine's thread */
    void poll(DeviceEntry device, List<String> interfaces, Consumer<DevicePoll> then) {
        await(waiting, new Question(device, interfaces, then));
    }

    /** Asks before all that waits, and for nothing but an answer; a poll that is under way will do. */
    void pollNow(DeviceEntry device, Consumer<DevicePoll> then) {
        Question underWay = asked.get(device.code());
        if (underWay != null) {
            underWay.listeners.add(then);
        } else {
            await(urgent, new Question(device, List.of(), then));
        }
    }

    private void await(Deque<Question> queue, Question question) {
        queue.addLast(question);
        waitingFor.merge(question.device.code(), 1, Integer::sum);
        askNext();
    }

    /** Whether a question about the device still waits to be asked. */
    boolean isWaiting(DeviceEntry device) {
        return waitingFor.containsKey(device.code());
    }

    /** How many polls were answered; readable from any thread. */
    long answered() {
        return answered.get();
    }

    /** How many were not, or not with what was asked. */
    long failed() {
        return failed.get();
    }

    /** How many could not be asked, for a reason of our own. */
    long notAsked() {
        return notAsked.get();
    }

    private void askNext() {
        ask(urgent, mostOutstanding + URGENT_PLACES);
        ask(waiting, mostOutstanding);
    }

    /** A device that is being asked already has its turn when it has answered. */
    private void ask(Deque<Question> queue, int most) {
        List<Question> again = new ArrayList<>();
        while (asked.size() < most && !queue.isEmpty()) {
            Question next = queue.removeFirst();
            if (asked.containsKey(next.device.code())) {
                again.add(next);
            } else {
                waitingFor.computeIfPresent(next.device.code(), (code, count) -> count == 1 ? null : count - 1);
                asked.put(next.device.code(), next);
                ask(next);
            }
        }
        again.forEach(queue::addFirst);
    }

    private void ask(Question question) {
        AtomicBoolean isDone = new AtomicBoolean();
        Consumer<DevicePoll> once = result -> {
            if (isDone.compareAndSet(false, true)) {
                thread.execute(() -> finished(question, result));
            }
        };
        Optional<DevicePoller> poller = pollers.find();
        if (poller.isEmpty()) {
            once.accept(notAsked(DeviceFindings.noPoller(question.device)));
            return;
        }
        Scheduler.Scheduled patience = scheduler.after(PATIENCE,
                () -> once.accept(notAsked(DeviceFindings.noResult(question.device))));
        try {
            poller.get().poll(question.device, question.interfaces).whenComplete((result, failure) -> {
                patience.close();
                once.accept(result != null
                        ? result
                        : notAsked(DeviceFindings.pollerFailed(question.device, String.valueOf(failure))));
            });
        } catch (RuntimeException | LinkageError e) {
            // A poller of another bundle, perhaps one that is being taken away.
            patience.close();
            once.accept(notAsked(DeviceFindings.pollerFailed(question.device, e.toString())));
        }
    }

    private static DevicePoll notAsked(Finding reason) {
        return new DevicePoll.NotAsked(reason);
    }

    private void finished(Question question, DevicePoll result) {
        asked.remove(question.device.code());
        count(result);
        try {
            tell(question, () -> heard.accept(question.device, result));
            question.listeners.forEach(listener -> tell(question, () -> listener.accept(result)));
        } finally {
            askNext();
        }
    }

    /** What one does with a result must not keep it from the others: somebody waits for each. */
    private static void tell(Question question, Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a result of " + question.device.code() + " was not taken", e);
        }
    }

    private void count(DevicePoll result) {
        if (result instanceof DevicePoll.Answered) {
            answered.incrementAndGet();
        } else if (result instanceof DevicePoll.NotAsked) {
            notAsked.incrementAndGet();
        } else {
            failed.incrementAndGet();
        }
    }

    /** One device to be asked, and who wants to know. */
    private static final class Question {
        private final DeviceEntry device;
        private final List<String> interfaces;
        private final List<Consumer<DevicePoll>> listeners = new ArrayList<>();

        Question(DeviceEntry device, List<String> interfaces, Consumer<DevicePoll> listener) {
            this.device = device;
            this.interfaces = interfaces;
            listeners.add(listener);
        }
    }
}
