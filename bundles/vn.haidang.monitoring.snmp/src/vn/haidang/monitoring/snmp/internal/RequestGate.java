package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lets requests out a few at a time: so many at once in all and so many to one device, the rest waits in order, device
 * by device in turn. What waits is bounded too; beyond that a request is turned away. SNMP4J itself has no such limit.
 *
 * @param <K> what tells devices apart
 */
final class RequestGate<K> {

    private final int mostAtOnce;
    private final int mostPerDevice;
    private final int mostWaiting;
    private final Map<K, Device> devices = new HashMap<>();
    private final Deque<Device> ready = new ArrayDeque<>();
    private final ThreadLocal<Boolean> inside = new ThreadLocal<>();
    private int atOnce;
    private int waiting;

    RequestGate(int mostAtOnce, int mostPerDevice, int mostWaiting) {
        this.mostAtOnce = mostAtOnce;
        this.mostPerDevice = mostPerDevice;
        this.mostWaiting = mostWaiting;
    }

    /**
     * Runs the task now, on the calling thread, or when its turn comes, on the thread that made room. It must start its
     * request and return; {@link #leave} says when the request has ended.
     *
     * @return false when too many are waiting; then the task never runs
     */
    boolean enter(K device, Runnable task) {
        synchronized (this) {
            if (waiting >= mostWaiting) {
                return false;
            }
            devices.computeIfAbsent(device, key -> new Device()).add(task);
        }
        runWhatMay();
        return true;
    }

    /** Says that a request that was let out has ended. */
    void leave(K device) {
        synchronized (this) {
            Device left = devices.get(device);
            left.running--;
            atOnce--;
            left.becomeReady();
            if (left.running == 0 && left.tasks.isEmpty()) {
                devices.remove(device);
            }
        }
        runWhatMay();
    }

    /** A task that ends at once comes back here through {@link #leave}: then the loop further out goes on. */
    private void runWhatMay() {
        if (inside.get() != null) {
            return;
        }
        inside.set(Boolean.TRUE);
        try {
            for (Optional<Runnable> task = next(); task.isPresent(); task = next()) {
                task.get().run();
            }
        } finally {
            inside.remove();
        }
    }

    private synchronized Optional<Runnable> next() {
        if (atOnce >= mostAtOnce || ready.isEmpty()) {
            return Optional.empty();
        }
        Device device = ready.remove();
        device.queued = false;
        Runnable task = device.tasks.remove();
        waiting--;
        device.running++;
        atOnce++;
        device.becomeReady();
        return Optional.of(task);
    }

    /** One device's requests; guarded by the gate. */
    private final class Device {
        private final Deque<Runnable> tasks = new ArrayDeque<>();
        private int running;
        private boolean queued;

        void add(Runnable task) {
            tasks.add(task);
            waiting++;
            becomeReady();
        }

        void becomeReady() {
            if (!queued && !tasks.isEmpty() && running < mostPerDevice) {
                queued = true;
                ready.add(this);
            }
        }
    }
}
