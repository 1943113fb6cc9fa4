package vn.haidang.registry.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.internal.values.Provenances;

/** Compares what SNMP saw with one snapshot. Safe for use by several threads. */
public final class Discovery {

    private final RegistrySnapshot snapshot;
    private final DeviceMatch devices;

    public Discovery(RegistrySnapshot snapshot) {
        this.snapshot = snapshot;
        this.devices = new DeviceMatch(snapshot);
    }

    /** The registry's device that was seen. */
    public Optional<Element> device(DeviceSighting sighting) {
        return devices.device(sighting);
    }

    /** What a sighting suggests: one new device, or each value that is different; none when all agrees. */
    public List<Proposal> proposals(DeviceSighting sighting) {
        Optional<Element> device = device(sighting);
        Map<String, List<Value>> seen = values(sighting, device);
        if (device.isEmpty()) {
            return List.of(new Proposal.NewDevice(sighting, seen));
        }
        List<Proposal> proposals = new ArrayList<>();
        seen.forEach((feature, values) -> {
            List<Value> registered = device.get().all(feature);
            if (!agree(registered, values)) {
                proposals.add(new Proposal.DifferentValue(sighting, device.get(), feature, registered, values));
            }
        });
        return proposals;
    }

    /** Manufacturers write the same in small and capital letters. */
    private static boolean agree(List<Value> registered, List<Value> seen) {
        if (registered.size() == 1 && registered.get(0) instanceof Value.Text one
                && seen.get(0) instanceof Value.Text other) {
            return one.text().equalsIgnoreCase(other.text());
        }
        return registered.equals(seen);
    }

    private Map<String, List<Value>> values(DeviceSighting sighting, Optional<Element> device) {
        Map<String, List<Value>> values = new LinkedHashMap<>();
        put(values, "hostName", sighting.name());
        put(values, "manufacturer", sighting.manufacturer());
        put(values, "model", sighting.model());
        put(values, "serialNumber", sighting.serialNumber());
        put(values, "firmware", sighting.firmware());
        if (device.flatMap(known -> known.get("managementAddress")).isEmpty()) {
            put(values, "managementAddress", Optional.of(sighting.address()));
        }
        List<Value> interfaces = interfaces(sighting, device);
        if (!interfaces.isEmpty()) {
            values.put("interfaces", interfaces);
        }
        return values;
    }

    private static void put(Map<String, List<Value>> values, String feature, Optional<String> text) {
        text.ifPresent(said -> values.put(feature, List.of(new Value.Text(said))));
    }

    /** Those the registry has keep their order and what SNMP does not know; new ones follow. */
    private List<Value> interfaces(DeviceSighting sighting, Optional<Element> device) {
        ElementType type = snapshot.schema().type("Interface").orElseThrow();
        Map<String, Values.Builder> byName = new LinkedHashMap<>();
        device.ifPresent(known -> known.all("interfaces").stream().map(part -> ((Value.Part) part).values())
                .forEach(values -> byName.put(values.text("name").orElse(""), values.toBuilder())));
        for (DeviceSighting.SeenInterface one : sighting.interfaces()) {
            if (one.name().isBlank()) {
                continue;
            }
            Values.Builder values = byName.computeIfAbsent(one.name(),
                    name -> Values.builder(type).put("name", List.of(new Value.Text(name))));
            one.alias().ifPresent(alias -> values.put("alias", List.of(new Value.Text(alias))));
            one.macAddress().ifPresent(mac -> values.put("macAddress", List.of(new Value.Text(mac))));
            one.speed().ifPresent(speed -> values.put("speed", List.of(new Value.Whole(speed))));
        }
        for (DeviceSighting.Neighbour neighbour : sighting.neighbours()) {
            Optional.ofNullable(byName.get(neighbour.interfaceName()))
                    .ifPresent(values -> devices.neighbour(neighbour.device()).ifPresent(peer -> {
                        values.put("peer", List.of(new Value.Reference(peer.id())));
                        neighbour.deviceInterface().ifPresent(
                                port -> values.put("peerInterface", List.of(new Value.Text(port))));
                    }));
        }
        return byName.values().stream().<Value>map(values -> new Value.Part(values.build())).toList();
    }

    /** Writes an accepted difference into an editing session, with SNMP as its source; the caller commits. */
    public static void accept(EditingSession session, Proposal.DifferentValue proposal) {
        write(session, proposal.device().id(), proposal.feature(), proposal.seen(), proposal.sighting());
    }

    /**
     * Adds an accepted device to an editing session, with SNMP as the source of what it saw; the caller commits.
     *
     * @param type the name of its type, a kind of {@code Device}
     * @return its id
     */
    public static String accept(EditingSession session, Proposal.NewDevice proposal, String type, String code,
            String name) {
        String id = session.add(type, code);
        session.set(id, "name", new Value.Text(name));
        proposal.values().forEach((feature, values) -> write(session, id, feature, values, proposal.sighting()));
        return id;
    }

    private static void write(EditingSession session, String id, String feature, List<Value> values,
            DeviceSighting sighting) {
        session.set(id, feature, values);
        Provenances.note(session, id, feature, "snmp", sighting.address(), sighting.at());
    }
}
