package vn.haidang.demo.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import vn.haidang.base.time.Scheduler;
import vn.haidang.base.time.Scheduler.Scheduled;
import vn.haidang.monitoring.simulation.SimulatedNetwork;
import vn.haidang.registry.LineEntry;

/** What happens in the demo city while somebody watches: one line is cut for long, others for half a minute in turn. */
public final class DemoPlay implements AutoCloseable {

    private static final Duration FIRST_CUT = Duration.ofSeconds(8);
    private static final Duration TURN = Duration.ofSeconds(60);
    private static final Duration SHORT_CUT = Duration.ofSeconds(25);
    private static final Duration SLOW = Duration.ofMillis(180);

    /** Of the lines in order of their codes: which is cut for long, and which is slow. */
    private static final String CUT_UNIT = "QN-W07";
    private static final String SLOW_UNIT = "QN-C04";

    private final SimulatedNetwork network;
    private final List<String> others;
    private final AtomicInteger turn = new AtomicInteger();
    private final List<Scheduled> tasks;

    public DemoPlay(SimulatedNetwork network, List<LineEntry> lines, Scheduler scheduler) {
        this.network = network;
        this.others = lines.stream().filter(line -> !line.unit().equals(CUT_UNIT) && !line.unit().equals(SLOW_UNIT))
                .flatMap(line -> agentOf(line).stream()).toList();
        this.tasks = List.of(
                scheduler.after(FIRST_CUT, () -> agentOf(lines, CUT_UNIT).ifPresent(network::cut)),
                scheduler.after(FIRST_CUT,
                        () -> agentOf(lines, SLOW_UNIT).ifPresent(name -> network.delayEcho(name, SLOW))),
                scheduler.every(TURN, TURN, this::cutNext),
                scheduler.every(TURN.plus(SHORT_CUT), TURN, this::restoreLast));
    }

    /** Gives every line the round trip a line of some kilometres has, in the place of the loopback's. */
    public static void layOut(SimulatedNetwork network, List<LineEntry> lines) {
        lines.forEach(line -> agentOf(line).ifPresent(agent -> network.delayEcho(agent, usualDelay(line))));
    }

    /** 3 to 9 ms, the same for a line at each start. */
    static Duration usualDelay(LineEntry line) {
        return Duration.ofMillis(3 + Math.floorMod(line.code().hashCode(), 7));
    }

    private void cutNext() {
        network.cut(others.get(turn.getAndIncrement() * 7 % others.size()));
    }

    private void restoreLast() {
        others.forEach(network::restore);
    }

    /** The simulated agent at a line's far end, named in its echo address {@code host:port/name}. */
    static Optional<String> agentOf(LineEntry line) {
        return line.echo().filter(echo -> echo.transport().equals("udp-echo"))
                .map(echo -> echo.address().substring(echo.address().indexOf('/') + 1));
    }

    private static Optional<String> agentOf(List<LineEntry> lines, String unit) {
        return lines.stream().filter(line -> line.unit().equals(unit)).findFirst().flatMap(DemoPlay::agentOf);
    }

    @Override
    public void close() {
        tasks.forEach(Scheduled::close);
    }
}
