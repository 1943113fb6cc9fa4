package vn.haidang.registry;

import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the entries of a snapshot. What an element lacks is empty in its entry, and a unit of a kind that only a newer
 * program knows is left out and logged: one bad row must not take the whole registry away.
 */
final class EntryBuilder {

    private static final Logger LOG = System.getLogger(EntryBuilder.class.getName());

    private static final Map<String, DeviceEntry.Kind> KINDS = Map.of("Router", DeviceEntry.Kind.ROUTER, "Switch",
            DeviceEntry.Kind.SWITCH, "Firewall", DeviceEntry.Kind.FIREWALL, "Server", DeviceEntry.Kind.SERVER,
            "AccessPoint", DeviceEntry.Kind.ACCESS_POINT, "Camera", DeviceEntry.Kind.CAMERA);

    private final RegistrySnapshot snapshot;

    private EntryBuilder(RegistrySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    static RegistrySnapshot.Entries of(RegistrySnapshot snapshot) {
        EntryBuilder builder = new EntryBuilder(snapshot);
        return new RegistrySnapshot.Entries(builder.units(), builder.devices(), builder.lines());
    }

    /** Each unit followed by those below it; beside each other by code. */
    private List<UnitEntry> units() {
        Map<Optional<String>, List<Element>> byParent = new HashMap<>();
        for (Element unit : snapshot.elements("Unit")) {
            byParent.computeIfAbsent(unit.values().reference("parent"), parent -> new ArrayList<>()).add(unit);
        }
        List<UnitEntry> entries = new ArrayList<>();
        addBelow(Optional.empty(), byParent, entries);
        return entries;
    }

    private void addBelow(Optional<String> parent, Map<Optional<String>, List<Element>> byParent,
            List<UnitEntry> entries) {
        // Taken out, so that units that are each other's parents end the descent.
        List<Element> children = Optional.ofNullable(byParent.remove(parent)).orElse(List.of());
        for (Element unit : children) {
            Optional<UnitEntry.Kind> kind = unit.values().choice("kind").map(EntryBuilder::constant)
                    .map(UnitEntry.Kind::valueOf);
            add(unit, kind, entries, found -> new UnitEntry(unit.id(), unit.code(), unit.name(), found,
                    code(unit, "parent")));
            addBelow(Optional.of(unit.id()), byParent, entries);
        }
    }

    private static String constant(String literal) {
        return literal.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private List<DeviceEntry> devices() {
        return snapshot.elements("Device").stream()
                .map(device -> new DeviceEntry(device.id(), device.code(), device.name(),
                        KINDS.getOrDefault(device.type().name(), DeviceEntry.Kind.OTHER), unit(device),
                        device.values().part("snmp").flatMap(EntryBuilder::endpoint), code(device, "uplink")))
                .toList();
    }

    private static Optional<DeviceEntry.SnmpEndpoint> endpoint(Values part) {
        if (part.text("host").isEmpty() || part.whole("port").isEmpty() || part.text("profile").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DeviceEntry.SnmpEndpoint(part.text("host").get(), (int) part.whole("port").getAsLong(),
                part.text("profile").get()));
    }

    private List<LineEntry> lines() {
        return snapshot.elements("DataLine").stream().map(this::line).toList();
    }

    private LineEntry line(Element line) {
        Values values = line.values();
        return new LineEntry(line.id(), line.code(), line.name(), values.text("carrier").orElse(""),
                values.text("circuit").orElse(""), (int) values.whole("contractedMegabits").orElse(0),
                values.decimal("promisedAvailability").map(BigDecimal::doubleValue).orElse(0.0), unit(line),
                code(line, "nearDevice"), code(line, "farDevice"), values.text("farInterface"),
                values.part("echo").map(echo -> new LineEntry.EchoAddress(echo.text("transport").orElse(""),
                        echo.text("address").orElse(""))));
    }

    private String unit(Element element) {
        return code(element, "unit").orElse("");
    }

    private Optional<String> code(Element element, String feature) {
        return element.values().reference(feature).flatMap(snapshot::element).map(Element::code);
    }

    private static <R, T> void add(Element element, Optional<R> required, List<T> entries,
            Function<R, T> entry) {
        if (required.isPresent()) {
            entries.add(entry.apply(required.get()));
        } else {
            LOG.log(Level.WARNING, "{0} lacks what every such element has and is not shown to others", element);
        }
    }
}
