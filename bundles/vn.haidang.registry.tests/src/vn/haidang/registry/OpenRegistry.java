package vn.haidang.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.osgi.service.event.Event;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.Registry.ImportResult;
import vn.haidang.registry.internal.StoredRegistry;
import vn.haidang.storage.DataFolder;
import vn.haidang.storage.Database;
import vn.haidang.testing.OnPostgres;
import vn.haidang.testing.RecordedEvents;

/** A registry in a real data folder, a folder of CSV files to import from, and the events it posted. */
final class OpenRegistry implements AutoCloseable {

    static final String UNIT_COLUMNS = "code;name;kind;parent\n";
    static final String DEVICE_COLUMNS = "code;name;kind;unit;snmp_host;snmp_port;snmp_profile;uplink\n";
    static final String LINE_COLUMNS = "code;name;carrier;circuit;contracted_megabits;promised_availability;unit;"
            + "near_device;far_device;far_interface;echo_transport;echo_address\n";
    static final String UNITS = UNIT_COLUMNS + """
            W01;Phường Nhơn Bình;ward;QN
            QN;UBND thành phố;city;
            CNTT;Trung tâm Công nghệ thông tin;centre;QN
            """;
    static final String DEVICES = DEVICE_COLUMNS + """
            R-W01;Bộ định tuyến Nhơn Bình;router;W01;127.0.0.1;16102;demo-v2c;R-CORE
            R-CORE;Bộ định tuyến trung tâm;router;CNTT;127.0.0.1;16101;demo-v3;
            CAM-1;Camera cổng;camera;W01;;;;R-W01
            """;
    static final String LINES = LINE_COLUMNS + """
            L-W01;Nhơn Bình;VNPT;VT-0001;20;0.995;W01;R-CORE;R-W01;ge-0/0/1;udp-echo;127.0.0.1:7007/L-W01
            L-C04;Nhơn Châu;Viettel;;8;0,99;W01;;;;icmp;192.0.2.1
            """;

    static final ChangeOrigin ORIGIN = new ChangeOrigin("Nguyễn Văn Thử", "máy 1", "kiểm thử");
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T07:05:00.123456789Z"));

    private final DataFolder folder;
    private final Path files;
    private final StoredRegistry registry;
    private final RecordedEvents events = new RecordedEvents();

    private OpenRegistry(DataFolder folder, Path files) {
        this.folder = folder;
        this.files = files;
        this.registry = new StoredRegistry(folder.database(), CLOCK, events);
    }

    static OpenRegistry in(Path folder) throws FindingException, IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        return new OpenRegistry(OnPostgres.open(folder.resolve("data"), CLOCK), files);
    }

    /** One that has imported the three files above. */
    static OpenRegistry withSample(Path folder) throws FindingException, IOException {
        OpenRegistry registry = in(folder);
        registry.file("units.csv", UNITS).file("devices.csv", DEVICES).file("lines.csv", LINES).importFiles();
        return registry;
    }

    OpenRegistry file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    OpenRegistry file(String name, byte[] bytes) throws IOException {
        Files.write(files.resolve(name), bytes);
        return this;
    }

    ImportResult importFiles() throws FindingException {
        return registry.importFolder(files, ORIGIN);
    }

    /** As a program that is started now. */
    ImportResult importFilesAgain() throws FindingException {
        return another().importFolder(files, ORIGIN);
    }

    ImportResult importFiles(ChangeOrigin origin) throws FindingException {
        return registry.importFolder(files, origin);
    }

    /** The service itself. */
    StoredRegistry service() {
        return registry;
    }

    /** Another program on the same database. */
    StoredRegistry another() {
        return on(folder);
    }

    /** A registry whose events nobody listens to. */
    static StoredRegistry on(DataFolder folder) {
        return new StoredRegistry(folder.database(), CLOCK, new RecordedEvents());
    }

    RegistrySnapshot snapshot() {
        return registry.snapshot();
    }

    Path files() {
        return files;
    }

    List<Event> events() {
        return events.all();
    }

    Database database() {
        return folder.database();
    }

    int execute(String sql) {
        return database().write(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    /** The first column of a query's rows. */
    List<String> strings(String sql) {
        return database().read(connection -> {
            try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
                List<String> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        });
    }

    @Override
    public void close() {
        folder.close();
    }
}
