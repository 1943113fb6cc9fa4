package vn.haidang.monitoring.events.internal.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.EventSource;
import vn.haidang.monitoring.event.EventSubject;
import vn.haidang.monitoring.event.NetworkEvent;

/**
 * Makes one event of what one source says again and again, and keeps what is not written yet. The same is said again within
 * {@link #WINDOW} of the last time and {@link #LONGEST} of the first. An interface that went down, up and down again is three
 * events, whoever says so and in which words. Safe for use by several threads: one adds, another writes.
 */
final class EventCollapse {

    static final Duration WINDOW = Duration.ofMinutes(10);
    static final Duration LONGEST = Duration.ofHours(1);

    /** Ten minutes without a database, at the pace the limits of the sources leave to a city in trouble. */
    static final int MOST_UNWRITTEN = 20_000;
    static final int MOST_REMEMBERED = 20_000;

    private final Map<Key, Entry> recent = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Entry> unwritten = new LinkedHashSet<>();
    private final LinkTurns turns = new LinkTurns(MOST_REMEMBERED);

    /** Whether an event is one that was there before; then it counts as that one's repetition from now on. */
    synchronized boolean repeats(NetworkEvent event) {
        Entry known = recent.get(key(event));
        if (known == null || !known.isSame(event.receivedAt())) {
            return false;
        }
        known.event = known.event.repeated(event.receivedAt(),
                (int) Math.min(Integer.MAX_VALUE, (long) known.event.count() + event.count()));
        unwritten.add(known);
        return true;
    }

    /** Takes an event in that repeats none. @return whether there was room for it */
    synchronized boolean add(NetworkEvent event) {
        if (unwritten.size() == MOST_UNWRITTEN) {
            return false;
        }
        Entry entry = new Entry(event);
        recent.put(key(event), entry);
        unwritten.add(entry);
        forgetOldest();
        return true;
    }

    private Key key(NetworkEvent event) {
        return new Key(event.source(), event.subject(), event.kind(), event.text(), turns.turn(event));
    }

    private void forgetOldest() {
        Iterator<Entry> oldest = recent.values().iterator();
        while (recent.size() > MOST_REMEMBERED && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }

    /** The first of the events that are not written as they are. */
    synchronized List<Unwritten> unwritten(int most) {
        List<Unwritten> first = new ArrayList<>();
        for (Entry entry : unwritten) {
            if (first.size() == most) {
                break;
            }
            first.add(new Unwritten(entry, entry.event));
        }
        return first;
    }

    /** An event was written, and has this number. */
    synchronized void written(Unwritten what, long number) {
        if (what.entry.event == what.event) {
            unwritten.remove(what.entry);
        }
        what.entry.event = what.entry.event.numbered(number);
    }

    /** An event will never be written. */
    synchronized void givenUp(Unwritten what) {
        unwritten.remove(what.entry);
    }

    synchronized int size() {
        return unwritten.size();
    }

    /** An event to be written, as it was when it was asked for. */
    static final class Unwritten {
        private final Entry entry;
        private final NetworkEvent event;

        private Unwritten(Entry entry, NetworkEvent event) {
            this.entry = entry;
            this.event = event;
        }

        NetworkEvent event() {
            return event;
        }
    }

    private static final class Entry {
        private NetworkEvent event;

        Entry(NetworkEvent event) {
            this.event = event;
        }

        boolean isSame(Instant at) {
            return !at.isAfter(event.lastAt().plus(WINDOW)) && at.isBefore(event.receivedAt().plus(LONGEST))
                    && !at.isBefore(event.receivedAt());
        }
    }

    /**
     * What makes two events the same.
     *
     * @param turn how often the interface had changed before, as far as it is remembered
     */
    private record Key(EventSource source, EventSubject subject, EventKind kind, String text, long turn) {}
}
