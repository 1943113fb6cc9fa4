package vn.haidang.monitoring.ui.internal.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.haidang.base.finding.Evidence;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.DeviceStatus.InterfaceStatus;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.monitoring.probe.DeviceMetric;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;
import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.DeviceSighting.Neighbour;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;

@DisplayName("A device as the table and its details tell it")
class DeviceRowTest {

    private static final Instant NOW = Instant.parse("2026-11-21T07:05:00Z");
    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private final Texts texts = new Texts(CATALOGUE, ValueFormat.of(Language.VIETNAMESE));

    private static DeviceStatus status(LineState state, Finding... findings) {
        return new DeviceStatus(
                new DeviceEntry("id-1", "R-W07", "Bộ định tuyến Thị Nại", DeviceEntry.Kind.ROUTER, "QN-W07",
                        Optional.of(new SnmpEndpoint("10.1.7.1", 161, "wards")), Optional.of("SW-CORE")),
                state, NOW.minusSeconds(3600), Optional.of(NOW), List.of(new InterfaceStatus("ether1", true, NOW)),
                List.of(findings));
    }

    private static DeviceRow row(DeviceStatus status, Reading... readings) {
        return new DeviceRow(status, Optional.empty(), List.of(readings));
    }

    @ParameterizedTest(name = "{0} looks {1}")
    @CsvSource({"UP, GOOD, Tốt", "SUSPECT, ATTENTION, Đang xác nhận", "DOWN, FAULT, Không trả lời",
            "UNREACHABLE, UNREACHABLE, Không liên lạc được", "UNKNOWN, UNCHECKED, Chưa kiểm tra"})
    void theStateHasALookAndAWord(LineState state, StateLook look, String word) {
        assertEquals(look, DeviceLook.of(status(state)).look());
        assertEquals(word, row(status(state)).state(texts));
    }

    @Test
    void aDeviceThatAnswersWithSomethingWrongWantsAttention() {
        Finding finding = Finding.of(CATALOGUE, Severity.WARNING, "event.detail").with("kind", "a").with("text", "b");
        assertEquals(StateLook.ATTENTION, DeviceLook.of(status(LineState.UP, finding)).look());
        List<Finding> told = DeviceFacts.of(row(status(LineState.UP, finding)), texts);
        assertEquals(finding, told.get(1));
    }

    @Test
    void figuresAreThoseOfTheWorstPart() {
        DeviceRow row = row(status(LineState.UP), new Reading(DeviceMetric.CPU_LOAD, "1", 12.34),
                new Reading(DeviceMetric.CPU_LOAD, "2", 56.78), new Reading(DeviceMetric.TEMPERATURE, "", 41));
        assertEquals("56,8%", row.greatest(DeviceMetric.CPU_LOAD, texts));
        assertEquals("41 °C", row.greatest(DeviceMetric.TEMPERATURE, texts));
        assertEquals("", row.greatest(DeviceMetric.MEMORY_USED, texts), "not known is not zero");
    }

    @Test
    void aDeviceOnItsBatterySaysHowMuchIsLeft() {
        assertEquals("ắc quy, còn 80%",
                row(status(LineState.UP), new Reading(DeviceMetric.UPS_SOURCE, "", 1),
                        new Reading(DeviceMetric.UPS_BATTERY_CHARGE, "", 80)).power(texts));
        assertEquals("hỏng",
                row(status(LineState.UP), new Reading(DeviceMetric.POWER_SUPPLY_STATE, "PSU 1", 0),
                        new Reading(DeviceMetric.POWER_SUPPLY_STATE, "PSU 2", 2)).power(texts));
        assertEquals("", row(status(LineState.UP)).power(texts));
    }

    @Test
    void theDetailsNameWhatItIsAndWhatIsBesideIt() {
        DeviceSighting seen = new DeviceSighting("10.1.7.1", NOW, Optional.of("id-1"), Optional.of("gw-thinai"),
                Optional.empty(), Optional.empty(), Optional.of("MikroTik"), Optional.of("RB750Gr3"),
                Optional.of("SN-1"), Optional.of("7.15"), List.of(),
                List.of(new Neighbour("ether2", "sw-1", Optional.of("Gi0/1"), Optional.empty(), Optional.empty(),
                        Optional.empty())));
        DeviceRow row = new DeviceRow(status(LineState.UP), Optional.of(seen), List.of());
        assertEquals("MikroTik RB750Gr3", row.model());
        Finding told = DeviceFacts.of(row, texts).get(0);
        assertEquals("Bộ định tuyến Thị Nại: Tốt từ 21/11/2026 13:05.", told.summary(texts.format()));
        List<String> values = told.evidence().stream().map(Evidence::value).toList();
        assertTrue(values.containsAll(List.of("10.1.7.1:161 · wards", "7.15", "SN-1", "ether2 – sw-1 (Gi0/1)",
                "ether1: có kết nối từ 21/11/2026 14:05")), values.toString());
    }

    @ParameterizedTest
    @EnumSource
    void everyMetricAndStateHasAWord(DeviceMetric metric) {
        for (Language language : Language.values()) {
            Texts words = new Texts(CATALOGUE, ValueFormat.of(language));
            assertTrue(!Reading.word(metric, words).isBlank());
            for (int number = 0; number < metric.states().size(); number++) {
                assertTrue(!Reading.text(metric, number, words).isBlank());
            }
        }
    }

    @Test
    void aCourseBelowZeroStaysACourseAndAGapAGap() {
        Instant from = NOW.minus(Duration.ofDays(1));
        double[] values = MeasureRow.course(DeviceMetric.SIGNAL,
                List.of(new SeriesPoint(from, -70, -70, -70, 1),
                        new SeriesPoint(from.plus(MeasureRow.STEP.multipliedBy(2)), -60, -60, -60, 1)),
                from).values();
        assertArrayEquals(new double[]{0, Double.NaN, 10}, Arrays.copyOf(values, 3));
    }
}
