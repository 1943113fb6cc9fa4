package vn.haidang.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.DeviceSighting.Neighbour;
import vn.haidang.registry.discovery.DeviceSighting.SeenInterface;

/** A sighting written down in few words, for tests. */
final class SightingTable {

    private final String address;
    private final Map<String, String> told = new HashMap<>();
    private final List<SeenInterface> interfaces = new ArrayList<>();
    private final List<Neighbour> neighbours = new ArrayList<>();
    private Instant at = Instant.parse("2026-11-21T00:00:00Z");

    private SightingTable(String address) {
        this.address = address;
    }

    /** @param told {@code field=text}, the fields named like those of a sighting */
    static SightingTable at(String address, String... told) {
        SightingTable table = new SightingTable(address);
        for (String one : told) {
            String[] parts = one.split("=", 2);
            table.told.put(parts[0], parts[1]);
        }
        return table;
    }

    SightingTable on(Instant moment) {
        at = moment;
        return this;
    }

    SightingTable port(String name, String alias, String mac, long speed) {
        interfaces.add(new SeenInterface(name, Optional.ofNullable(alias), Optional.ofNullable(mac),
                Optional.of(speed)));
        return this;
    }

    SightingTable neighbour(String port, String device, String devicePort) {
        return neighbour(new Neighbour(port, device, Optional.of(devicePort), Optional.empty(), Optional.empty(),
                Optional.empty()));
    }

    SightingTable neighbour(Neighbour neighbour) {
        neighbours.add(neighbour);
        return this;
    }

    DeviceSighting seen() {
        return new DeviceSighting(address, at, text("asked"), text("name"), text("description"), text("location"),
                text("manufacturer"), text("model"), text("serialNumber"), text("firmware"), interfaces, neighbours);
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable(told.get(field));
    }
}
