package vn.haidang.monitoring.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.registry.DeviceEntry;

/**
 * Asks the device before a line whether it lives, now, before the line is called down. When all lines of one device
 * fall silent together it is asked once for all of them. Belongs to the engine's thread.
 */
final class ParentProbe {

    private final DevicePolls polls;
    private final Map<String, List<Consumer<Boolean>>> asking = new HashMap<>();

    ParentProbe(DevicePolls polls) {
        this.polls = polls;
    }

    /**
     * @param parent the device, when there is one that can be asked
     * @param then is told whether it lives; only its own silence says that it is dead: one that cannot be asked
     *        counts as alive, so that a dead line is never kept quiet by a fault of ours
     */
    void ask(Optional<DeviceEntry> parent, Consumer<Boolean> then) {
        if (parent.isEmpty()) {
            then.accept(true);
            return;
        }
        String code = parent.get().code();
        List<Consumer<Boolean>> waiting = asking.computeIfAbsent(code, key -> new ArrayList<>());
        waiting.add(then);
        if (waiting.size() == 1) {
            polls.pollNow(parent.get(), poll -> answer(code, poll));
        }
    }

    private void answer(String code, DevicePoll poll) {
        boolean isDead = poll instanceof DevicePoll.Unanswered;
        asking.remove(code).forEach(then -> then.accept(!isDead));
    }
}
