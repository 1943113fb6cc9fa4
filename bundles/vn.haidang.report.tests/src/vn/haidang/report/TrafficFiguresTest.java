package vn.haidang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.progress.Progress;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.report.internal.LineFigures;
import vn.haidang.report.internal.TrafficFigures;

/** From rates that were stored poll by poll to the words of the report. */
class TrafficFiguresTest {

    private static final Instant BEGIN = Instant.parse("2023-06-30T17:00:00Z");
    private static final long HOURS = 92 * 24L;

    @TempDir
    Path folder;

    private final Traffic store = new Traffic();
    private final City city = City.withUnits().countedLine("A", "Phường A", 100).countedLine("B", "Phường B", 50)
            .line("C", "Phường C", 0.99).watch("A", "2023-07-01T00:00:00+07:00", "2023-10-01T00:00:00+07:00")
            .watch("B", "2023-07-01T00:00:00+07:00", "2023-10-01T00:00:00+07:00")
            .watch("C", "2023-07-01T00:00:00+07:00", "2023-10-01T00:00:00+07:00")
            .outage("A", "2023-08-01T00:00:00+07:00", "2023-08-02T00:00:00+07:00")
            .outage("C", "2023-08-01T00:00:00+07:00", "2023-08-01T01:00:00+07:00");

    @Test
    void thePercentileIsOfTheFiveMinutesInTheBusierDirection() {
        // two hundred of 0.5 to 100.5 Mbit/s outwards: the 190th of them, by nearest rank
        for (int hour = 0; hour < 100; hour++) {
            poll(hour, 10, "A", Metric.OUT_RATE, (hour + 1) * 1e6 - 5e5);
            poll(hour, 40, "A", Metric.OUT_RATE, (hour + 1) * 1e6 + 5e5);
            poll(hour, 10, "A", Metric.IN_RATE, 2e6);
        }
        Map<String, Figure> figures = figures();
        Figure percentile = figures.get("traffic.p95.A");
        assertEquals(Optional.of(BigDecimal.valueOf(95_500_000)), percentile.numerator());
        assertEquals(0, percentile.denominator().orElseThrow().compareTo(BigDecimal.valueOf(100_000_000)));
        assertEquals(0.955, percentile.value().doubleValue());
        assertTrue(percentile.source().contains("trung bình từng 5 phút"), percentile.source());
        assertEquals(Optional.of(BigDecimal.valueOf(100_500_000)), figures.get("traffic.peak.A").numerator());
        assertEquals(Optional.of(BigDecimal.valueOf(100)), figures.get("traffic.measured.A").numerator());
        assertEquals(Optional.of(BigDecimal.valueOf(HOURS)), figures.get("traffic.measured.A").denominator());
        assertEquals(BigDecimal.ONE, figures.get("traffic.busy").value());
    }

    /** Such as the history that a centre brings along. */
    @Test
    void thePercentileIsOfHoursWhereOnlyTheseAreKnown() {
        for (int hour = 0; hour < 100; hour++) {
            store.takeOver(new SeriesKey("A", Metric.IN_RATE), List.of(new SeriesPoint(
                    BEGIN.plus(Duration.ofHours(hour)), 0, (hour + 1) * 1e6, (hour + 2) * 1e6, 60)));
        }
        Figure percentile = figures().get("traffic.p95.A");
        assertEquals(Optional.of(BigDecimal.valueOf(95_000_000)), percentile.numerator());
        assertTrue(percentile.source().contains("trung bình từng giờ"), percentile.source());
    }

    @Test
    void everyFigureSaysWhichCountersItCameFrom() {
        poll(0, 0, "A", Metric.IN_RATE, 1e6);
        for (Figure figure : figures().values()) {
            assertFalse(figure.label().isBlank() || figure.source().isBlank() || figure.source().contains("{"),
                    figure.id());
        }
        String source = figures().get("traffic.p95.A").source();
        assertTrue(source.contains("ifHCInOctets và ifHCOutOctets của giao diện Gi0/0 trên thiết bị R-A"), source);
        assertTrue(source.contains("từ 01/7/2023 đến 30/9/2023") && source.contains("1 giờ có số đo"), source);
    }

    @Test
    void whatIsNotMeasuredInThePeriodOrNotOnAnInterfaceIsNotSaid() {
        poll(-1, 59, "A", Metric.IN_RATE, 9e6);
        poll((int) HOURS, 0, "A", Metric.IN_RATE, 9e6);
        poll(5, 0, "C", Metric.IN_RATE, 9e6);
        assertEquals(Map.of(), figures());
    }

    @Test
    void theReportCarriesWhatTheCountersSaid() throws Exception {
        for (int hour = 0; hour < HOURS; hour++) {
            poll(hour, 0, "A", Metric.IN_RATE, 42e6);
            if (hour % 2 == 0) {
                poll(hour, 0, "B", Metric.IN_RATE, 10e6);
            }
        }
        poll(700, 5, "A", Metric.IN_RATE, 90.55e6);
        Path file = folder.resolve("report.docx");
        Reports.composer(city, new LineFigures(city, city), new TrafficFigures(city, store, store)).compose("quarterly",
                Reports.THIRD_QUARTER, file, Progress.unobserved());
        String text = Reports.text(file);
        assertTrue(text.contains("Lưu lượng được đo bằng SNMP trên 2 đường truyền, 75,00% số giờ của kỳ có số đo;"
                + " lưu lượng phân vị 95 cao nhất bằng 42,00% băng thông hợp đồng. Không có đường truyền nào có lưu"
                + " lượng phân vị 95 từ 80% băng thông hợp đồng trở lên."), text);
        List<List<String>> table = Reports.table(file, 1);
        assertEquals(List.of("Tải phân vị 95", "Tải cao nhất", "Kết quả"), table.get(0).subList(6, 9));
        assertEquals(List.of("42,00%", "90,55%", "Không đạt"), table.get(1).subList(6, 9));
        assertEquals(List.of("–", "–", "Đạt"), table.get(2).subList(6, 9));
        assertEquals("42,00%", Reports.bookmarks(file).get("figure_traffic_p95_A"));
    }

    private void poll(int hour, int minute, String line, Metric metric, double bitsPerSecond) {
        store.append(BEGIN.plus(Duration.ofHours(hour)).plus(Duration.ofMinutes(minute)),
                List.of(new Sample(new SeriesKey(line, metric), bitsPerSecond)));
    }

    private Map<String, Figure> figures() {
        return Reports.byId(new TrafficFigures(city, store, store).figures(Reports.THIRD_QUARTER));
    }
}
