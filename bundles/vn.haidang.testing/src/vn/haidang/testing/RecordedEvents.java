package vn.haidang.testing;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

/** Keeps the events that were posted, in their order, until they are cleared. Any thread may post and read. */
public final class RecordedEvents implements EventAdmin {

    private final List<Event> events = new ArrayList<>();

    @Override
    public synchronized void postEvent(Event event) {
        events.add(event);
    }

    /** @throws AssertionError always: our services wait for no listener */
    @Override
    public void sendEvent(Event event) {
        throw new AssertionError("events are posted, never sent: " + event);
    }

    /** All of them, the oldest first. */
    public synchronized List<Event> all() {
        return List.copyOf(events);
    }

    /** Those of one topic, the oldest first. */
    public synchronized List<Event> of(String topic) {
        return events.stream().filter(event -> event.getTopic().equals(topic)).toList();
    }

    public synchronized void clear() {
        events.clear();
    }
}
