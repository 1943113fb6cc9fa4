package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;

/**
 * Which SNMP engine is behind which address, and which engine ids are used by more than one device. Two addresses of one
 * device have one id and one clock; two devices of one id, set up from the same copy, have different clocks. SNMP4J
 * keeps one clock for an id, so such devices must be asked one after the other, each with its own clock.
 * <p>
 * Safe for use by several threads; forgets what was longest unused.
 */
final class EngineDirectory {

    private static final int MOST_ENGINES = 50_000;
    private static final int MOST_ADDRESSES_OF_ONE = 64;

    private final RecentMap<UdpAddress, KnownEngine> engines = new RecentMap<>(MOST_ENGINES);
    private final RecentMap<OctetString, Map<UdpAddress, KnownEngine>> users = new RecentMap<>(MOST_ENGINES);

    Optional<KnownEngine> at(UdpAddress address) {
        return engines.get(address);
    }

    /** Takes over what was heard. @return what was known there before */
    Optional<KnownEngine> learn(UdpAddress address, KnownEngine engine) {
        Map<UdpAddress, KnownEngine> addresses = users.computeIfAbsent(engine.id(), EngineDirectory::addresses);
        synchronized (addresses) {
            addresses.put(address, engine);
        }
        return engines.put(address, engine);
    }

    private static Map<UdpAddress, KnownEngine> addresses() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UdpAddress, KnownEngine> eldest) {
                return size() > MOST_ADDRESSES_OF_ONE;
            }
        };
    }

    /** Nobody is known to be there any more. */
    void forget(UdpAddress address) {
        Optional<KnownEngine> known = engines.get(address);
        engines.remove(address);
        known.flatMap(engine -> users.get(engine.id())).ifPresent(addresses -> {
            synchronized (addresses) {
                addresses.remove(address);
            }
        });
    }

    /** The other addresses at which another device uses the same engine id as the device here. */
    List<UdpAddress> clones(UdpAddress address) {
        Optional<KnownEngine> known = engines.get(address);
        Optional<Map<UdpAddress, KnownEngine>> addresses = known.flatMap(engine -> users.get(engine.id()));
        if (addresses.isEmpty()) {
            return List.of();
        }
        synchronized (addresses.get()) {
            if (addresses.get().size() == 1) {
                return List.of();
            }
            List<UdpAddress> clones = new ArrayList<>();
            addresses.get().forEach((other, engine) -> {
                if (!other.equals(address) && !engine.isSameClock(known.get())) {
                    clones.add(other);
                }
            });
            return clones;
        }
    }
}
