package vn.haidang.monitoring.internal.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.Outage;
import vn.haidang.testing.RecordedEvents;
import vn.haidang.monitoring.fixture.TestRegistry;
import vn.haidang.monitoring.internal.ledger.DatabaseAlarmBook;
import vn.haidang.monitoring.internal.ledger.DatabaseOutageBook;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.storage.DataFolder;
import vn.haidang.storage.Database;
import vn.haidang.testing.OnPostgres;

/**
 * A database as a program of schema 5 left it, two hours sealed and forty minutes not, under today's program: 130 minutes of
 * two lines, of which minute i was measured as {@link #VALUES} says.
 */
class ReleasedDatabaseTest {

    private static final Instant START = Instant.parse("2026-11-22T00:30:00Z");
    private static final Instant END = START.plus(Duration.ofMinutes(140));
    private static final int MINUTES = 130;
    private static final List<String> LINES = List.of("A", "Đường B");
    private static final Pattern HEX = Pattern.compile("\\$\\{hex:([0-9a-f]*)}");

    private static final Map<Metric, IntToDoubleFunction> VALUES = Map.of(Metric.LOSS, i -> i % 7 == 0 ? 1 : 0,
            Metric.ROUND_TRIP, i -> i % 7 == 0 ? Double.NaN : (4_123 + i) / 1000.0,
            Metric.IN_RATE, i -> i % 5 == 0 ? 1_000_000 + i : Double.NaN,
            Metric.OUT_RATE, i -> i % 5 == 0 ? Math.PI * i : Double.NaN);

    @TempDir
    private Path folder;

    @BeforeEach
    void leaveAsItWas() throws Exception {
        boolean isShared = OnPostgres.url().isPresent();
        String url = OnPostgres.url().orElse("jdbc:h2:" + folder.toRealPath().resolve("haidang")
                + ";NON_KEYWORDS=HOUR,MONTH");
        // The drivers are the storage's own matter: its class loader has them.
        DataSource source = (DataSource) DataFolder.class.getClassLoader()
                .loadClass(isShared ? "org.postgresql.ds.PGSimpleDataSource" : "org.h2.jdbcx.JdbcDataSource")
                .getConstructor().newInstance();
        source.getClass().getMethod("setURL", String.class).invoke(source, url);
        String script = HEX.matcher(script().replace("${bytes}", isShared ? "BYTEA" : "VARBINARY(1000000)"))
                .replaceAll(isShared ? "'\\\\x$1'" : "X'$1'");
        try (Connection connection = isShared ? source.getConnection() : source.getConnection("HAIDANG", "");
                Statement statement = connection.createStatement()) {
            for (String sql : script.split(";\\s*(\n|$)")) {
                statement.execute(sql);
            }
        }
    }

    private static String script() throws IOException {
        try (InputStream in = ReleasedDatabaseTest.class.getResourceAsStream("released-5.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        }
    }

    private DataFolder open() throws Exception {
        return OnPostgres.open(folder.toRealPath(), InstantSource.fixed(END));
    }

    private static DatabaseMeasurementStore store(Database database) {
        return new DatabaseMeasurementStore(database, Runnable::run);
    }

    private static Instant time(int minute) {
        return START.plusSeconds(60L * minute + minute % 3);
    }

    @Test
    void everyValueIsThereToTheLastBit() throws Exception {
        try (DataFolder data = open()) {
            assertAllValues(store(data.database()));
        }
    }

    /** What waited unsealed, in the bytes of version 1, is sealed by today's program, and nothing of it twice. */
    @Test
    void everyValueIsThereOnceTodaysProgramHasSealedTheRest() throws Exception {
        try (DataFolder data = open()) {
            DatabaseMeasurementStore store = store(data.database());
            store.append(START.plus(Duration.ofHours(5)), List.of(new Sample(new SeriesKey("A", Metric.LOSS), 0)));
            assertEquals(1, count(data.database(), "measurement_head"), "all but the last is sealed");
            assertAllValues(store);
            SeriesKey loss = new SeriesKey("A", Metric.LOSS);
            for (Duration step : List.of(Duration.ofMinutes(5), Duration.ofHours(1))) {
                assertEquals(MINUTES, store.series(loss, START.minus(Duration.ofMinutes(30)), END, step).stream()
                        .mapToInt(SeriesPoint::count).sum(), step.toString());
            }
        }
    }

    private static void assertAllValues(DatabaseMeasurementStore store) {
        for (String line : LINES) {
            VALUES.forEach((metric, value) -> {
                SeriesKey key = new SeriesKey(line, metric);
                Map<Instant, Double> expected = new TreeMap<>();
                IntStream.range(0, MINUTES).filter(i -> !Double.isNaN(value.applyAsDouble(i)))
                        .forEach(i -> expected.put(time(i), value.applyAsDouble(i)));
                Map<Instant, Double> found = new TreeMap<>();
                store.replay(START, END, key::equals,
                        (series, millis, of, quality) -> found.put(Instant.ofEpochMilli(millis), of));
                assertEquals(expected, found, key.toString());
            });
        }
    }

    @Test
    void theHoursThatWereRolledUpAreThere() throws Exception {
        try (DataFolder data = open()) {
            SeriesKey key = new SeriesKey("Đường B", Metric.LOSS);
            List<SeriesPoint> hours = store(data.database()).series(key, START.minus(Duration.ofMinutes(30)),
                    END, Duration.ofHours(1));
            assertEquals(List.of(30, 60, 40), hours.stream().map(SeriesPoint::count).toList());
            assertEquals(5 / 30.0, hours.get(0).average(), 1e-9);
        }
    }

    @Test
    void outagesAndAlarmsGoOn() throws Exception {
        try (DataFolder data = open()) {
            Instant begin = Instant.parse("2026-11-22T02:00:00Z");
            LineLedger ledger = new LineLedger(data.database(), new RecordedEvents());
            assertEquals(Map.of("Đường B", begin), ledger.down());
            DatabaseAlarmBook alarms = new DatabaseAlarmBook(data.database(), InstantSource.fixed(END),
                    new RecordedEvents());
            assertEquals(1, alarms.open().stream().filter(Alarm::isActive).count());
            ledger.lineUp("Đường B", END);
            List<Outage> outages = new ArrayList<>(ledger.outages(START, END.plusSeconds(1)));
            assertEquals(List.of(
                    new Outage("A", Instant.parse("2026-11-22T00:40:00Z"),
                            Optional.of(Instant.parse("2026-11-22T00:45:30Z")), "echo"),
                    new Outage("Đường B", begin, Optional.of(END), "echo")), outages);
            assertTrue(alarms.open().stream().noneMatch(Alarm::isActive));
            assertEquals(Duration.ofMinutes(130), new DatabaseOutageBook(data.database(), new TestRegistry())
                    .availability("A", START, END).observed());
        }
    }

    private static int count(Database database, String table) {
        return database.read(connection -> {
            try (Statement statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }
}
