package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.registry.expiry.ExpiryCalendar;

/** What ends between two days. */
class ExpiryTest {

    private static final RegistrySnapshot CITY = new ElementTable()
            .add("Server", "MC-1", "warrantyEnd=2026-12-31", "supportEnd=2028-12-31")
            .add("Server", "MC-2", "warrantyEnd=2026-12-31", "state=disposed")
            .add("Ups", "UPS-1", "batteryReplaceOn=2026-12-01")
            .add("Licence", "BQ-1", "endsOn=2026-12-15").add("Contract", "HD-1", "endsOn=2026-12-15")
            .add("Certificate", "CT-1", "notAfter=2026-11-30T17:00:00Z")
            .add("Certificate", "CT-2", "notAfter=2026-12-10T00:00:00Z", "revokedAt=2026-01-01T00:00:00Z")
            .add("WebLabel", "NH-1", "endsOn=2026-12-20", "validTo=2026-06-30")
            .add("SecurityPlan", "PA-1", "completeOn=2027-01-01").add("Computer", "PC-1").snapshot();

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', value = {
            "2026-12-01 | 2026-12-31 | certificate CT-1, support UPS-1, contract HD-1, licence BQ-1, warranty MC-1",
            "2026-12-02 | 2026-12-30 | contract HD-1, licence BQ-1", "2027-01-01 | 2027-01-01 | plan PA-1",
            "2026-12-31 | 2026-12-01 | ''"})
    void listsTheSoonestFirst(LocalDate first, LocalDate last, String expected) {
        assertEquals(expected, new ExpiryCalendar(CITY).between(first, last).stream()
                .map(expiry -> expiry.kind() + " " + expiry.element().code()).collect(Collectors.joining(", ")));
    }
}
