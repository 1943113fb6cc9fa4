package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.registry.DeviceEntry;

/**
 * Polls every device that has SNMP once a period. The devices follow each other at even distances, a quarter of a second
 * at most, within four fifths of the period, so that polling is no burst on the lines it measures. A device that still
 * owes the answer to its last poll is left out; a poll that was due and not started is counted as missed. What answers for
 * the first time, and has the end of a line, is asked once more after a short while: it takes two polls to make a rate.
 * A device that was silent is first asked a small question, and what is known to be dead less often, as {@link PollPace}
 * has it. Belongs to the engine's thread.
 */
final class PollRounds {

    private static final Duration LONGEST_DISTANCE = Duration.ofMillis(250);

    /** Long enough for counters that an agent renews each few seconds. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private final LineBoard board;
    private final DevicePolls polls;
    private final PollPace pace;
    private final PollResults results;
    private final Scheduler scheduler;
    private final Executor thread;
    private final Duration period;
    private final Deque<DeviceEntry> waiting = new ArrayDeque<>();
    private final Set<String> outstanding = new HashSet<>();
    private final Set<String> answered = new HashSet<>();
    private final AtomicLong missed = new AtomicLong();
    private long missedBefore;
    private long round;
    private final AtomicInteger due = new AtomicInteger();
    private Scheduler.Scheduled sending = () -> {};

    PollRounds(LineBoard board, DevicePolls polls, PollPace pace, PollResults results, Scheduler scheduler,
            Executor thread,
            Duration period) {
        this.board = board;
        this.polls = polls;
        this.pace = pace;
        this.results = results;
        this.scheduler = scheduler;
        this.thread = thread;
        this.period = period;
    }

    /** Rounds were due and did not begin. */
    void notBegun(long rounds) {
        missed.addAndGet(rounds * devices().size());
    }

    /**
     * Begins a round. What is left of the last one was missed, and comes first in this one.
     *
     * @return how many polls were missed since the last round began
     */
    long begin() {
        Set<String> late = waiting.stream().map(DeviceEntry::code).collect(Collectors.toSet());
        missed.addAndGet(late.size());
        stop();
        List<DeviceEntry> devices = devices();
        answered.retainAll(devices.stream().map(DeviceEntry::code).collect(Collectors.toSet()));
        devices.stream().filter(device -> late.contains(device.code())).forEach(waiting::add);
        devices.stream().filter(device -> !late.contains(device.code()) && pace.isDue(device.code(), round))
                .forEach(waiting::add);
        round++;
        if (!waiting.isEmpty()) {
            Duration distance = distance(waiting.size());
            sending = scheduler.every(distance, distance, this::nextIsDue);
            send(1);
        }
        long since = missed.get() - missedBefore;
        missedBefore += since;
        return since;
    }

    /** All that are polled. */
    List<DeviceEntry> devices() {
        return board.registry().devices().stream().filter(device -> device.snmp().isPresent()).toList();
    }

    private Duration distance(int devices) {
        Duration even = period.multipliedBy(4).dividedBy(5L * devices);
        return even.compareTo(LONGEST_DISTANCE) < 0 ? even : LONGEST_DISTANCE;
    }

    /** On a thread of the scheduler. One task at most waits for the engine's thread, and sends all that is due by then. */
    private void nextIsDue() {
        if (due.getAndIncrement() == 0) {
            thread.execute(() -> send(due.getAndSet(0)));
        }
    }

    private void send(int devices) {
        for (int i = 0; i < devices && !waiting.isEmpty(); i++) {
            poll(waiting.removeFirst());
        }
        if (waiting.isEmpty()) {
            sending.close();
        }
    }

    private void poll(DeviceEntry device) {
        if (outstanding.add(device.code())) {
            List<String> interfaces = interfaces(device);
            if (pace.isSilent(device.code()) && !interfaces.isEmpty()) {
                askFirst(device, interfaces);
            } else {
                ask(device, interfaces);
            }
        } else if (polls.isWaiting(device)) {
            // Its last poll was not even started. A device that was asked and owes the answer is not missed.
            missed.incrementAndGet();
        }
    }

    /** Asks whether it is there at all, and for the rest once it is. */
    private void askFirst(DeviceEntry device, List<String> interfaces) {
        polls.poll(device, List.of(), poll -> {
            if (poll instanceof DevicePoll.Answered) {
                ask(device, interfaces);
            } else {
                took(device, poll);
            }
        });
    }

    private void ask(DeviceEntry device, List<String> interfaces) {
        polls.poll(device, interfaces, poll -> {
            took(device, poll);
            if (!interfaces.isEmpty() && poll instanceof DevicePoll.Answered && answered.add(device.code())) {
                pollSoon(device);
            }
        });
    }

    private void took(DeviceEntry device, DevicePoll poll) {
        outstanding.remove(device.code());
        results.take(device, poll);
    }

    private void pollSoon(DeviceEntry device) {
        if (SOON.multipliedBy(2).compareTo(period) < 0) {
            scheduler.after(SOON, () -> thread.execute(() -> {
                if (!outstanding.contains(device.code())) {
                    poll(device);
                }
            }));
        }
    }

    /** How many polls were due and not started; readable from any thread. */
    long missed() {
        return missed.get();
    }

    /** Those that lines end on: traffic is read at the far end, and the near one says whether our own side is well. */
    private List<String> interfaces(DeviceEntry device) {
        Stream<String> far = board.linesTo(device.code()).stream()
                .flatMap(line -> line.entry().farInterface().stream());
        return Stream.concat(far, board.nearInterfaces(device.code()).stream()).distinct().toList();
    }

    /** Sends no more of this round. */
    void stop() {
        sending.close();
        waiting.clear();
    }
}
