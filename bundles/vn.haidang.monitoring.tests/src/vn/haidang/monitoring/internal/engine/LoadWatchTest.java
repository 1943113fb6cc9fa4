package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.LineMonitor.EngineLoad;

class LoadWatchTest {

    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final List<String> told = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final LoadWatch load = new LoadWatch(PERIOD, finding -> {
        findings.add(finding);
        told.add(finding.code());
    }, () -> told.add("relieved"));

    private void rounds(int count, long lateMillis) {
        for (int i = 0; i < count; i++) {
            load.echoes(Duration.ofMillis(lateMillis));
        }
    }

    @Test
    void saysOnceThatAllIsWellSoThatNoOldAlarmStays() {
        rounds(59, 3);
        assertEquals(List.of(), told);
        rounds(121, 3);
        assertEquals(List.of("relieved"), told);
        assertEquals(new EngineLoad(false, Duration.ofMillis(3), 0), load.load());
    }

    @Test
    void forgivesAHiccup() {
        rounds(55, 0);
        load.echoesMissed(5);
        assertEquals(List.of("relieved"), told);
        assertEquals(PERIOD, load.load().echoLateness());
    }

    @Test
    void ringsWhenOneRoundInTenIsMissedAndStopsWhenAllIsWellAgain() {
        rounds(54, 0);
        load.echoesMissed(6);
        assertEquals(List.of(LoadWatch.OVERLOADED), told);
        assertTrue(load.load().isOverloaded());
        rounds(57, 0);
        load.echoesMissed(3);
        assertEquals(1, told.size(), "not quite well yet");
        rounds(60, 0);
        assertEquals(List.of(LoadWatch.OVERLOADED, "relieved"), told);
        assertFalse(load.load().isOverloaded());
    }

    @Test
    void ringsWhenRoundsBeginLate() {
        rounds(60, 600);
        assertEquals(List.of(LoadWatch.OVERLOADED), told);
        assertEquals(Duration.ofMillis(600), load.load().echoLateness());
    }

    /** A machine that slept for an hour has missed thousands of rounds: that is one minute of overload, not sixty. */
    @Test
    void countsALongSleepAsOne() {
        load.echoesMissed(3_600);
        assertEquals(List.of(LoadWatch.OVERLOADED), told);
        rounds(60, 0);
        assertEquals(List.of(LoadWatch.OVERLOADED, "relieved"), told);
    }

    @Test
    void ringsWhenDevicesAreNotAskedInTime() {
        rounds(60, 0);
        load.polls(200, 19);
        assertEquals(List.of("relieved"), told);
        load.polls(200, 20);
        assertEquals(List.of("relieved", LoadWatch.OVERLOADED), told);
        assertEquals(0.1, load.load().unaskedShare());
        load.polls(200, 0);
        assertEquals(List.of("relieved", LoadWatch.OVERLOADED, "relieved"), told);
        load.polls(0, 0);
    }

    @Test
    void saysItInWords() {
        rounds(48, 0);
        load.echoesMissed(12);
        assertEquals("Máy chủ giám sát quá tải: 20% số lượt thăm dò bị chậm hoặc bỏ lỡ, 0% số thiết bị không kịp hỏi.",
                findings.get(0).summary(ValueFormat.of(Language.VIETNAMESE)));
        assertEquals("The station is overloaded: 20% of its echo rounds came late or not at all, 0% of the devices were"
                + " not asked in time.", findings.get(0).summary(ValueFormat.of(Language.ENGLISH)));
    }
}
