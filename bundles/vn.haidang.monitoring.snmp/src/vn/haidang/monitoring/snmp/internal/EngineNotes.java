package vn.haidang.monitoring.snmp.internal;

import java.util.EnumMap;
import java.util.Map;

import org.snmp4j.smi.UdpAddress;

/**
 * What was noticed of the agents behind addresses and healed without a hand, until it is told with the next poll. Safe
 * for use by several threads; bounded.
 */
final class EngineNotes {

    private static final int MOST_ADDRESSES = 10_000;

    private final RecentMap<UdpAddress, Map<Kind, String>> notes = new RecentMap<>(MOST_ADDRESSES);

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

    void note(UdpAddress address, Kind kind, String detail) {
        Map<Kind, String> present = notes.computeIfAbsent(address, () -> new EnumMap<>(Kind.class));
        synchronized (present) {
            present.put(kind, detail);
        }
    }

    /** What was noticed since it was asked last. */
    Map<Kind, String> take(UdpAddress address) {
        return notes.get(address).map(present -> {
            synchronized (present) {
                Map<Kind, String> taken = new EnumMap<>(Kind.class);
                taken.putAll(present);
                present.clear();
                return taken;
            }
        }).orElseGet(() -> new EnumMap<>(Kind.class));
    }
}
