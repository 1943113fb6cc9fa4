package vn.haidang.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFormatTest {

    private final ValueFormat vietnamese = ValueFormat.of(Language.VIETNAMESE);
    private final ValueFormat english = ValueFormat.of(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0 | 0 | 0", "15366 | 15.366 | 15,366", "-1234567 | -1.234.567 | -1,234,567",
            "9223372036854775807 | 9.223.372.036.854.775.807 | 9,223,372,036,854,775,807"})
    void wholeNumbersAreGrouped(long value, String inVietnamese, String inEnglish) {
        assertEquals(inVietnamese, vietnamese.number(value));
        assertEquals(inEnglish, english.number(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.9962 | 2 | 99,62%", "1 | 0 | 100%", "0.390862 | 1 | 39,1%",
            "0.00005 | 2 | 0,01%", "0.12345 | 2 | 12,35%", "0 | 2 | 0,00%"})
    void percentagesAreRoundedHalfUp(double ratio, int decimals, String text) {
        assertEquals(text, vietnamese.percentage(ratio, decimals));
    }

    @Test
    void aDecimalKeepsItsDecimals() {
        assertEquals("1.234,50", vietnamese.number(new BigDecimal("1234.5"), 2));
        assertEquals("0,3", vietnamese.number(new BigDecimal("0.25"), 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PT0.004S | 4 ms | 4 ms", "PT59S | 59 giây | 59 seconds",
            "PT1M | 1 phút | 1 minute", "PT3H12M40S | 3 giờ 12 phút | 3 hours 12 minutes",
            "P41DT1S | 41 ngày 1 giây | 41 days 1 second", "PT-14M | 14 phút | 14 minutes", "PT0S | 0 ms | 0 ms"})
    void durationsAreWordsOfTwoUnitsAtMost(Duration length, String inVietnamese, String inEnglish) {
        assertEquals(inVietnamese, vietnamese.duration(length));
        assertEquals(inEnglish, english.duration(length));
    }

    @Test
    void timesAreTheCitysUnlessAnotherZoneIsGiven() {
        Instant instant = Instant.parse("2026-11-21T07:05:09Z");
        assertEquals("21/11/2026 14:05", vietnamese.dateTime(instant));
        assertEquals("14:05:09", vietnamese.time(instant));
        assertEquals("21/11/2026 07:05", ValueFormat.of(Language.VIETNAMESE, ZoneOffset.UTC).dateTime(instant));
        assertEquals("22/11/2026", vietnamese.date(Instant.parse("2026-11-21T17:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0 | 0 bit/s", "999 | 999 bit/s", "12345678 | 12,3 Mbit/s",
            "50000000 | 50 Mbit/s", "1000000000 | 1 Gbit/s"})
    void ratesTakeTheUnitThatKeepsThemShort(double rate, String text) {
        assertEquals(text, vietnamese.bitRate(rate));
    }

    @Test
    void aValueIsWrittenByItsType() {
        assertEquals("01/09/2023", vietnamese.value(LocalDate.of(2023, 9, 1)));
        assertEquals("99,62%", vietnamese.value(new Percentage(0.9962, 2)));
        assertEquals("1.000", vietnamese.value(1000));
        assertEquals("2,5", vietnamese.value(2.5));
        assertEquals("Thị Nại", vietnamese.value("Thị Nại"));
    }

    @Test
    void nonsenseIsNoPercentage() {
        assertThrows(IllegalArgumentException.class, () -> new Percentage(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new Percentage(1, -1));
    }
}
