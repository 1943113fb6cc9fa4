package vn.haidang.monitoring.events.internal.intake;

import java.util.LinkedHashMap;
import java.util.Map;

import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.monitoring.probe.InterfaceLabel;

/**
 * Counts how often each interface turned from down to up or back, over whatever channel that is said: the second "down" of an
 * interface is none of the first's repetitions. What anybody could forge does not mix with what can be believed. Remembers the
 * interfaces heard of last. Not safe for use by several threads.
 */
final class LinkTurns {

    private final Map<Interface, Turn> turns;

    LinkTurns(int most) {
        turns = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Interface, Turn> eldest) {
                return size() > most;
            }
        };
    }

    /** The number of the turn an event belongs to; events that are no change of a link all have 0. */
    long turn(NetworkEvent event) {
        if (!event.kind().isLinkChange()) {
            return 0;
        }
        return turns.merge(Interface.of(event), new Turn(event.kind(), 1),
                (before, now) -> before.kind == now.kind ? before : new Turn(now.kind, before.number + 1)).number;
    }

    private record Turn(EventKind kind, long number) {}

    /** An interface of a device, or of a sender nobody knows; of one without a name the device's only one. */
    private record Interface(boolean isTrusted, String device, String port) {
        static Interface of(NetworkEvent event) {
            String device = event.subject().device().or(event.subject()::line).orElseGet(event.source()::address);
            return new Interface(event.source().isTrusted(), device,
                    event.subject().port().map(InterfaceLabel::of).orElse(""));
        }
    }
}
