package vn.haidang.signature.internal.pdf.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the time that a signature shows in words: Vietnamese time, as day/month/year or as ISO 8601 writes it. */
final class ShownTime {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})[T ](\\d{2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern VIETNAMESE = Pattern.compile(
            "(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})[,;\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

    private ShownTime() {}

    static Optional<Instant> in(String text) {
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.find()) {
                ZoneOffset offset = iso.group(7) == null ? VIETNAM : ZoneOffset.of(iso.group(7));
                return Optional.of(time(iso, 1, 2, 3).toInstant(offset));
            }
            Matcher local = VIETNAMESE.matcher(text);
            return local.find() ? Optional.of(time(local, 3, 2, 1).toInstant(VIETNAM)) : Optional.empty();
        } catch (DateTimeException e) {
            // digits in the shape of a time that is none
            return Optional.empty();
        }
    }

    private static LocalDateTime time(Matcher found, int year, int month, int day) {
        String seconds = found.group(6);
        return LocalDateTime.of(number(found, year), number(found, month), number(found, day), number(found, 4),
                number(found, 5), seconds == null ? 0 : Integer.parseInt(seconds));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
