package vn.haidang.demo.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import vn.haidang.monitoring.simulation.SimulatedDevice.Notification;
import vn.haidang.monitoring.simulation.SimulatedDevice.Notification.Kind;
import vn.haidang.monitoring.simulation.SimulatedNetwork;
import vn.haidang.registry.LineEntry;

/**
 * What can be made to happen in the demo city: a line is cut, another flaps, a third is worked on, a ward loses its power,
 * the line to the island is slow. Devices tell of it where devices would. Safe for use by several threads.
 */
public final class DemoScenes {

    /** The line to a ward whose mains fail; its power supply tells. */
    static final String POWERLESS = "DT-W07";
    /** The power supply there. */
    static final String POWER_SUPPLY = "UPS-W07";
    /** The line that comes and goes. */
    static final String FLAPPING = "DT-W13";
    /** The line that is worked on. */
    static final String WORKED_ON = "DT-C02";
    /** The line to the island, which is full. */
    static final String SLOW = "DT-C04";

    private static final Logger LOG = System.getLogger(DemoScenes.class.getName());
    private static final Set<String> OTHERWISE_USED = Set.of(POWERLESS, FLAPPING, WORKED_ON, SLOW);
    private static final Duration ISLAND_DELAY = Duration.ofMillis(180);
    private static final String POWER_SUPPLY_AGENT = "ups-w07";
    /** UPS-MIB (RFC 1628): upsOutputSource, upsSecondsOnBattery, upsEstimatedChargeRemaining. */
    private static final String OUTPUT_SOURCE = "1.3.6.1.2.1.33.1.4.1.0";
    private static final String SECONDS_ON_BATTERY = "1.3.6.1.2.1.33.1.2.2.0";
    private static final String CHARGE = "1.3.6.1.2.1.33.1.2.4.0";
    private static final int MAINS = 3;
    private static final int BATTERY = 5;
    /** The interface on which the lines end at routers of all families but one. */
    private static final int FAR_PORT = 1;

    private final SimulatedNetwork network;
    private final List<LineEntry> lines;
    private final DemoEars ears;

    DemoScenes(SimulatedNetwork network, List<LineEntry> lines, DemoEars ears) {
        this.network = network;
        this.lines = List.copyOf(lines);
        this.ears = ears;
    }

    /** Gives every line the round trip a line of some kilometres has, in the place of the loopback's. */
    static void layOut(SimulatedNetwork network, List<LineEntry> lines) {
        lines.forEach(line -> agentOf(line).ifPresent(agent -> network.delayEcho(agent, usualDelay(line))));
    }

    /** 3 to 9 ms, the same for a line at each start. */
    static Duration usualDelay(LineEntry line) {
        return Duration.ofMillis(3 + Math.floorMod(line.code().hashCode(), 7));
    }

    /** The simulated agent at a line's far end, named in its echo address {@code host:port/name}. */
    private static Optional<String> agentOf(LineEntry line) {
        return line.echo().filter(echo -> echo.transport().equals("udp-echo"))
                .map(echo -> echo.address().substring(echo.address().indexOf('/') + 1));
    }

    /** The codes of the lines that no other scene needs, in their order. */
    List<String> freeLines() {
        return lines.stream().filter(line -> agentOf(line).isPresent()).map(LineEntry::code)
                .filter(code -> !OTHERWISE_USED.contains(code)).toList();
    }

    /** A line is cut; its router, where it is ours, sees that first and gets its trap away. */
    void cut(String line) {
        agent(line).ifPresent(agent -> {
            if (isOurs(line)) {
                tell(agent, Kind.LINK_DOWN);
            }
            network.cut(agent);
        });
    }

    /** A line is whole again. */
    void restore(String line) {
        agent(line).ifPresent(agent -> {
            network.restore(agent);
            if (isOurs(line)) {
                tell(agent, Kind.LINK_UP);
            }
        });
    }

    /** The line to the island is slow. */
    void slowDown() {
        agent(SLOW).ifPresent(agent -> network.delayEcho(agent, ISLAND_DELAY));
    }

    /** The mains of the ward fail; its power supply goes on from its battery. */
    void failMains() {
        powerSupply(BATTERY, 8, 97);
    }

    /** The battery is empty: nothing there answers any more. */
    void emptyBattery() {
        network.cut(POWER_SUPPLY_AGENT);
        agent(POWERLESS).ifPresent(network::cut);
    }

    /** The mains are back. */
    void restoreMains() {
        powerSupply(MAINS, 0, 60);
        network.restore(POWER_SUPPLY_AGENT);
        agent(POWERLESS).ifPresent(agent -> {
            network.device(agent).reboot();
            network.restore(agent);
            tell(agent, Kind.COLD_START);
        });
    }

    private void powerSupply(int source, int secondsOnBattery, int charge) {
        network.device(POWER_SUPPLY_AGENT).setNumber(OUTPUT_SOURCE, source);
        network.device(POWER_SUPPLY_AGENT).setNumber(SECONDS_ON_BATTERY, secondsOnBattery);
        network.device(POWER_SUPPLY_AGENT).setNumber(CHARGE, charge);
    }

    private Optional<String> agent(String line) {
        return lines.stream().filter(entry -> entry.code().equals(line)).findFirst().flatMap(DemoScenes::agentOf);
    }

    /** A router of the carrier tells us nothing. */
    private boolean isOurs(String line) {
        return lines.stream().anyMatch(entry -> entry.code().equals(line) && entry.farInterface().isPresent());
    }

    private void tell(String agent, Kind kind) {
        try {
            if (ears.traps().isPresent()) {
                network.device(agent).send(new Notification(kind, 2, OptionalInt.of(FAR_PORT), ears.traps().get()));
            }
        } catch (IOException e) {
            // As on a real network, where a trap may be lost.
            LOG.log(Level.DEBUG, "a trap of " + agent + " was not sent", e);
        }
    }
}
