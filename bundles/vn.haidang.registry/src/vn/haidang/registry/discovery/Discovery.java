package vn.haidang.registry.discovery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.Provenance;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;

/** Compares what SNMP saw with one snapshot. Safe for use by several threads. */
public final class Discovery {

    /** How long a confirmed value needs no other confirmation. */
    public static final Duration CONFIRMED_FOR = Duration.ofDays(30);

    private final DeviceMatch devices;
    private final SeenInterfaces interfaces;

    public Discovery(RegistrySnapshot snapshot) {
        this.devices = new DeviceMatch(snapshot);
        this.interfaces = new SeenInterfaces(snapshot.schema(), devices);
    }

    /** The registry's device that was seen. */
    public Optional<Element> device(DeviceSighting sighting) {
        return devices.device(sighting);
    }

    /** What a sighting suggests: each value that is different, and each device the registry does not have. */
    public List<Proposal> proposals(DeviceSighting sighting) {
        List<Proposal> proposals = new ArrayList<>();
        Optional<Element> device = device(sighting);
        if (device.isPresent()) {
            proposals.addAll(differences(sighting, device.get()));
        } else {
            proposals.add(new Proposal.NewDevice(sighting, Optional.empty(), newValues(sighting)));
        }
        proposals.addAll(newNeighbours(sighting));
        return proposals;
    }

    /** What a sighting suggests to confirm: values that are as they were seen, and not lately confirmed. */
    public List<Proposal.SameValue> confirmations(DeviceSighting sighting) {
        Optional<Element> device = device(sighting);
        if (device.isEmpty()) {
            return List.of();
        }
        Map<String, List<Value>> same = new LinkedHashMap<>();
        texts(sighting).forEach((feature, seen) -> {
            List<Value> registered = device.get().all(feature);
            if (agree(feature, registered, seen)) {
                same.put(feature, registered);
            }
        });
        if (!sighting.interfaces().isEmpty() && interfaceDifferences(sighting, device.get()).isEmpty()) {
            same.put("interfaces", device.get().all("interfaces"));
        }
        List<Proposal.SameValue> confirmations = new ArrayList<>();
        same.forEach((feature, values) -> {
            Optional<Instant> before = Provenance.confirmedAt(device.get(), feature);
            if (before.filter(at -> at.plus(CONFIRMED_FOR).isAfter(sighting.at())).isEmpty()) {
                confirmations.add(new Proposal.SameValue(sighting, device.get(), feature, values, before));
            }
        });
        return confirmations;
    }

    private List<Proposal> differences(DeviceSighting sighting, Element device) {
        List<Proposal> proposals = new ArrayList<>();
        Map<String, Value> seen = texts(sighting);
        if (device.get("managementAddress").isEmpty() && device.get("snmp").isEmpty()) {
            seen.put("managementAddress", new Value.Text(sighting.address()));
        }
        seen.forEach((feature, value) -> {
            List<Value> registered = device.all(feature);
            if (!agree(feature, registered, value)) {
                proposals.add(new Proposal.DifferentValue(sighting, device, feature, Optional.empty(), registered,
                        List.of(value)));
            }
        });
        proposals.addAll(interfaceDifferences(sighting, device));
        return proposals;
    }

    private List<Proposal> interfaceDifferences(DeviceSighting sighting, Element device) {
        List<Proposal> proposals = new ArrayList<>();
        Map<String, Values> registered = SeenInterfaces.registered(Optional.of(device));
        interfaces.merged(sighting, registered).forEach((name, values) -> {
            Optional<Values> before = Optional.ofNullable(registered.get(name));
            if (before.filter(values::equals).isEmpty()) {
                proposals.add(new Proposal.DifferentValue(sighting, device, "interfaces", Optional.of(name),
                        before.<List<Value>>map(known -> List.of(new Value.Part(known))).orElse(List.of()),
                        List.of(new Value.Part(values))));
            }
        });
        return proposals;
    }

