package vn.haidang.ui.widget;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.haidang.base.finding.Evidence;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.ui.internal.Messages;

/**
 * Writes evidence for people: a label that the program gave is put into words, one that belongs to the matter (an OID, a
 * field of a certificate) stays as it is, and an instant is written as times are.
 */
public final class EvidenceWords {

    private static final Pattern INSTANT = Pattern
            .compile("\\b\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z");

    private EvidenceWords() {}

    /** A piece of evidence in one line. */
    public static String line(Evidence evidence, ValueFormat format) {
        return label(evidence.label(), format) + ": " + value(evidence.value(), format);
    }

    private static String label(String label, ValueFormat format) {
        boolean fromJava = label.endsWith("Exception") || label.endsWith("Error");
        String key = "evidence." + (fromJava ? "error" : label.replace(' ', '.'));
        return Messages.CATALOGUE.optionalText(format, key, MessageArguments.none()).orElse(label);
    }

    private static String value(String value, ValueFormat format) {
        return INSTANT.matcher(value).replaceAll(found -> Matcher.quoteReplacement(instant(found.group(), format)));
    }

    private static String instant(String text, ValueFormat format) {
        try {
            return format.dateTime(Instant.parse(text));
        } catch (DateTimeParseException e) {
            // a thirteenth month or the like: shown as observed
            return text;
        }
    }
}
