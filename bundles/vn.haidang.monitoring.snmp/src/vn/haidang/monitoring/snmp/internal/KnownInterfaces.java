package vn.haidang.monitoring.snmp.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.snmp4j.smi.OctetString;

import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.DeviceSighting.SeenInterface;
import vn.haidang.registry.discovery.DiscoveryBook;

/**
 * By what interfaces were known when the program last ran, so that one which was renamed while it was off is known again:
 * what the discovery book kept, as it was at the start. Safe for use by several threads.
 */
@Component(service = KnownInterfaces.class)
public final class KnownInterfaces {

    private static final char BETWEEN_OCTETS = ':';

    private final Map<String, Map<String, InterfaceSigns>> byDevice = new ConcurrentHashMap<>();

    /** Reads the database. */
    @Activate
    public KnownInterfaces(@Reference DiscoveryBook book) {
        book.sightings().forEach(sighting -> sighting.asked().ifPresent(id -> byDevice.put(id, signs(sighting))));
    }

    private static Map<String, InterfaceSigns> signs(DeviceSighting sighting) {
        Map<String, InterfaceSigns> signs = new HashMap<>();
        for (SeenInterface seen : sighting.interfaces()) {
            if (seen.alias().isPresent() || seen.macAddress().isPresent()) {
                signs.putIfAbsent(seen.name(), new InterfaceSigns(seen.alias(),
                        seen.macAddress().map(mac -> OctetString.fromHexString(mac, BETWEEN_OCTETS))));
            }
        }
        return signs;
    }

    /** Gives the interfaces of a device by their names (ifName), once: from then on its own polls know them better. */
    Map<String, InterfaceSigns> take(String deviceId) {
        Map<String, InterfaceSigns> signs = byDevice.remove(deviceId);
        return signs == null ? Map.of() : signs;
    }
}
