package vn.haidang.monitoring.snmp.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

import org.snmp4j.smi.UdpAddress;

/**
 * What was noticed of the agents behind addresses and healed without a hand. A note is told with every poll until the
 * agent has answered well for {@link #WELL_FOR}, so that it is not missed by whoever does not look in that minute. Safe
 * for use by several threads; bounded.
 */
final class EngineNotes {

    static final Duration WELL_FOR = Duration.ofHours(1);

    private static final Logger LOG = System.getLogger(EngineNotes.class.getName());
    private static final int MOST_ADDRESSES = 10_000;

    private final LongSupplier nanos;
    private final RecentMap<UdpAddress, Map<Kind, Entry>> notes = new RecentMap<>(MOST_ADDRESSES);

    /** @param nanos {@link System#nanoTime} */
    EngineNotes(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** What can be noticed; each has messages of its own. */
    enum Kind {
        /** Another engine answers at the address: the device was replaced or set up anew. */
        REPLACED("snmp.engine.replaced"),
        /** The same engine counts fewer starts than before: it does not keep its boots. */
        BOOTS_WENT_BACK("snmp.boots.back"),
        /** Another device uses the same engine id. */
        CLONED("snmp.engine.cloned"),
        /** The device extends its AES keys in the other of the two ways. */
        OTHER_AES("snmp.aes.variant");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The finding's code. */
        String code() {
            return code;
        }
    }

    /**
     * What was noticed.
     *
     * @param detail what it was last
     * @param since how long ago it was noticed first
     */
    record Note(Kind kind, String detail, Duration since) {}

    void note(UdpAddress address, Kind kind, String detail) {
        Map<Kind, Entry> present = notes.computeIfAbsent(address, () -> new EnumMap<>(Kind.class));
        synchronized (present) {
            long now = nanos.getAsLong();
            Entry before = present.get(kind);
            present.put(kind, new Entry(detail, before == null ? now : before.first, now));
            if (before == null) {
                LOG.log(Level.WARNING, "{0}: {1} ({2})", kind.code(), address, detail);
            }
        }
    }

    /** The agent answered: what was not noticed again for long enough is over. */
    void answered(UdpAddress address) {
        notes.get(address).ifPresent(present -> {
            synchronized (present) {
                long now = nanos.getAsLong();
                present.values().removeIf(entry -> now - entry.illUntil >= WELL_FOR.toNanos());
            }
        });
    }

    /** The agent did not answer: it is not well, whatever is the matter. */
    void failed(UdpAddress address) {
        notes.get(address).ifPresent(present -> {
            synchronized (present) {
                long now = nanos.getAsLong();
                present.replaceAll((kind, entry) -> new Entry(entry.detail, entry.first, now));
            }
        });
    }

    /** What is to be told of an agent, in the order of the kinds. */
    List<Note> of(UdpAddress address) {
        return notes.get(address).map(present -> {
            List<Note> told = new ArrayList<>();
            synchronized (present) {
                long now = nanos.getAsLong();
                present.forEach((kind, entry) -> told
                        .add(new Note(kind, entry.detail, Duration.ofNanos(now - entry.first))));
            }
            return told;
        }).orElseGet(List::of);
    }

    /** @param illUntil when it was noticed last, or the agent failed since */
    private record Entry(String detail, long first, long illUntil) {}
}
