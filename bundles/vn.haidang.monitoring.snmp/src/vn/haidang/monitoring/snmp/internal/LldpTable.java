package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.discovery.DeviceSighting.Neighbour;

/**
 * The neighbours a device has heard of by LLDP (IEEE 802.1AB, LLDP-MIB). The index of a row is time mark, local port and
 * number; some devices leave out the time mark, and some the port too.
 */
final class LldpTable {

    private static final OID CHASSIS_ID_SUBTYPE = remote(4);
    private static final OID CHASSIS_ID = remote(5);
    private static final OID PORT_ID_SUBTYPE = remote(6);
    private static final OID PORT_ID = remote(7);
    private static final OID PORT_DESC = remote(8);
    private static final OID SYS_NAME = remote(9);
    private static final OID SYS_DESC = remote(10);
    private static final OID MANAGEMENT_IF_SUBTYPE = Oids.oid(1, 0, 8802, 1, 1, 2, 1, 4, 2, 1, 3);
    private static final OID LOCAL_PORT_ID = Oids.oid(1, 0, 8802, 1, 1, 2, 1, 3, 7, 1, 3);
    private static final OID LOCAL_PORT_DESC = Oids.oid(1, 0, 8802, 1, 1, 2, 1, 3, 7, 1, 4);
    /** What comes after the index of the row in that of an IPv4 address: ipV4(1), the length, and four octets. */
    private static final int IPV4 = 1;
    private static final int IPV4_ARCS = 6;

    private final Columns columns;
    private final SeenInterfaceTable interfaces;

    LldpTable(Columns columns, SeenInterfaceTable interfaces) {
        this.columns = columns;
        this.interfaces = interfaces;
    }

    private static OID remote(int column) {
        return Oids.oid(1, 0, 8802, 1, 1, 2, 1, 4, 1, 1, column);
    }

    List<Neighbour> read() throws FindingException {
        Map<List<Integer>, Variable> chassis = columns.read(CHASSIS_ID);
        if (chassis.isEmpty()) {
            return List.of();
        }
        Map<List<Integer>, Variable> chassisSubtype = columns.read(CHASSIS_ID_SUBTYPE);
        Map<List<Integer>, Variable> port = columns.read(PORT_ID);
        Map<List<Integer>, Variable> portSubtype = columns.read(PORT_ID_SUBTYPE);
        Map<List<Integer>, Variable> portDesc = columns.read(PORT_DESC);
        Map<List<Integer>, Variable> name = columns.read(SYS_NAME);
        Map<List<Integer>, Variable> desc = columns.read(SYS_DESC);
        Map<List<Integer>, String> addresses = addresses();
        Map<List<Integer>, Variable> localId = columns.read(LOCAL_PORT_ID);
        Map<List<Integer>, Variable> localDesc = columns.read(LOCAL_PORT_DESC);
        List<Neighbour> neighbours = new ArrayList<>();
        for (List<Integer> row : chassis.keySet()) {
            LldpId id = LldpId.chassis(chassisSubtype.get(row), chassis.get(row));
            Optional<String> device = Columns.text(name.get(row)).or(id::text);
            device.ifPresent(called -> neighbours.add(new Neighbour(localPort(row, localId, localDesc), called,
                    remotePort(LldpId.port(portSubtype.get(row), port.get(row)), portDesc.get(row)), id.mac(),
                    Optional.ofNullable(addresses.get(row)), Columns.text(desc.get(row)))));
        }
        return neighbours;
    }

    /** A port that calls itself by its MAC address says more by its description. */
    private static Optional<String> remotePort(LldpId id, Variable description) {
        return id.mac().isPresent() ? Columns.text(description).or(id::mac) : id.text();
    }

    /** The interface behind a local port: by its id, by its description, else as its ifIndex; empty when none is known. */
    private String localPort(List<Integer> row, Map<List<Integer>, Variable> ids,
            Map<List<Integer>, Variable> descriptions) {
        if (row.size() < 2) {
            return "";
        }
        int number = row.get(row.size() - 2);
        Variable id = ids.get(List.of(number));
        return Columns.text(id).flatMap(interfaces::nameOf).or(() -> MacText.of(id).flatMap(interfaces::nameOf))
                .or(() -> Columns.text(descriptions.get(List.of(number))).flatMap(interfaces::nameOf))
                .or(() -> interfaces.nameOf(number)).orElse("");
    }

    /** The IPv4 management addresses by the rows they belong to; the address is in the index itself. */
    private Map<List<Integer>, String> addresses() throws FindingException {
        Map<List<Integer>, String> addresses = new HashMap<>();
        for (List<Integer> index : columns.read(MANAGEMENT_IF_SUBTYPE).keySet()) {
            int row = index.size() - IPV4_ARCS;
            if (row > 0 && index.get(row) == IPV4 && index.get(row + 1) == 4) {
                addresses.putIfAbsent(index.subList(0, row), index.subList(row + 2, index.size()).stream()
                        .map(arc -> Integer.toString(arc & 0xff)).collect(Collectors.joining(".")));
            }
        }
        return addresses;
    }
}
