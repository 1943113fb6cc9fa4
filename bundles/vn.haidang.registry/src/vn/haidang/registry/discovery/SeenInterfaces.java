package vn.haidang.registry.discovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;

/** Brings the interfaces a device told of together with those the registry has: what SNMP does not know stays. */
final class SeenInterfaces {

    private final ElementType type;
    private final DeviceMatch devices;

    SeenInterfaces(RegistrySchema schema, DeviceMatch devices) {
        this.type = schema.type("Interface").orElseThrow();
        this.devices = devices;
    }

    /** The device's interfaces in the registry, by name. */
    static Map<String, Values> registered(Optional<Element> device) {
        Map<String, Values> byName = new LinkedHashMap<>();
        device.ifPresent(known -> known.all("interfaces").stream().map(part -> ((Value.Part) part).values())
                .forEach(values -> byName.put(values.text("name").orElse(""), values)));
        return byName;
    }

    /** Each interface that was seen as it would be registered, by name. */
    Map<String, Values> merged(DeviceSighting sighting, Map<String, Values> registered) {
        Map<String, Values.Builder> seen = new LinkedHashMap<>();
        for (DeviceSighting.SeenInterface one : sighting.interfaces()) {
            if (!one.name().isBlank()) {
                Optional<Values> before = Optional.ofNullable(registered.get(one.name()));
                seen.put(one.name(), merge(one, before));
            }
        }
        for (DeviceSighting.Neighbour neighbour : sighting.neighbours()) {
            Optional.ofNullable(seen.get(neighbour.interfaceName())).ifPresent(values -> connect(values, neighbour));
        }
        Map<String, Values> merged = new LinkedHashMap<>();
        seen.forEach((name, values) -> merged.put(name, values.build()));
        return merged;
    }

    private Values.Builder merge(DeviceSighting.SeenInterface seen, Optional<Values> before) {
        Values.Builder values = before.map(Values::toBuilder)
                .orElseGet(() -> Values.builder(type).put("name", List.of(new Value.Text(seen.name()))));
        seen.alias().ifPresent(alias -> values.put("alias", List.of(new Value.Text(alias))));
        seen.macAddress().filter(mac -> before.flatMap(known -> known.text("macAddress"))
                .filter(known -> MacAddress.areSame(known, mac)).isEmpty())
                .ifPresent(mac -> values.put("macAddress", List.of(new Value.Text(mac))));
        // A port that is down tells no speed of its own.
        seen.speed().filter(speed -> speed > 0)
                .ifPresent(speed -> values.put("speed", List.of(new Value.Whole(speed))));
        return values;
    }

    private void connect(Values.Builder values, DeviceSighting.Neighbour neighbour) {
        devices.neighbour(neighbour).ifPresent(peer -> {
            values.put("peer", List.of(new Value.Reference(peer.id())));
            neighbour.deviceInterface()
                    .ifPresent(port -> values.put("peerInterface", List.of(new Value.Text(port))));
        });
    }
}
