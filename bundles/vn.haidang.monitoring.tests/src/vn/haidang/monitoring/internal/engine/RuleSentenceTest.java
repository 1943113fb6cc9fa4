package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.fixture.TestRegistry;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.rule.ThresholdRule;
import vn.haidang.monitoring.internal.rule.WatchRulesFormat;
import vn.haidang.monitoring.probe.DeviceMeasure;
import vn.haidang.monitoring.probe.DeviceMeter;
import vn.haidang.monitoring.probe.DeviceMetric;

/** The bundled rules about devices: what rings, and that whoever reads it knows what to do. */
class RuleSentenceTest {

    private static final ValueFormat VIETNAMESE = ValueFormat.of(Language.VIETNAMESE);

    @TempDir
    private Path folder;

    private SimulatedEngine engine;
    private final List<DeviceMeasure> measures = new ArrayList<>();

    @BeforeEach
    void start() {
        engine = new SimulatedEngine(folder);
        engine.registry.with(TestRegistry.device("UPS", Optional.empty()));
        engine.meters.bindMeter(device -> CompletableFuture.completedFuture(
                new DeviceMeter.DeviceMeasures.Measured(engine.time.instant(), List.copyOf(measures))));
        engine.start();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void tell(DeviceMetric metric, String instance, String state) {
        measures.clear();
        measures.add(new DeviceMeasure(metric.code(), instance, metric.number(state).orElseThrow()));
        engine.run(Duration.ofHours(2));
    }

    private List<Alarm> active() {
        return engine.alarms().open().stream().filter(Alarm::isActive).toList();
    }

    @ParameterizedTest
    @CsvSource({"FAN_STATE, critical", "POWER_SUPPLY_STATE, critical", "DISK_STATE, critical", "DISK_STATE, warning",
            "HEALTH_STATE, critical", "HA_STATE, failed", "UPS_SOURCE, battery", "UPS_BATTERY_STATE, low",
            "UPS_BATTERY_STATE, depleted", "UPS_BATTERY_STATE, replace"})
    void aBadStateRingsAndEndsWhenItIsGoodAgain(DeviceMetric metric, String state) {
        tell(metric, "2", state);
        assertEquals(1, active().size());
        Finding finding = active().get(0).finding();
        assertTrue(finding.remedy(VIETNAMESE).orElseThrow().length() > 20);
        tell(metric, "2", metric.states().get(metric == DeviceMetric.HA_STATE ? 1 : 0));
        assertEquals(List.of(), active());
    }

    /** An empty bay has the greatest number and is no trouble. */
    @ParameterizedTest
    @EnumSource(names = {"FAN_STATE", "POWER_SUPPLY_STATE", "DISK_STATE", "HEALTH_STATE"})
    void whatIsNotFittedNeverRings(DeviceMetric metric) {
        tell(metric, "2", "absent");
        assertEquals(List.of(), active());
    }

    @Test
    void theSentenceNamesThePartTheStateAndSinceWhen() {
        tell(DeviceMetric.POWER_SUPPLY_STATE, "PSU 2", "critical");
        assertEquals("Thiết bị UPS (UPS): bộ nguồn (PSU 2): hỏng, từ 22/11/2026 08:00.",
                active().get(0).finding().summary(VIETNAMESE));
        assertEquals("Kiểm tra dây và ổ cắm của bộ nguồn này; nếu vẫn có điện vào, thay bộ nguồn. Thiết bị đang chạy"
                + " không có nguồn dự phòng.", active().get(0).finding().remedy(VIETNAMESE).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void eachMetricOfADeviceHasWords(DeviceMetric metric) {
        for (Language language : Language.values()) {
            Messages.CATALOGUE.text(language, "metric." + metric.code());
            metric.states().forEach(state -> Messages.CATALOGUE.text(language, "metric.state." + state));
        }
    }

    @Test
    void eachBundledRuleHasWordsAndAnAdviceOfItsOwn() {
        for (ThresholdRule rule : WatchRulesFormat.bundled().thresholds()) {
            for (Language language : Language.values()) {
                Messages.CATALOGUE.text(language, "metric." + rule.metric());
                Messages.CATALOGUE.text(language, "rule.todo." + rule.metric());
            }
        }
    }

    @Test
    void eachHealthStateHasARule() {
        Set<String> metrics = WatchRulesFormat.bundled().thresholds().stream().map(ThresholdRule::metric)
                .collect(Collectors.toSet());
        Set<String> healths = Arrays.stream(DeviceMetric.values())
                .filter(metric -> metric.states().contains("critical") || metric.states().contains("failed"))
                .map(DeviceMetric::code).collect(Collectors.toSet());
        assertTrue(metrics.containsAll(healths), healths + " and " + metrics);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9", "-1"})
    void aNumberThatNoStateHasChangesNothing(double value) {
        tell(DeviceMetric.FAN_STATE, "1", "critical");
        measures.set(0, new DeviceMeasure("fan-state", "1", value));
        engine.run(Duration.ofHours(1));
        assertEquals(1, active().size());
    }
}
