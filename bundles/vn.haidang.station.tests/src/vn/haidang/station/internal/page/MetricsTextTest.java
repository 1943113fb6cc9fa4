package vn.haidang.station.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.measurement.MeasurementExport.ExportHealth;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.probe.DeviceMetric;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.station.internal.Health;
import vn.haidang.station.internal.Samples;

class MetricsTextTest {

    private static final Health HEALTH = Samples.health(Health.Status.RUNNING, List.of());

    private static final DeviceStatus ROUTER = new DeviceStatus(
            new DeviceEntry("id", "R1", "Bộ định tuyến", DeviceEntry.Kind.ROUTER, "U", Optional.empty(),
                    Optional.empty()),
            LineState.UP, Samples.NOW, Optional.of(Samples.NOW), List.of(), List.of());

    @Test
    void aKnownValueIsASampleOfItsFamily() {
        List<String> samples = samples(List.of(Samples.up("L01", "Nhơn Bình"), Samples.down("L02", "Thị Nại")));

        assertEquals(List.of("haidang_station_healthy 1", "haidang_station_start_time_seconds 1795244700",
                "haidang_echo_rounds_total 3600", "haidang_missed_echo_rounds_total 2", "haidang_device_polls_total 60",
                "haidang_failed_device_polls_total 1", "haidang_missed_device_polls_total 3",
                "haidang_station_overloaded 0", "haidang_echo_round_lateness_seconds 0", "haidang_store_up 1",
                "haidang_store_waiting_samples 0", "haidang_store_lost_samples_total 0",
                "haidang_store_lost_decisions_total 0",
                "haidang_line_up{line=\"L01\",name=\"Nhơn Bình\",carrier=\"VNPT\"} 1",
                "haidang_line_up{line=\"L02\",name=\"Thị Nại\",carrier=\"VNPT\"} 0",
                "haidang_line_round_trip_seconds{line=\"L01\",name=\"Nhơn Bình\",carrier=\"VNPT\"} 0.004",
                "haidang_line_loss_ratio{line=\"L01\",name=\"Nhơn Bình\",carrier=\"VNPT\"} 0",
                "haidang_line_loss_ratio{line=\"L02\",name=\"Thị Nại\",carrier=\"VNPT\"} 1",
                "haidang_line_in_bytes_per_second{line=\"L01\",name=\"Nhơn Bình\",carrier=\"VNPT\"} 1537500",
                "haidang_line_out_bytes_per_second{line=\"L01\",name=\"Nhơn Bình\",carrier=\"VNPT\"} 31250.0625"),
                samples);
    }

    @Test
    void aLineNobodyHasHeardOfHasNoSample() {
        assertTrue(samples(List.of(Samples.unknown("L03", "Ghềnh Ráng"))).stream()
                .noneMatch(sample -> sample.contains("L03")));
    }

    @Test
    void everyFamilyIsExplainedOnceBeforeItsSamples() {
        List<String> lines = text(List.of()).lines().toList();

        assertEquals("# HELP haidang_station_healthy Whether the station does its work.", lines.get(0));
        assertEquals("# TYPE haidang_station_healthy gauge", lines.get(1));
        assertEquals(lines.stream().filter(line -> line.startsWith("# HELP")).count(),
                lines.stream().filter(line -> line.startsWith("# TYPE")).distinct().count());
    }

    @Test
    void whatWouldEndALabelIsEscaped() {
        assertTrue(text(List.of(Samples.up("L\"1\\", "hai\ndòng")))
                .contains("haidang_line_up{line=\"L\\\"1\\\\\",name=\"hai\\ndòng\",carrier=\"VNPT\"} 1\n"));
    }

    @Test
    void whatWasMeasuredOfADeviceIsInBaseUnitsUntilItIsOld() {
        LatestReadings readings = new LatestReadings();
        SeriesKey load = new SeriesKey("R1", "lõi 0", new Metric("cpu-load", "%"));
        SeriesKey heat = new SeriesKey("R1", "", new Metric("temperature", "°C"));
        readings.stored(List.of(new Poll(Samples.NOW, List.of(new Sample(load, 41), new Sample(heat, 36.5),
                new Sample(new SeriesKey("L01", Metric.LOSS), 0)))));

        assertEquals(List.of("haidang_device_up{device=\"R1\",name=\"Bộ định tuyến\",kind=\"router\"} 1",
                "haidang_device_cpu_load_ratio{device=\"R1\",name=\"Bộ định tuyến\",kind=\"router\",part=\"lõi 0\"} 0.41",
                "haidang_device_temperature_celsius{device=\"R1\",name=\"Bộ định tuyến\",kind=\"router\",part=\"\"} 36.5"),
                deviceSamples(readings, Samples.NOW));
        readings.stored(List.of(new Poll(Samples.NOW, List.of(Sample.gap(heat, Quality.GAP_NO_ANSWER)))));
        assertEquals(2, deviceSamples(readings, Samples.NOW).size());
        assertEquals(1, deviceSamples(readings, Samples.NOW.plusSeconds(61)).size());
    }

    @Test
    void promtoolHasNothingToSayAgainstIt() throws Exception {
        LatestReadings readings = new LatestReadings();
        List<Sample> samples = Arrays.stream(DeviceMetric.values())
                .map(metric -> new Sample(new SeriesKey("R1", "a \"b\"\\", new Metric(metric.code(),
                        metric.unit().isEmpty() ? "1" : metric.unit())), 1))
                .toList();
        readings.stored(List.of(new Poll(Samples.NOW, samples)));
        Process promtool = new ProcessBuilder("promtool", "check", "metrics").redirectErrorStream(true).start();
        try (OutputStream input = promtool.getOutputStream()) {
            input.write(MetricsText.of(HEALTH, List.of(Samples.up("L01", "Nhơn Bình")), List.of(ROUTER),
                    readings.since(Samples.NOW, Duration.ofMinutes(1)), Optional.of(new ExportHealth(true, 1, 2, 3)))
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("", new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(0, promtool.waitFor());
    }

    private static List<String> deviceSamples(LatestReadings readings, Instant now) {
        return MetricsText.of(HEALTH, List.of(), List.of(ROUTER), readings.since(now, Duration.ofMinutes(1)),
                Optional.empty()).lines().filter(line -> line.startsWith("haidang_device_"))
                .filter(line -> line.contains("{"))
                .toList();
    }

    private static String text(List<LineStatus> lines) {
        return MetricsText.of(HEALTH, lines, List.of(), Map.of(), Optional.empty());
    }

    private static List<String> samples(List<LineStatus> lines) {
        return text(lines).lines().filter(line -> !line.startsWith("#")).toList();
    }
}
