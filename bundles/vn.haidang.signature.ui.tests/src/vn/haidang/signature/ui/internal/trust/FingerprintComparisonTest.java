package vn.haidang.signature.ui.internal.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.signature.ui.internal.trust.FingerprintComparison.Outcome;

@DisplayName("Comparing a fingerprint with what somebody types")
class FingerprintComparisonTest {

    private static final String OWN = "f04ba4b459a7" + "0".repeat(48) + "12cd";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                | EMPTY
            '  : '            | EMPTY
            F04B A4B4         | INCOMPLETE
            f0:4b:a4:b4:59:a7 | INCOMPLETE
            F04B-A4B5         | DIFFERENT
            không có          | NO_FINGERPRINT
            SHA-256: F04B     | NO_FINGERPRINT
            """)
    void partOfAFingerprintIsNeverTheSame(String typed, Outcome expected) {
        assertEquals(expected, FingerprintComparison.of(typed, OWN).outcome());
    }

    @Test
    void separatorsAndCapitalsDoNotMatter() {
        String asPublished = OWN.toUpperCase(Locale.ROOT).replaceAll("(..)(?=.)", "$1:");
        assertEquals(Outcome.SAME, FingerprintComparison.of(asPublished, OWN).outcome());
    }

    @Test
    void oneDigitTooManyIsAnother() {
        assertEquals(Outcome.DIFFERENT, FingerprintComparison.of(OWN + "0", OWN).outcome());
    }

    @Test
    void oneWrongDigitAtTheEndIsAnother() {
        assertEquals(Outcome.DIFFERENT,
                FingerprintComparison.of(OWN.substring(0, 63) + "e", OWN).outcome());
    }
}
