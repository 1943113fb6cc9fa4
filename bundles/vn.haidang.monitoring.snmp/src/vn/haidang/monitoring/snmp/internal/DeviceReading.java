package vn.haidang.monitoring.snmp.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.DeviceSighting.Neighbour;

/** One reading of what one device is: its name, its chassis, its interfaces and its neighbours. Blocks while it reads. */
final class DeviceReading {

    private static final OID SYS_DESCR = Oids.oid(1, 3, 6, 1, 2, 1, 1, 1, 0);
    private static final OID SYS_OBJECT_ID = Oids.oid(1, 3, 6, 1, 2, 1, 1, 2, 0);

    private final Columns columns;

    DeviceReading(Conversation conversation) {
        this.columns = new Columns(conversation);
    }

    /**
     * @param device the id of the registry's device
     * @throws FindingException when the device stops answering; one that lacks a table has nothing of it
     */
    DeviceSighting read(String address, String device, Instant at) throws FindingException {
        Map<OID, Variable> system = columns
                .scalars(List.of(SYS_DESCR, SYS_OBJECT_ID, Oids.SYS_NAME, Oids.SYS_LOCATION));
        Optional<String> description = text(system, SYS_DESCR);
        Optional<OID> objectId = Optional.ofNullable(system.get(SYS_OBJECT_ID)).filter(OID.class::isInstance)
                .map(OID.class::cast);
        Chassis chassis = Chassis.read(columns, Vendor.of(objectId), description);
        SeenInterfaceTable interfaces = SeenInterfaceTable.read(columns);
        return new DeviceSighting(address, at, Optional.of(device), text(system, Oids.SYS_NAME), description,
                text(system, Oids.SYS_LOCATION), chassis.manufacturer(), chassis.model(), chassis.serialNumber(),
                chassis.firmware(), interfaces.interfaces(), neighbours(interfaces));
    }

    /** Those by Cisco's protocol only where LLDP tells of none. */
    private List<Neighbour> neighbours(SeenInterfaceTable interfaces) throws FindingException {
        List<Neighbour> neighbours = new ArrayList<>(new LldpTable(columns, interfaces).read());
        Set<String> told = neighbours.stream().map(Neighbour::interfaceName).collect(Collectors.toSet());
        new CdpTable(columns, interfaces).read().stream().filter(one -> !told.contains(one.interfaceName()))
                .forEach(neighbours::add);
        return neighbours;
    }

    private static Optional<String> text(Map<OID, Variable> values, OID oid) {
        return Optional.ofNullable(values.get(oid)).flatMap(Columns::text);
    }
}
