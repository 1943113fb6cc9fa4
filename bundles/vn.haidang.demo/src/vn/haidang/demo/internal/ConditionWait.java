package vn.haidang.demo.internal;

import java.time.Duration;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.function.BooleanSupplier;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Waits for something to become true of the monitoring, looking again at each of its events. */
final class ConditionWait implements AutoCloseable {

    private final Object events = new Object();
    private final ServiceRegistration<EventHandler> registration;
    private long count;

    ConditionWait(BundleContext context, String... topics) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(EventConstants.EVENT_TOPIC, topics);
        registration = context.registerService(EventHandler.class, event -> happened(), properties);
    }

    private void happened() {
        synchronized (events) {
            count++;
            events.notifyAll();
        }
    }

    /**
     * Waits until the condition holds.
     *
     * @return whether it did within the limit
     */
    boolean until(BooleanSupplier condition, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            long seen;
            synchronized (events) {
                seen = count;
            }
            if (condition.getAsBoolean()) {
                return true;
            }
            synchronized (events) {
                while (count == seen) {
                    long left = deadline - System.nanoTime();
                    if (left <= 0) {
                        return false;
                    }
                    events.wait(left / 1_000_000 + 1);
                }
            }
        }
    }

    @Override
    public void close() {
        registration.unregister();
    }
}
