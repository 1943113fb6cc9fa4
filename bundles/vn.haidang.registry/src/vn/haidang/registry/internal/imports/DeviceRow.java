package vn.haidang.registry.internal.imports;

import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;
import vn.haidang.registry.internal.csv.CsvRow;

/**
 * A row of {@code devices.csv}.
 *
 * @param row where it stands, for errors that show only later
 * @param unit the code of the unit that has it
 * @param snmp where its SNMP agent answers; none when all three columns are empty
 * @param uplink the code of the device through which the centre reaches it
 */
record DeviceRow(CsvRow row, String code, String name, DeviceKind kind, String unit, Optional<SnmpEndpoint> snmp,
        Optional<String> uplink) {

    static final String FILE = "devices.csv";
    static final List<String> COLUMNS = List.of("code", "name", "kind", "unit", "snmp_host", "snmp_port",
            "snmp_profile", "uplink");

    private static final int LAST_PORT = 65_535;

    static DeviceRow of(CsvRow row) throws FindingException {
        return new DeviceRow(row, row.code("code"), row.required("name"),
                Kinds.of(row, "kind", DeviceKind::of, DeviceKind.words()), row.required("unit"), snmp(row),
                row.optional("uplink"));
    }

    private static Optional<SnmpEndpoint> snmp(CsvRow row) throws FindingException {
        Optional<String> host = row.together("snmp_host", "snmp_port");
        row.together("snmp_host", "snmp_profile");
        row.together("snmp_port", "snmp_host");
        row.together("snmp_profile", "snmp_host");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SnmpEndpoint(host.get(), row.number("snmp_port", 1, LAST_PORT),
                row.required("snmp_profile")));
    }
}
