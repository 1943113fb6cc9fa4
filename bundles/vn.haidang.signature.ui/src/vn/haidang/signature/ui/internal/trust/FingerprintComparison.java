package vn.haidang.signature.ui.internal.trust;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody has typed or pasted of a fingerprint, held against a certificate's own.
 *
 * @param outcome what came of it
 * @param digits how many digits there are of the {@value #ALL}
 */
record FingerprintComparison(Outcome outcome, int digits) {

    /** The digits of a SHA-256. */
    static final int ALL = 64;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s:.\\-\\u00a0]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]*");

    /** What came of a comparison. */
    enum Outcome {
        /** Nothing was typed. */
        EMPTY,
        /** Something that is no fingerprint. */
        NO_FINGERPRINT,
        /** The same as far as it goes. */
        INCOMPLETE,
        /** Every digit is the same. */
        SAME,
        /** At least one digit differs, or there are too many. */
        DIFFERENT
    }

    /** @param fingerprint the certificate's, lower-case hexadecimal */
    static FingerprintComparison of(String typed, String fingerprint) {
        String digits = SEPARATORS.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT);
        return new FingerprintComparison(outcome(digits, fingerprint), digits.length());
    }

    private static Outcome outcome(String digits, String fingerprint) {
        if (digits.isEmpty()) {
            return Outcome.EMPTY;
        }
        if (!HEXADECIMAL.matcher(digits).matches()) {
            return Outcome.NO_FINGERPRINT;
        }
        if (digits.equals(fingerprint)) {
            return Outcome.SAME;
        }
        return fingerprint.startsWith(digits) ? Outcome.INCOMPLETE : Outcome.DIFFERENT;
    }
}
