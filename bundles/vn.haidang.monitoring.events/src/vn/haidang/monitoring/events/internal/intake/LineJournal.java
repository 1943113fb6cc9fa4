package vn.haidang.monitoring.events.internal.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.monitoring.OutageWitness;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.LineWitness;
import vn.haidang.monitoring.event.NetworkEvent;

/**
 * What trusted devices said of the lines in the last hour, in memory: at most a hundred changes a line, of the lines of the
 * registry alone.
 */
public final class LineJournal implements LineWitness {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST_PER_LINE = 100;

    private final EventAdmin admin;
    private final Map<String, Deque<LinkChange>> byLine = new HashMap<>();

    public LineJournal(EventAdmin admin) {
        this.admin = admin;
    }

    /** Notes an event when it is a change of a line that can be believed. */
    void note(NetworkEvent event) {
        if (event.kind().isLinkChange() && event.source().isTrusted() && event.subject().line().isPresent()) {
            String line = event.subject().line().get();
            boolean isUp = event.kind() == EventKind.LINK_UP;
            add(line, new LinkChange(event.receivedAt(), isUp, event.subject().device().orElse("")));
            admin.postEvent(new Event(TOPIC,
                    Map.of(LINE, line, IS_UP, isUp, AT, event.receivedAt(), WITNESS, witness(event).code())));
        }
    }

    private static OutageWitness witness(NetworkEvent event) {
        return event.source().channel().isSyslog() ? OutageWitness.SYSLOG : OutageWitness.TRAP;
    }

    private synchronized void add(String line, LinkChange change) {
        Deque<LinkChange> changes = byLine.computeIfAbsent(line, code -> new ArrayDeque<>());
        changes.addLast(change);
        while (changes.size() > MOST_PER_LINE || changes.getFirst().at().isBefore(change.at().minus(KEPT))) {
            changes.removeFirst();
        }
    }

    @Override
    public synchronized List<LinkChange> changes(String line, Instant from, Instant to) {
        List<LinkChange> found = new ArrayList<>();
        for (LinkChange change : byLine.getOrDefault(line, new ArrayDeque<>())) {
            if (!change.at().isBefore(from) && change.at().isBefore(to)) {
                found.add(change);
            }
        }
        return found;
    }
}
