package vn.haidang.station.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.haidang.monitoring.LineStatus;
import vn.haidang.station.internal.Health;
import vn.haidang.station.internal.Samples;

class MetricsTextTest {

    private static final Health HEALTH = Samples.health(Health.Status.RUNNING, List.of());

    @Test
    void aKnownValueIsASampleOfItsFamily() {
        List<String> samples = samples(List.of(Samples.up("L01", "Nhơn Bình"), Samples.down("L02", "Thị Nại")));

        assertEquals(List.of("haidang_station_healthy 1", "haidang_station_start_time_seconds 1795244700",
                "haidang_echo_rounds_total 3600", "haidang_missed_echo_rounds_total 2", "haidang_device_polls_total 60",
                "haidang_failed_device_polls_total 1", "haidang_missed_device_polls_total 3",
                "haidang_line_up{line=\"L01\",name=\"Nhơn Bình\",carrier=\"VNPT\"} 1",
                "haidang_line_up{line=\"L02\",name=\"Thị Nại\",carrier=\"VNPT\"} 0",
                "haidang_line_round_trip_seconds{line=\"L01\",name=\"Nhơn Bình\",carrier=\"VNPT\"} 0.004",
                "haidang_line_loss_ratio{line=\"L01\",name=\"Nhơn Bình\",carrier=\"VNPT\"} 0",
                "haidang_line_loss_ratio{line=\"L02\",name=\"Thị Nại\",carrier=\"VNPT\"} 1",
                "haidang_line_in_bits_per_second{line=\"L01\",name=\"Nhơn Bình\",carrier=\"VNPT\"} 12300000",
                "haidang_line_out_bits_per_second{line=\"L01\",name=\"Nhơn Bình\",carrier=\"VNPT\"} 250000.5"),
                samples);
    }

    @Test
    void aLineNobodyHasHeardOfHasNoSample() {
        assertTrue(samples(List.of(Samples.unknown("L03", "Ghềnh Ráng"))).stream()
                .noneMatch(sample -> sample.contains("L03")));
    }

    @Test
    void everyFamilyIsExplainedOnceBeforeItsSamples() {
        List<String> lines = MetricsText.of(HEALTH, List.of()).lines().toList();

        assertEquals("# HELP haidang_station_healthy Whether the station does its work.", lines.get(0));
        assertEquals("# TYPE haidang_station_healthy gauge", lines.get(1));
        assertEquals(lines.stream().filter(line -> line.startsWith("# HELP")).count(),
                lines.stream().filter(line -> line.startsWith("# TYPE")).distinct().count());
    }

    @Test
    void whatWouldEndALabelIsEscaped() {
        assertTrue(MetricsText.of(HEALTH, List.of(Samples.up("L\"1\\", "hai\ndòng")))
                .contains("haidang_line_up{line=\"L\\\"1\\\\\",name=\"hai\\ndòng\",carrier=\"VNPT\"} 1\n"));
    }

    private static List<String> samples(List<LineStatus> lines) {
        return MetricsText.of(HEALTH, lines).lines().filter(line -> !line.startsWith("#")).toList();
    }
}
