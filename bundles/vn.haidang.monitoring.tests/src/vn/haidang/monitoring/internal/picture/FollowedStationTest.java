package vn.haidang.monitoring.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.device;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.DeviceStatus.InterfaceStatus;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.fixture.TestDatabase;
import vn.haidang.monitoring.fixture.TestRegistry;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.service.ServiceState;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.storage.SqlTime;

@DisplayName("What a station sees, on a seat that shares its database")
class FollowedStationTest {

    private static final Instant START = StagedStation.START;

    @TempDir
    private Path folder;

    private final TestRegistry registry = new TestRegistry().with(line("A")).with(line("B"))
            .with(device("R-A", Optional.empty()));
    private TestDatabase database;
    private StagedStation station;
    private Seat seat;

    @BeforeEach
    void open() {
        database = new TestDatabase(folder);
        station = new StagedStation(database.database());
        seat = new Seat(database.database(), registry);
    }

    @AfterEach
    void close() {
        seat.close();
        database.close();
    }

    private static Finding finding() {
        return Finding.of(Messages.CATALOGUE, Severity.ERROR, "station.silent").with("last", START);
    }

    private void publishBoth() {
        station.see(line("A"), LineState.UP, 4);
        station.see(line("B"), LineState.DOWN, 5);
        station.publish();
        seat.lookUntil(() -> seat.state("A") == LineState.UP);
    }

    @Test
    void everythingArrivesAsItIs() {
        station.see(line("A"), LineState.UP, 4, finding());
        station.see(line("B"), LineState.UNREACHABLE, 5);
        station.devices.add(new DeviceStatus(device("R-A", Optional.empty()), LineState.SUSPECT, START,
                Optional.of(START.minusSeconds(7)), List.of(new InterfaceStatus("ge-0/0", false, START)),
                List.of(finding())));
        station.services.add(new ServiceStatus("id", "CDV-1", "Cổng dịch vụ công", "https://dvc.example",
                ServiceState.UP, START, Optional.of(START), Optional.of(Duration.ofMillis(120)),
                Optional.of(START.plusSeconds(86_400)), List.of(finding())));
        station.publish();
        seat.lookUntil(() -> seat.state("A") == LineState.UP);
        assertEquals(station.lines(), seat.station.lines());
        assertEquals(station.devices(), seat.station.devices());
        assertEquals(station.services(), seat.station.services());
        assertEquals(station.health(), seat.station.health());
        assertEquals(Optional.empty(), seat.station.silence());
        assertFalse(seat.station.isHere());
        assertEquals(station.line("B"), seat.station.line("B"));
        assertEquals(station.device("R-A"), seat.station.device("R-A"));
        assertEquals(station.service("CDV-1"), seat.station.service("CDV-1"));
    }

    @Test
    void changesAreToldAndFollowed() {
        publishBoth();
        // it is told after it can be seen
        seat.lookUntil(() -> seat.told().equals(List.of("A", "B")));
        seat.lookUntil(() -> !seat.events.of(LineMonitor.UPDATE_TOPIC).isEmpty());
        seat.events.clear();
        station.see(line("B"), LineState.UP, 6);
        station.publish();
        seat.lookUntil(() -> seat.state("B") == LineState.UP);
        seat.lookUntil(() -> !seat.events.of(LineMonitor.UPDATE_TOPIC).isEmpty());
        assertEquals(List.of("B"), seat.told());
    }

    @Test
    void mereFiguresArriveWithinTwoRounds() {
        publishBoth();
        station.see(line("A"), LineState.UP, 9);
        station.see(line("B"), LineState.DOWN, 5);
        station.publish();
        station.publish();
        seat.lookUntil(
                () -> seat.station.line("A").orElseThrow().roundTrip().equals(Optional.of(Duration.ofMillis(9))));
        assertEquals(List.of("A", "B"), seat.told(), "no change of state since the first look");
    }

    @Test
    void whileTheStationIsSilentNothingIsGreenAndTheSeatSaysSinceWhen() {
        publishBoth();
        Instant last = beatBefore(Duration.ofSeconds(11));
        seat.lookUntil(() -> seat.state("A") == LineState.UNKNOWN && seat.state("B") == LineState.UNKNOWN);
        LineStatus status = seat.station.line("A").orElseThrow();
        assertEquals(last, status.since());
        assertEquals(Optional.empty(), status.roundTrip());
        assertTrue(status.inBitsPerSecond().isEmpty() && status.lossRatio().isEmpty());
        Finding silence = seat.station.silence().orElseThrow();
        assertEquals(List.of(silence), status.findings());
        assertTrue(silence.summary(ValueFormat.of(Language.VIETNAMESE)).startsWith("Máy chủ giám sát im lặng từ "));
        station.publish();
        station.publish();
        seat.lookUntil(() -> seat.state("A") == LineState.UP && seat.state("B") == LineState.DOWN);
        assertEquals(Optional.empty(), seat.station.silence());
    }