    /** Manufacturers write the same in small and capital letters, and a name may have its domain or not. */
    static boolean agree(String feature, List<Value> registered, Value seen) {
        if (registered.size() == 1 && registered.get(0) instanceof Value.Text one && seen instanceof Value.Text other) {
            return feature.equals("hostName")
                    ? HostName.areSame(one.text(), other.text())
                    : one.text().equalsIgnoreCase(other.text());
        }
        return registered.equals(List.of(seen));
    }

    /** What a sighting tells of its device, by feature. */
    static Map<String, Value> texts(DeviceSighting sighting) {
        Map<String, Value> values = new LinkedHashMap<>();
        put(values, "hostName", sighting.name());
        put(values, "manufacturer", sighting.manufacturer());
        put(values, "model", sighting.model());
        put(values, "serialNumber", sighting.serialNumber());
        put(values, "firmware", sighting.firmware());
        return values;
    }

    private static void put(Map<String, Value> values, String feature, Optional<String> text) {
        text.ifPresent(said -> values.put(feature, new Value.Text(said)));
    }

    private Map<String, List<Value>> newValues(DeviceSighting sighting) {
        Map<String, List<Value>> values = new LinkedHashMap<>();
        texts(sighting).forEach((feature, value) -> values.put(feature, List.of(value)));
        values.put("managementAddress", List.of(new Value.Text(sighting.address())));
        List<Value> ports = interfaces.merged(sighting, Map.of()).values().stream().<Value>map(Value.Part::new)
                .toList();
        if (!ports.isEmpty()) {
            values.put("interfaces", ports);
        }
        return values;
    }

    /** A device that is connected by several cables is one; telephones and the like that tell no name are none. */
    private List<Proposal> newNeighbours(DeviceSighting sighting) {
        List<Proposal> proposals = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (DeviceSighting.Neighbour neighbour : sighting.neighbours()) {
            boolean isNamed = !neighbour.device().isBlank()
                    && !neighbour.macAddress().equals(Optional.of(neighbour.device()));
            boolean isNew = isNamed && devices.neighbour(neighbour).isEmpty();
            if (isNew && told.add(neighbour.device().toLowerCase(Locale.ROOT))) {
                Map<String, Value> values = new LinkedHashMap<>();
                put(values, "hostName", Optional.of(neighbour.device()));
                put(values, "macAddress", neighbour.macAddress());
                put(values, "managementAddress", neighbour.address());
                Map<String, List<Value>> lists = new LinkedHashMap<>();
                values.forEach((feature, value) -> lists.put(feature, List.of(value)));
                proposals.add(new Proposal.NewDevice(sighting, Optional.of(neighbour), lists));
            }
        }
        return proposals;
    }

    /** Writes an accepted difference into an editing session, with SNMP as its source; the caller commits. */
    public static void accept(EditingSession session, Proposal.DifferentValue proposal) {
        String id = proposal.device().id();
        List<Value> values = proposal.part().isEmpty()
                ? proposal.seen()
                : withPart(session.element(id).orElseThrow().all(proposal.feature()), proposal.part().get(),
                        proposal.seen().get(0));
        write(session, id, proposal.feature(), values, proposal.sighting());
    }

    private static List<Value> withPart(List<Value> parts, String name, Value part) {
        List<Value> all = new ArrayList<>(parts);
        for (int i = 0; i < all.size(); i++) {
            if (((Value.Part) all.get(i)).values().text("name").filter(name::equals).isPresent()) {
                all.set(i, part);
                return all;
            }
        }
        all.add(part);
        return all;
    }

    /** Renews in an editing session when a value was last confirmed; where it came from stays. */
    public static void accept(EditingSession session, Proposal.SameValue proposal) {
        Provenance.confirm(session, proposal.device().id(), proposal.feature(), "snmp",
                proposal.sighting().address(), proposal.sighting().at());
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
        Provenance.set(session, id, feature, "snmp", sighting.address(), sighting.at());
    }
}
