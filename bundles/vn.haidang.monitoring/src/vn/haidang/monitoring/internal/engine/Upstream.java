package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import vn.haidang.monitoring.LineState;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;

/**
 * Finds out whether what is before a line or a device lives, on the way to the centre hop by hop. A device with SNMP is
 * asked; of one without, such as a carrier's router that answers pings alone, the echoes of the lines that end on it tell;
 * when nobody looks at it at all, the next one before it does. Belongs to the engine's thread.
 */
final class Upstream {

    private final LineBoard lines;
    private final ParentProbe parents;
    private final HeardThrough heardThrough;

    Upstream(LineBoard lines, ParentProbe parents, HeardThrough heardThrough) {
        this.lines = lines;
        this.parents = parents;
        this.heardThrough = heardThrough;
    }

    /** What was found on the way without asking anybody. */
    private record Found(Optional<Boolean> isAlive, Optional<DeviceEntry> toAsk) {}

    /**
     * @param first the device at which the way begins
     * @param proof what was heard through a device after this proves that it lives
     * @param then is told whether the centre reaches it; only silence says that it is not: where nobody can tell it counts
     *        as alive, so that a fault is never kept quiet
     */
    void ask(Optional<String> first, Instant proof, Consumer<Boolean> then) {
        Found found = climb(first, proof);
        if (found.isAlive().isPresent()) {
            then.accept(found.isAlive().get());
        } else {
            parents.ask(found.toAsk(), answers -> then.accept(answers || isHeardThrough(found.toAsk(), proof)));
        }
    }

    private boolean isHeardThrough(Optional<DeviceEntry> device, Instant proof) {
        return device.filter(asked -> heardThrough.isAfter(asked.code(), proof)).isPresent();
    }

    /** The first device with SNMP on the way, when nothing before it settles the question. */
    Optional<DeviceEntry> toAsk(Optional<String> first, Instant proof) {
        return climb(first, proof).toAsk();
    }

    private Found climb(Optional<String> first, Instant proof) {
        for (String hop : way(first)) {
            Optional<DeviceEntry> asked = lines.device(hop).filter(known -> known.snmp().isPresent());
            Optional<Boolean> told = asked.isPresent() ? Optional.empty() : told(hop, proof);
            if (asked.isPresent() || told.isPresent()) {
                return new Found(told, asked);
            }
        }
        return new Found(Optional.empty(), Optional.empty());
    }

    /** The devices from one on towards the centre; a circle ends. */
    Set<String> way(Optional<String> first) {
        Set<String> hops = new LinkedHashSet<>();
        Optional<String> hop = first;
        while (hop.isPresent() && hops.add(hop.get())) {
            hop = before(hop.get());
        }
        return hops;
    }

    /** What the echoes tell of a device: of the lines that end on it, and of those that go through it. */
    private Optional<Boolean> told(String device, Instant proof) {
        if (heardThrough.isAfter(device, proof) || isLineUp(device)) {
            return Optional.of(true);
        }
        return isBehindCutLine(device) ? Optional.of(false) : Optional.empty();
    }

    /** Whether a line that ends on the device is up, by its own echo. */
    boolean isLineUp(String device) {
        return lines.linesTo(device).stream()
                .anyMatch(line -> line.tracker().state() == LineState.UP && line.entry().echo().isPresent());
    }

    /** Whether lines end on the device and none of them is up, as far as anybody can look at them. */
    boolean isBehindCutLine(String device) {
        Set<LineState> states = EnumSet.noneOf(LineState.class);
        lines.linesTo(device).stream().filter(this::isWatched).forEach(line -> states.add(line.tracker().state()));
        return !states.isEmpty() && !states.contains(LineState.UP) && !states.contains(LineState.UNKNOWN);
    }

    private boolean isWatched(WatchedLine line) {
        return line.entry().echo().isPresent() || line.entry().farDevice().flatMap(lines::device)
                .flatMap(DeviceEntry::snmp).isPresent();
    }

    /** Something was heard that goes through a device, and so through all that is before it. */
    void heard(Optional<String> first, Instant at) {
        way(first).forEach(hop -> heardThrough.heard(hop, at));
    }

    /** Whether something was heard through the device after a moment. */
    boolean isHeardAfter(String device, Instant moment) {
        return heardThrough.isAfter(device, moment);
    }

    /** The device that is reached before this one: its uplink, else where a line to it begins. */
    Optional<String> before(String code) {
        return lines.device(code).flatMap(DeviceEntry::uplink).or(() -> lines.linesTo(code).stream()
                .map(WatchedLine::entry).map(LineEntry::nearDevice).flatMap(Optional::stream).findFirst());
    }
}
