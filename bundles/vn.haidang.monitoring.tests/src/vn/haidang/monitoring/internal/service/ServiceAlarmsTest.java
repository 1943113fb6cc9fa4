package vn.haidang.monitoring.internal.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.fixture.TestDatabase;
import vn.haidang.monitoring.foreign.ForeignMessages;
import vn.haidang.monitoring.internal.ledger.DatabaseAlarmBook;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.service.ServiceMonitor;
import vn.haidang.monitoring.service.ServiceState;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.testing.RecordedEvents;

class ServiceAlarmsTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");
    private static final ValueFormat VIETNAMESE = ValueFormat.of(Language.VIETNAMESE);

    @TempDir
    private Path folder;

    private final SimulatedTime time = new SimulatedTime(START);
    private final RecordedEvents events = new RecordedEvents();
    private final List<ServiceStatus> services = new ArrayList<>();
    private TestDatabase database;
    private ServiceAlarmRound round;
    private boolean isWorkedOn;

    @BeforeEach
    void open() {
        database = new TestDatabase(folder);
        restart();
    }

    private void restart() {
        round = new ServiceAlarmRound(new Shown(), new LineLedger(database.database(), events), code -> isWorkedOn,
                time);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void shows(ServiceState state, Optional<Instant> certificateEnd) {
        services.clear();
        services.add(new ServiceStatus("id", "WEB-1", "Cổng dịch vụ công", "https://dvc.example.test", state, START,
                Optional.of(START), Optional.empty(), certificateEnd,
                state == ServiceState.DOWN ? List.of(ForeignMessages.reason()) : List.of()));
        time.advance(Duration.ofMinutes(1));
        round.run();
    }

    private List<Alarm> alarms() {
        return new DatabaseAlarmBook(database.database(), time, events).open();
    }

    private Alarm alarm() {
        assertEquals(1, alarms().size());
        return alarms().get(0);
    }

    @Test
    void aServiceThatIsDownRingsOnceAndLatchesWhenItIsBack() {
        shows(ServiceState.SUSPECT, Optional.empty());
        assertEquals(List.of(), alarms());
        shows(ServiceState.DOWN, Optional.empty());
        shows(ServiceState.DOWN, Optional.empty());
        assertEquals("Dịch vụ Cổng dịch vụ công hỏng từ 22/11/2026 08:00. "
                + ForeignMessages.reason().summary(VIETNAMESE), alarm().finding().summary(VIETNAMESE));
        shows(ServiceState.UP, Optional.empty());
        assertFalse(alarm().isActive());
    }

    @Test
    void whatNobodyCanTellClearsNothing() {
        shows(ServiceState.DOWN, Optional.empty());
        shows(ServiceState.UNKNOWN, Optional.empty());
        assertEquals(true, alarm().isActive());
    }

    @Test
    void aRestartForgetsNothing() {
        shows(ServiceState.DOWN, Optional.empty());
        restart();
        shows(ServiceState.DOWN, Optional.empty());
        assertEquals(true, alarm().isActive());
        restart();
        services.clear();
        round.run();
        assertFalse(alarm().isActive());
    }

    @Test
    void aCertificateThatEndsSoonSaysEachDayHowLongItLasts() {
        Instant end = START.plus(Duration.ofDays(20).plusHours(1));
        shows(ServiceState.UP, Optional.of(end));
        assertEquals("Chứng thư của Cổng dịch vụ công hết hạn sau 20 ngày (12/12/2026 09:00).",
                alarm().finding().summary(VIETNAMESE));
        time.advance(Duration.ofDays(1));
        shows(ServiceState.UP, Optional.of(end));
        assertEquals("Chứng thư của Cổng dịch vụ công hết hạn sau 19 ngày (12/12/2026 09:00).",
                alarm().finding().summary(VIETNAMESE));
        shows(ServiceState.UP, Optional.of(end.plus(Duration.ofDays(365))));
        assertFalse(alarm().isActive());
    }

    @Test
    void nothingNewRingsWhileItIsBeingWorkedOn() {
        isWorkedOn = true;
        shows(ServiceState.DOWN, Optional.empty());
        assertEquals(List.of(), alarms());
        isWorkedOn = false;
        shows(ServiceState.DOWN, Optional.empty());
        assertEquals(1, alarms().size());
        isWorkedOn = true;
        shows(ServiceState.DOWN, Optional.empty());
        assertEquals(1, alarms().size(), "what rings already goes on");
    }

    private final class Shown implements ServiceMonitor {
        @Override
        public List<ServiceStatus> services() {
            return List.copyOf(services);
        }

        @Override
        public Optional<ServiceStatus> service(String code) {
            return services.stream().filter(service -> service.code().equals(code)).findFirst();
        }
    }
}
