package vn.haidang.monitoring.snmp.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.snmp.DeviceIdentity;
import vn.haidang.monitoring.snmp.internal.definition.Definitions;
import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.DeviceSighting.Neighbour;

/** One reading of what one device is: its name, its identity, its interfaces and its neighbours. Blocks while it reads. */
final class DeviceReading {

    private final Columns columns;
    private final Definitions definitions;
    private Map<String, String> otherNames = Map.of();

    DeviceReading(Conversation conversation, Definitions definitions) {
        this.columns = new Columns(conversation);
        this.definitions = definitions;
    }

    /**
     * @param device the id of the registry's device
     * @throws FindingException when the device stops answering; one that lacks a table has nothing of it
     */
    DeviceSighting read(String address, String device, Instant at) throws FindingException {
        Identifier identifier = new Identifier(columns, definitions);
        DeviceIdentity identity = identifier.identify();
        SeenInterfaceTable interfaces = SeenInterfaceTable.read(columns);
        otherNames = interfaces.otherNames();
        return new DeviceSighting(address, at, Optional.of(device), identifier.scalar(Oids.SYS_NAME),
                identifier.scalar(Oids.SYS_DESCR), identifier.scalar(Oids.SYS_LOCATION), identity.vendor(),
                identity.model(), identity.serial(), identity.version(), interfaces.interfaces(),
                neighbours(interfaces));
    }

    /** The names of the interfaces that were read, by what else each alone is called. */
    Map<String, String> otherNames() {
        return otherNames;
    }

    /** Those by Cisco's protocol only where LLDP tells of none. */
    private List<Neighbour> neighbours(SeenInterfaceTable interfaces) throws FindingException {
        List<Neighbour> neighbours = new ArrayList<>(new LldpTable(columns, interfaces).read());
        Set<String> told = neighbours.stream().map(Neighbour::interfaceName).collect(Collectors.toSet());
        new CdpTable(columns, interfaces).read().stream().filter(one -> !told.contains(one.interfaceName()))
                .forEach(neighbours::add);
        return neighbours;
    }
}
