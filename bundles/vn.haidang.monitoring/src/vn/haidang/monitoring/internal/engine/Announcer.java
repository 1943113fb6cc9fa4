package vn.haidang.monitoring.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineState;

/** Posts the engine's events: changes of state after they can be read, and at most once a second that there is news. */
final class Announcer {

    private final EventAdmin events;
    private final List<Event> changes = new ArrayList<>();
    private final AtomicBoolean hasNews = new AtomicBoolean();

    Announcer(EventAdmin events) {
        this.events = events;
    }

    /** A line changed its state; told at the next {@link #published}. */
    void changed(String line, LineState state) {
        changes.add(new Event(LineMonitor.STATE_TOPIC,
                Map.of(LineMonitor.LINE_CODE, line, LineMonitor.STATE, state.name())));
    }

    /** Whether a change of state waits to be told. */
    boolean hasChanges() {
        return !changes.isEmpty();
    }

    /** The lines can be read as they are now. */
    void published() {
        changes.forEach(events::postEvent);
        changes.clear();
        hasNews.set(true);
    }

    /** Once a second, on any thread. */
    void everySecond() {
        if (hasNews.getAndSet(false)) {
            events.postEvent(new Event(LineMonitor.UPDATE_TOPIC, Map.of()));
        }
    }
}
