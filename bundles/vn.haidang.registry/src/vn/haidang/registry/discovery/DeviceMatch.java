package vn.haidang.registry.discovery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;

/**
 * Finds the registry's device that was seen: by serial number, else as the one that was asked, else by a MAC address
 * (routers that stand in for each other share some), else by its address, else by its name. A sign that two devices share is none.
 */
final class DeviceMatch {

    private final RegistrySnapshot snapshot;
    private final Map<String, Set<Element>> bySign = new HashMap<>();

    DeviceMatch(RegistrySnapshot snapshot) {
        this.snapshot = snapshot;
        for (Element device : snapshot.elements("Device")) {
            Values values = device.values();
            add("serial", values.text("serialNumber"), device);
            add("mac", values.text("macAddress").map(MacAddress::digits), device);
            for (Value part : device.all("interfaces")) {
                add("mac", ((Value.Part) part).values().text("macAddress").map(MacAddress::digits), device);
            }
            add("address", values.text("managementAddress"), device);
            add("address", values.part("snmp").flatMap(snmp -> snmp.text("host")), device);
            add("name", values.text("hostName"), device);
            add("name", Optional.of(device.code()), device);
            add("label", values.text("hostName").map(HostName::label), device);
        }
    }

    private void add(String kind, Optional<String> sign, Element device) {
        sign.ifPresent(text -> bySign.computeIfAbsent(key(kind, text), key -> new HashSet<>()).add(device));
    }

    private static String key(String kind, String text) {
        return kind + "\n" + text.strip().toLowerCase(Locale.ROOT);
    }

    Optional<Element> device(DeviceSighting sighting) {
        return Stream.of(find("serial", sighting.serialNumber().stream()),
                sighting.asked().flatMap(snapshot::element),
                find("mac", sighting.interfaces().stream().flatMap(one -> one.macAddress().stream())
                        .map(MacAddress::digits)),
                find("address", Stream.of(sighting.address())),
                named(sighting.name()))
                .flatMap(Optional::stream).findFirst();
    }

    /** The device that another one told of. */
    Optional<Element> neighbour(DeviceSighting.Neighbour told) {
        return Stream.of(find("mac", told.macAddress().stream().map(MacAddress::digits)),
                find("address", told.address().stream()), named(Optional.of(told.device())))
                .flatMap(Optional::stream).findFirst();
    }

    /** By the whole name, else by what stands before its domain. */
    private Optional<Element> named(Optional<String> name) {
        return find("name", name.stream()).or(() -> find("label", name.stream().map(HostName::label)));
    }

    private Optional<Element> find(String kind, Stream<String> signs) {
        List<Element> found = signs.map(sign -> bySign.getOrDefault(key(kind, sign), Set.of()))
                .filter(devices -> devices.size() == 1).map(devices -> devices.iterator().next()).distinct().toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
