package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.internal.engine.LineTracker.Transition;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.RegistrySnapshot;

/**
 * Draws the consequences of what devices answer. A device is asked again soon after its first silence; before it is
 * called dead, what is before it is looked at: the line it is behind, or the device it is reached through, which is
 * asked now and judged in the same way, so that of a chain only the first dead one has an alarm. A device that is silent
 * while something is heard through it is not dead: its SNMP agent is. Belongs to the engine's thread.
 */
final class DeviceJudge {

    private final DeviceBoard devices;
    private final LineBoard lines;
    private final Upstream upstream;
    private final DeviceAlarms alarms;
    private final DeviceNotices notices;
    private final WatchKeeper watch;
    private final RepeatedQuestion again;
    private final PollPace pace;

    DeviceJudge(DeviceBoard devices, LineBoard lines, Upstream upstream, DeviceAlarms alarms,
            DeviceNotices notices, WatchKeeper watch, RepeatedQuestion again, PollPace pace) {
        this.devices = devices;
        this.lines = lines;
        this.upstream = upstream;
        this.alarms = alarms;
        this.notices = notices;
        this.watch = watch;
        this.again = again;
        this.pace = pace;
    }

    /** What a poll of the device came to, for whatever reason it was asked. */
    void polled(DeviceEntry entry, DevicePoll poll) {
        devices.device(entry.code()).ifPresent(device -> {
            if (poll instanceof DevicePoll.Answered answered) {
                device.read(answered.at(), answered.interfaces());
                device.told(answered.findings());
                heard(device, answered.at());
                alarms.answered(device);
                notices.told(device.entry(), answered.findings(), answered.at(), lines.registry());
            } else if (poll instanceof DevicePoll.Refused refused) {
                device.refused(refused.at(), refused.reason());
                heard(device, refused.at());
            } else if (poll instanceof DevicePoll.Unanswered unanswered) {
                device.told(List.of(unanswered.reason()));
                silent(device, unanswered.at());
            } else if (poll instanceof DevicePoll.NotAsked notAsked) {
                device.told(List.of(notAsked.reason()));
            }
            devices.changed();
        });
    }

    private void heard(WatchedDevice device, Instant at) {
        device.heard(at);
        upstream.heard(upstream.before(device.code()), at);
        apply(device, device.tracker().answered(at));
        alarms.heard(device);
        watched(device, at);
    }

    private void silent(WatchedDevice device, Instant at) {
        device.silent(at);
        LineState before = device.tracker().state();
        apply(device, device.tracker().missed(at));
        watched(device, at);
        if (before != LineState.SUSPECT && device.tracker().state() == LineState.SUSPECT) {
            again.askSoon(device.entry(), () -> devices.device(device.code()).filter(known -> known == device)
                    .filter(known -> known.tracker().state() == LineState.SUSPECT).isPresent());
        }
        judge(device);
    }

    private void watched(WatchedDevice device, Instant at) {
        if (device.tracker().state() != LineState.UNREACHABLE) {
            watch.seen(alarms.key(device), at, pace.tolerance(device));
        }
    }

    private void judge(WatchedDevice device) {
        if (isHeardOtherwise(device) || !device.tracker().wantsParentAsked()) {
            return;
        }
        if (upstream.isBehindCutLine(device.code())) {
            judged(device, false);
        } else {
            upstream.ask(upstream.before(device.code()), device.tracker().silentSince(),
                    isAlive -> judged(device, isAlive));
        }
    }

    /** Whether a line is up that ends on it, or something was heard through it, though it does not answer itself. */
    boolean isHeardOtherwise(WatchedDevice device) {
        return upstream.isLineUp(device.code())
                || upstream.isHeardAfter(device.code(), device.tracker().silentSince());
    }

    private void judged(WatchedDevice device, boolean isParentAlive) {
        if (devices.device(device.code()).filter(known -> known == device).isPresent()) {
            apply(device, device.tracker().parentJudged(isParentAlive, alarms.now()));
            devices.changed();
        }
    }

    private void apply(WatchedDevice device, Optional<Transition> transition) {
        transition.ifPresent(change -> {
            alarms.changed(device, change, lines.registry());
            if (change.from() == LineState.UNREACHABLE && change.to() == LineState.UP) {
                upstream.way(upstream.before(device.code())).forEach(this::alive);
            }
        });
    }

    /** Lines behind the device fell silent with it, which confirms that it is dead. */
    void deadWithLines(DeviceEntry entry) {
        devices.device(entry.code()).ifPresent(device -> {
            device.tracker().corroborated();
            judge(device);
        });
    }

    /** Something was heard that is only reached through the device: it is not dead, whatever its agent does. */
    void alive(String code) {
        devices.device(code).filter(device -> device.tracker().isOut()).ifPresent(device -> {
            apply(device, device.tracker().answered(alarms.now()));
            devices.changed();
        });
    }

    /**
     * Takes over what changed in the registry.
     *
     * @param gone is told of each device that is no longer watched
     */
    void follow(RegistrySnapshot registry, Consumer<String> gone) {
        devices.follow(registry, alarms.now(), code -> {
            gone.accept(code);
            watch.end(alarms.key(code));
            alarms.gone(code);
            notices.gone(code, alarms.now());
        });
    }

    /** Looks at all devices again, because time has passed: now and then. */
    void look() {
        Instant now = alarms.now();
        for (WatchedDevice device : devices.devices()) {
            boolean isUnwatched = now.isBefore(device.lookedAt())
                    || now.isAfter(device.lookedAt().plus(pace.tolerance(device)));
            if (isUnwatched) {
                apply(device, device.tracker().unwatched(device.lookedAt()));
                devices.changed();
            }
            alarms.settle(device, isHeardOtherwise(device), lines.registry());
        }
    }
}
