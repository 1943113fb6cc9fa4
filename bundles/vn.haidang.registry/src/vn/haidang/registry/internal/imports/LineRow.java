package vn.haidang.registry.internal.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.LineEntry.EchoAddress;
import vn.haidang.registry.internal.csv.CsvRow;

/**
 * A row of {@code lines.csv}.
 *
 * @param row where it stands, for errors that show only later
 * @param circuit the carrier's circuit number, empty when it is not known
 * @param contractedMegabits in Mbit/s
 * @param promisedAvailability as a ratio
 * @param unit the code of the unit at the far end
 * @param nearDevice the code of the device at the centre's end
 * @param farDevice the code of the device at the far end
 * @param farInterface the name of the far device's interface; only with a far device
 * @param echo where the far end answers an echo; none when both columns are empty
 */
record LineRow(CsvRow row, String code, String name, String carrier, String circuit, int contractedMegabits,
        double promisedAvailability, String unit, Optional<String> nearDevice, Optional<String> farDevice,
        Optional<String> farInterface, Optional<EchoAddress> echo) {

    static final String FILE = "lines.csv";
    static final List<String> COLUMNS = List.of("code", "name", "carrier", "circuit", "contracted_megabits",
            "promised_availability", "unit", "near_device", "far_device", "far_interface", "echo_transport",
            "echo_address");

    private static final int MOST_MEGABITS = 1_000_000;
    private static final Pattern TRANSPORT = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    static LineRow of(CsvRow row) throws FindingException {
        return new LineRow(row, row.code("code"), row.required("name"), row.required("carrier"),
                row.optional("circuit").orElse(""), row.number("contracted_megabits", 1, MOST_MEGABITS),
                row.availability("promised_availability"), row.required("unit"), row.optional("near_device"),
                row.together("far_device", "far_interface"), row.optional("far_interface"), echo(row));
    }

    private static Optional<EchoAddress> echo(CsvRow row) throws FindingException {
        Optional<String> transport = row.together("echo_transport", "echo_address");
        Optional<String> address = row.together("echo_address", "echo_transport");
        if (transport.isPresent() && !TRANSPORT.matcher(transport.get()).matches()) {
            throw new FindingException(row.error("registry.import.badTransport", "echo_transport"));
        }
        return transport.map(name -> new EchoAddress(name, address.orElseThrow()));
    }
}