    /** Has the station given its last sign of life so long ago; when that was. */
    private Instant beatBefore(Duration ago) {
        return database.database().write(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet now = statement.executeQuery("select current_timestamp as now")) {
                now.next();
                Instant at = SqlTime.of(SqlTime.read(now, "now").minus(ago)).toInstant();
                try (var update = connection.prepareStatement("update watch_picture set at = ?")) {
                    update.setObject(1, SqlTime.of(at));
                    update.executeUpdate();
                }
                return at;
            }
        });
    }

    @Test
    void whatCannotBeReadAnyMoreIsNotKnownEither() {
        publishBoth();
        database.close();
        seat.passes(Duration.ofSeconds(5));
        seat.lookUntil(() -> seat.state("A") == LineState.UP);
        seat.passes(Duration.ofSeconds(11));
        seat.lookUntil(() -> seat.state("A") == LineState.UNKNOWN);
        assertTrue(seat.station.silence().isPresent());
    }

    @Test
    void withoutAnyStationTheLinesAreThereAndNothingIsKnownOfThem() {
        assertEquals(List.of(LineState.UNKNOWN, LineState.UNKNOWN),
                seat.station.lines().stream().map(LineStatus::state).toList());
        assertEquals("station.never", seat.station.silence().orElseThrow().code());
        assertEquals(LineState.UNKNOWN, seat.station.device("R-A").orElseThrow().state());
        registry.with(line("C"));
        seat.lookUntil(() -> seat.station.line("C").isPresent());
    }

    @Test
    void whatTheRegistryHereDoesNotKnowIsLeftOutUntilItDoes() {
        station.see(line("Z"), LineState.UP, 4);
        publishBoth();
        assertEquals(Optional.empty(), seat.station.line("Z"));
        registry.with(line("Z"));
        seat.lookUntil(() -> seat.station.line("Z").isPresent());
    }

    @Test
    void whatIsWatchedNoMoreGoes() {
        publishBoth();
        station.lines.removeIf(status -> status.line().code().equals("B"));
        station.publish();
        seat.lookUntil(() -> seat.station.line("B").isEmpty());
        station.lines.clear();
        station.publish();
        station.publish();
        seat.lookUntil(() -> seat.station.lines().isEmpty());
    }

    @Test
    void ofManyLinesOnlyThePagesThatChangedAreWritten() {
        for (int i = 0; i < 1_000; i++) {
            registry.with(line("L%04d".formatted(i)));
            station.see(line("L%04d".formatted(i)), LineState.UP, 4);
        }
        station.publish();
        assertEquals(17, rowsOfTheNewest());
        seat.lookUntil(() -> seat.station.lines().size() == 1_000 && seat.state("L0500") == LineState.UP);
        LineStatus old = station.lines.get(500);
        station.lines.set(500, new LineStatus(old.line(), LineState.DOWN, START, Optional.empty(), old.echoes(),
                old.inBitsPerSecond(), old.outBitsPerSecond(), START, List.of()));
        station.publish();
        assertEquals(2, rowsOfTheNewest());
        seat.lookUntil(() -> seat.state("L0500") == LineState.DOWN);
        assertEquals(LineState.UP, seat.state("L0501"));
    }

    private int rowsOfTheNewest() {
        return database.database().read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from watch_picture where version ="
                            + " (select version from watch_picture where kind = 'HEAD')")) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    @Test
    void aStationThatTakesOverShowsAllThatItSees() {
        publishBoth();
        StagedStation other = new StagedStation(database.database());
        other.see(line("A"), LineState.DOWN, 4);
        other.publish();
        seat.lookUntil(() -> seat.state("A") == LineState.DOWN && seat.station.line("B").isEmpty());
        station.publish();
        station.publish();
        station.publish();
        station.publish();
        seat.lookUntil(() -> seat.state("A") == LineState.UP && seat.state("B") == LineState.DOWN);
    }

    @Test
    void findingsThatAreTooLongForAPageAreLeftOutOfIt() {
        Finding finding = finding();
        for (int i = 0; i < 2_000; i++) {
            finding = finding.showing("evidence " + i, "thirty characters of evidence.");
        }
        for (int i = 0; i < 40; i++) {
            registry.with(line("L%02d".formatted(i)));
            station.see(line("L%02d".formatted(i)), LineState.UP, 4, finding);
        }
        station.publish();
        seat.lookUntil(() -> seat.station.line("L39").isPresent() && seat.state("L39") == LineState.UP);
        assertEquals(List.of(), seat.station.line("L39").orElseThrow().findings());
    }

    @Test
    void aPictureOfAnotherVersionIsAsGoodAsNone() {
        publishBoth();
        database.database().write(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(
                        "update watch_picture set version = version + 1, content = '{}' where kind = 'HEAD'");
            }
        });
        seat.passes(Duration.ofSeconds(11));
        seat.lookUntil(() -> seat.state("A") == LineState.UNKNOWN);
    }
}
