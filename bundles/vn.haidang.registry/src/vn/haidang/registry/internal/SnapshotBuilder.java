package vn.haidang.registry.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.UnitEntry;
import vn.haidang.registry.internal.store.EditingSession;
import vn.haidang.registry.model.DataLine;
import vn.haidang.registry.model.Device;
import vn.haidang.registry.model.NamedElement;
import vn.haidang.registry.model.Unit;

/** Makes the immutable snapshot of what a session has read. */
final class SnapshotBuilder {

    private static final Comparator<NamedElement> BY_CODE = Comparator.comparing(NamedElement::getCode);

    private SnapshotBuilder() {}

    static RegistrySnapshot of(EditingSession session) {
        return new RegistrySnapshot(session.commit(), units(session.root().getUnits()),
                session.root().getDevices().stream().sorted(BY_CODE).map(SnapshotBuilder::device).toList(),
                session.root().getLines().stream().sorted(BY_CODE).map(SnapshotBuilder::line).toList());
    }

    /** Each unit followed by those below it; beside each other by code. */
    private static List<UnitEntry> units(List<Unit> units) {
        Map<Optional<Unit>, List<Unit>> byParent = new HashMap<>();
        for (Unit unit : units.stream().sorted(BY_CODE).toList()) {
            byParent.computeIfAbsent(Optional.ofNullable(unit.getParent()), parent -> new ArrayList<>()).add(unit);
        }
        List<UnitEntry> entries = new ArrayList<>();
        addBelow(Optional.empty(), byParent, entries);
        return entries;
    }

    private static void addBelow(Optional<Unit> parent, Map<Optional<Unit>, List<Unit>> byParent,
            List<UnitEntry> entries) {
        for (Unit unit : byParent.getOrDefault(parent, List.of())) {
            entries.add(new UnitEntry(unit.getId(), unit.getCode(), unit.getName(),
                    UnitEntry.Kind.valueOf(unit.getKind().name()), code(unit.getParent())));
            addBelow(Optional.of(unit), byParent, entries);
        }
    }

    private static DeviceEntry device(Device device) {
        return new DeviceEntry(device.getId(), device.getCode(), device.getName(),
                DeviceEntry.Kind.valueOf(device.getKind().name()), unitCode(device.getUnit()),
                Optional.ofNullable(device.getSnmp()).map(
                        snmp -> new DeviceEntry.SnmpEndpoint(snmp.getHost(), snmp.getPort(), snmp.getProfile())),
                code(device.getUplink()));
    }

    private static LineEntry line(DataLine line) {
        return new LineEntry(line.getId(), line.getCode(), line.getName(), line.getCarrier(), line.getCircuit(),
                line.getContractedMegabits(), line.getPromisedAvailability(), unitCode(line.getUnit()),
                code(line.getNearDevice()), code(line.getFarDevice()), Optional.ofNullable(line.getFarInterface()),
                Optional.ofNullable(line.getEcho())
                        .map(echo -> new LineEntry.EchoAddress(echo.getTransport(), echo.getAddress())));
    }

    private static Optional<String> code(NamedElement element) {
        return Optional.ofNullable(element).map(NamedElement::getCode);
    }

    /** One element without a unit must not take all others away. */
    private static String unitCode(Unit unit) {
        return code(unit).orElse("");
    }
}
