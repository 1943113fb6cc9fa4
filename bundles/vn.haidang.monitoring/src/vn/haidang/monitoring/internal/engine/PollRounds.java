package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

import vn.haidang.base.time.Scheduler;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;

/**
 * Polls every device that has SNMP once a period. The devices follow each other at even distances, a quarter of a second
 * at most, within four fifths of the period, so that polling is no burst on the lines it measures. A device that has
 * not answered its last poll yet is left out. Belongs to the engine's thread.
 */
final class PollRounds {

    private static final Duration LONGEST_DISTANCE = Duration.ofMillis(250);

    private final LineBoard board;
    private final DevicePolls polls;
    private final PollResults results;
    private final Scheduler scheduler;
    private final Executor thread;
    private final Duration period;
    private final Deque<DeviceEntry> waiting = new ArrayDeque<>();
    private final Set<String> outstanding = new HashSet<>();
    private boolean isStopped;

    PollRounds(LineBoard board, DevicePolls polls, PollResults results, Scheduler scheduler, Executor thread,
            Duration period) {
        this.board = board;
        this.polls = polls;
        this.results = results;
        this.scheduler = scheduler;
        this.thread = thread;
        this.period = period;
    }

    /** Begins a round, unless the last one is still being sent. */
    void begin() {
        if (!waiting.isEmpty()) {
            return;
        }
        board.registry().devices().stream().filter(device -> device.snmp().isPresent()).forEach(waiting::add);
        if (!waiting.isEmpty()) {
            pollNext(distance(waiting.size()));
        }
    }

    private Duration distance(int devices) {
        Duration even = period.multipliedBy(4).dividedBy(5L * devices);
        return even.compareTo(LONGEST_DISTANCE) < 0 ? even : LONGEST_DISTANCE;
    }

    private void pollNext(Duration distance) {
        if (isStopped) {
            return;
        }
        poll(waiting.removeFirst());
        if (!waiting.isEmpty()) {
            scheduler.after(distance, () -> thread.execute(() -> pollNext(distance)));
        }
    }

    private void poll(DeviceEntry device) {
        if (outstanding.add(device.code())) {
            polls.poll(device, interfaces(device), poll -> {
                outstanding.remove(device.code());
                results.take(device, poll);
            });
        }
    }

    private List<String> interfaces(DeviceEntry device) {
        return board.lines().stream().map(WatchedLine::entry)
                .filter(line -> line.farDevice().filter(device.code()::equals).isPresent())
                .map(LineEntry::farInterface).flatMap(Optional::stream).distinct().toList();
    }

    void stop() {
        isStopped = true;
    }
}
