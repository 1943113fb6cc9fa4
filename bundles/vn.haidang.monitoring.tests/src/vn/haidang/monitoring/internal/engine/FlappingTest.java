package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.internal.ledger.LineLedger;

class FlappingTest {

    @TempDir
    private Path folder;

    private SimulatedEngine engine;

    @BeforeEach
    void start() {
        engine = new SimulatedEngine(folder);
        engine.registry.with(line("L"));
        engine.start();
        engine.runSeconds(5);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void flap(int times) {
        for (int i = 0; i < times; i++) {
            engine.transport.cut("L");
            engine.runSeconds(20);
            engine.transport.restore("L");
            engine.runSeconds(100);
        }
    }

    private List<Alarm> alarms(String code) {
        return engine.allAlarms().stream().filter(alarm -> alarm.finding().code().equals(code)).toList();
    }

    @Test
    void aLineThatComesAndGoesHasOneAlarmThatSaysHowOften() {
        flap(20);
        assertEquals(2, alarms(LineLedger.LINE_DOWN).size(), "those before it was known to flap");
        List<Alarm> flapping = alarms(LineLedger.LINE_FLAPPING);
        assertEquals(1, flapping.size());
        assertTrue(flapping.get(0).isActive());
        assertEquals(
                "Đường truyền Phường L (VNPT) chập chờn từ 22/11/2026 08:03: 20 lần đổi trạng thái trong 20 phút, 10 lần"
                        + " mất kết nối trong tháng này.",
                flapping.get(0).finding().summary(ValueFormat.of(Language.VIETNAMESE)));
        assertEquals(20, engine.outages().outages("L", SimulatedEngine.START, engine.time.instant()).size());
    }

    @Test
    void aCutIsSeenAndToldWithinFiveSecondsAtOneEchoASecond() {
        engine.runSeconds(60);
        engine.transport.cut("L");
        engine.runSeconds(5);
        assertEquals(1, alarms(LineLedger.LINE_DOWN).size());
    }

    @Test
    void theAlarmEndsWhenTheLineIsSteady() {
        flap(6);
        engine.run(Duration.ofMinutes(25));
        assertFalse(alarms(LineLedger.LINE_FLAPPING).get(0).isActive());
    }

    @Test
    void anOutageThatLastsHasItsOwnAlarmAllTheSame() {
        flap(6);
        engine.transport.cut("L");
        engine.run(Duration.ofMinutes(4));
        assertEquals(2, alarms(LineLedger.LINE_DOWN).size());
        engine.run(Duration.ofSeconds(90));
        assertEquals(3, alarms(LineLedger.LINE_DOWN).size());
    }

    @Test
    void aRestartRemembersWhatFlapped() {
        flap(6);
        engine.stop();
        engine.start();
        flap(3);
        assertEquals(1, alarms(LineLedger.LINE_FLAPPING).size());
        assertEquals(2, alarms(LineLedger.LINE_DOWN).size());
        engine.stop();
        engine.run(Duration.ofHours(1));
        engine.start();
        engine.runSeconds(30);
        assertFalse(alarms(LineLedger.LINE_FLAPPING).get(0).isActive());
    }
}
