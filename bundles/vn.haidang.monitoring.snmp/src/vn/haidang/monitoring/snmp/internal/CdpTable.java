package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.Variable;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.discovery.DeviceSighting.Neighbour;

/** The neighbours a device has heard of by Cisco's protocol (CISCO-CDP-MIB), by ifIndex and number. */
final class CdpTable {

    private static final OID ADDRESS = cache(4);
    private static final OID DEVICE_ID = cache(6);
    private static final OID DEVICE_PORT = cache(7);
    private static final OID PLATFORM = cache(8);

    private final Columns columns;
    private final SeenInterfaceTable interfaces;

    CdpTable(Columns columns, SeenInterfaceTable interfaces) {
        this.columns = columns;
        this.interfaces = interfaces;
    }

    private static OID cache(int column) {
        return Oids.oid(1, 3, 6, 1, 4, 1, 9, 9, 23, 1, 2, 1, 1, column);
    }

    List<Neighbour> read() throws FindingException {
        Map<List<Integer>, Variable> devices = columns.read(DEVICE_ID);
        if (devices.isEmpty()) {
            return List.of();
        }
        Map<List<Integer>, Variable> ports = columns.read(DEVICE_PORT);
        Map<List<Integer>, Variable> addresses = columns.read(ADDRESS);
        Map<List<Integer>, Variable> platforms = columns.read(PLATFORM);
        List<Neighbour> neighbours = new ArrayList<>();
        devices.forEach((row, id) -> {
            Optional<String> name = Columns.text(id).map(CdpTable::withoutSerial).filter(text -> !text.isEmpty());
            Optional<String> own = row.isEmpty() ? Optional.empty() : interfaces.nameOf(row.get(0));
            name.ifPresent(called -> neighbours.add(new Neighbour(own.orElse(""), called,
                    Columns.text(ports.get(row)), Optional.empty(), address(addresses.get(row)),
                    Columns.text(platforms.get(row)))));
        });
        return neighbours;
    }

    /** Some switches put their serial number in parentheses after their name. */
    private static String withoutSerial(String id) {
        int parenthesis = id.indexOf('(');
        return parenthesis > 0 ? id.substring(0, parenthesis).strip() : id;
    }

    private static Optional<String> address(Variable value) {
        if (!(value instanceof OctetString octets) || octets.length() != 4) {
            return Optional.empty();
        }
        byte[] bytes = octets.getValue();
        return Optional.of((bytes[0] & 0xff) + "." + (bytes[1] & 0xff) + "." + (bytes[2] & 0xff) + "."
                + (bytes[3] & 0xff));
    }
}
