package vn.haidang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.report.internal.LineFigures;

class LineFiguresTest {

    private static final String BEGIN = "2023-07-01T00:00:00+07:00";
    private static final String END = "2023-10-01T00:00:00+07:00";
    private static final long SECONDS = 92 * 86_400L;

    @Test
    void thereIsNothingToSayOfACityWithoutLines() {
        assertEquals(List.of(), figures(City.withUnits()));
    }

    @Test
    void availabilityIsTheSumOfWhatWasThereOverTheSumOfWhatWasWatched() {
        // One line watched for the whole quarter, the other for its last day only: the mean of the two ratios would be
        // another number.
        City city = City.withUnits().line("A", "Phường A", 0.99).watch("A", BEGIN, END)
                .outage("A", "2023-08-01T00:00:00+07:00", "2023-08-01T06:00:00+07:00").line("B", "Phường B", 0.99)
                .watch("B", "2023-09-30T00:00:00+07:00", END)
                .outage("B", "2023-09-30T08:00:00+07:00", "2023-09-30T14:00:00+07:00");
        Map<String, Figure> figures = Reports.byId(figures(city));
        Figure availability = figures.get("lines.availability");
        assertEquals(Optional.of(BigDecimal.valueOf(SECONDS + 86_400 - 2 * 6 * 3600)), availability.numerator());
        assertEquals(Optional.of(BigDecimal.valueOf(SECONDS + 86_400)), availability.denominator());
        assertEquals(1 - 43_200.0 / (SECONDS + 86_400), availability.value().doubleValue(), 1e-12);
        assertEquals(Figure.Kind.ASSURED_PERCENTAGE, availability.kind());
        assertEquals(BigDecimal.valueOf(2), figures.get("lines.outages").value());
        assertEquals(BigDecimal.valueOf(720), figures.get("lines.downtime").value());
        assertEquals(Optional.of(BigDecimal.valueOf(2 * SECONDS)), figures.get("lines.coverage").denominator());
        assertEquals(0.75, figures.get("lines.availability.B").value().doubleValue());
    }

    @Test
    void outagesAreCutAtThePeriodsEnds() {
        City city = City.withUnits().line("A", "Phường A", 0.99)
                .watch("A", "2023-01-01T00:00:00+07:00", "2024-01-01T00:00:00+07:00")
                .outage("A", "2023-06-30T23:00:00+07:00", "2023-07-01T01:00:00+07:00")
                .outage("A", "2023-09-30T23:30:00+07:00", "2023-10-01T05:00:00+07:00")
                .outage("A", "2023-12-30T23:30:00+07:00", "2023-12-31T05:00:00+07:00");
        Map<String, Figure> figures = Reports.byId(figures(city));
        assertEquals(BigDecimal.valueOf(90), figures.get("lines.downtime").value());
        assertEquals(BigDecimal.valueOf(2), figures.get("lines.outages").value());
        assertEquals(BigDecimal.valueOf(SECONDS), figures.get("lines.availability").denominator().orElseThrow());
    }

    @Test
    void aLineThatNobodyWatchedHasNoAvailability() {
        City city = City.withUnits().line("A", "Phường A", 0.99).watch("A", BEGIN, END).line("B", "Phường B", 0.99);
        Map<String, Figure> figures = Reports.byId(figures(city));
        assertEquals(BigDecimal.valueOf(2), figures.get("lines.count").value());
        assertEquals(BigDecimal.ONE, figures.get("lines.unwatched").value());
        assertEquals(0.5, figures.get("lines.coverage").value().doubleValue());
        assertEquals(1.0, figures.get("lines.availability").value().doubleValue());
        assertFalse(figures.containsKey("lines.availability.B"));
    }

    @Test
    void aLineOfLaterQuartersIsNoneOfThePeriods() {
        City city = City.withUnits().line("A", "Phường A", 0.99).watch("A", BEGIN, END).line("B", "Phường B", 0.99)
                .watch("B", "2023-11-01T00:00:00+07:00", "2024-01-01T00:00:00+07:00").line("C", "Phường C", 0.99)
                .watch("C", "2023-01-01T00:00:00+07:00", "2023-06-01T00:00:00+07:00");
        Map<String, Figure> figures = Reports.byId(figures(city));
        assertEquals(BigDecimal.valueOf(2), figures.get("lines.count").value());
        assertEquals(BigDecimal.ONE, figures.get("lines.later").value());
        assertEquals(BigDecimal.ONE, figures.get("lines.unwatched").value());
    }

    @Test
    void withNoLineWatchedThereIsNoAvailabilityAtAll() {
        Map<String, Figure> figures = Reports.byId(figures(City.withUnits().line("A", "Phường A", 0.99)));
        assertEquals(List.of("lines.count", "lines.later", "lines.unwatched", "lines.coverage"),
                List.copyOf(figures.keySet()));
    }

    /** An outage of 66,240 s is 0.83 % of the quarter: the promise is judged before anything is rounded. */
    @ParameterizedTest
    @CsvSource({"2023-08-01T18:24:00+07:00, 0", "2023-08-01T18:23:59+07:00, 0", "2023-08-01T18:24:01+07:00, 1"})
    void aLineIsBelowItsPromiseWhenASecondIsMissing(String end, int below) {
        City city = City.withUnits().line("A", "Phường A", 1 - 66_240.0 / SECONDS).watch("A", BEGIN, END).outage("A",
                "2023-08-01T00:00:00+07:00", end);
        assertEquals(BigDecimal.valueOf(below), Reports.byId(figures(city)).get("lines.below").value());
    }

    @Test
    void everyFigureSaysWhereItCameFrom() {
        City city = City.withUnits().line("A-1", "Phường A", 0.99).watch("A-1", BEGIN, END);
        for (Figure figure : figures(city)) {
            assertFalse(figure.label().isBlank(), figure.id());
            assertFalse(figure.source().isBlank() || figure.source().contains("{"), figure.id());
        }
        Map<String, Figure> figures = Reports.byId(figures(city));
        assertTrue(figures.get("lines.availability.A-1").source().contains("từ 01/7/2023 đến 30/9/2023"));
        assertTrue(figures.get("lines.promise.A-1").source().contains("VNPT, số hiệu BDH/1"));
    }

    @Test
    void theSampleCityIsAsItsReadmeSays() throws Exception {
        Map<String, Figure> figures = Reports.byId(figures(City.sample()));
        assertEquals(BigDecimal.valueOf(27), figures.get("lines.count").value());
        assertEquals(BigDecimal.ONE.doubleValue(), figures.get("lines.coverage").value().doubleValue());
        assertEquals(BigDecimal.valueOf(2), figures.get("lines.below").value());
        assertEquals(BigDecimal.valueOf(75), figures.get("lines.outages").value());
        assertEquals(0.9979, figures.get("lines.availability").value().doubleValue(), 0.00005);
    }

    private static List<Figure> figures(City city) {
        return new LineFigures(city, city).figures(Reports.THIRD_QUARTER);
    }
}
