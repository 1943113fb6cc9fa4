package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.util.Optional;

import vn.haidang.monitoring.LineState;

/**
 * How often devices are polled: once a period, but those that are known to be dead, or behind something that is, less
 * often, since each question to them takes a place for as long as its timeouts. After {@link #PATIENCE} silences in a row
 * a dead one is asked every second period and an unreachable one every fifth; what is behind something that lives again is
 * asked in the next round. Belongs to the engine's thread.
 */
final class PollPace {

    /** After so many silences in a row a device is asked less often. */
    static final int PATIENCE = 5;

    private static final int ROUNDS_OF_DEAD = 2;
    private static final int ROUNDS_OF_UNREACHABLE = 5;

    private final DeviceBoard devices;
    private final Upstream upstream;
    private final Duration period;
    private final Duration tolerance;

    /** @param tolerance after which without a result a device that is polled each period was not watched */
    PollPace(DeviceBoard devices, Upstream upstream, Duration period, Duration tolerance) {
        this.devices = devices;
        this.upstream = upstream;
        this.period = period;
        this.tolerance = tolerance;
    }

    /** @param round the number of the round that begins */
    boolean isDue(String code, long round) {
        int distance = devices.device(code).map(this::distance).orElse(1);
        // Spread, so that not all of a part of the city that is out of reach are asked in the same round.
        return Math.floorMod(round + code.hashCode(), distance) == 0;
    }

    /** Whether it is worth a small question before the whole poll: it was silent last, or did not let itself be read. */
    boolean isSilent(String code) {
        return devices.device(code).filter(device -> device.silences() > 0 || device.refusingSince().isPresent())
                .isPresent();
    }

    /** After which without a result a device was not watched, with how seldom it is asked. */
    Duration tolerance(WatchedDevice device) {
        return tolerance.plus(period.multipliedBy(farthest(device) - 1L));
    }

    /** The same for what is judged by a device. */
    Duration tolerance(String code) {
        return devices.device(code).map(this::tolerance).orElse(tolerance);
    }

    private int distance(WatchedDevice device) {
        boolean isFreeAgain = device.tracker().state() == LineState.UNREACHABLE && !isBeforeOut(device);
        return isFreeAgain ? 1 : farthest(device);
    }

    private static int farthest(WatchedDevice device) {
        if (device.silences() < PATIENCE) {
            return 1;
        }
        return switch (device.tracker().state()) {
            case DOWN -> ROUNDS_OF_DEAD;
            case UNREACHABLE -> ROUNDS_OF_UNREACHABLE;
            case UP, SUSPECT, UNKNOWN -> 1;
        };
    }

    private boolean isBeforeOut(WatchedDevice device) {
        Optional<String> before = upstream.before(device.code());
        return upstream.isBehindCutLine(device.code()) || before.map(upstream::isBehindCutLine).orElse(false)
                || before.flatMap(devices::device).filter(parent -> parent.tracker().isOut()).isPresent();
    }
}
