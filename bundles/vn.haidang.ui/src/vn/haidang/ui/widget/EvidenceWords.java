package vn.haidang.ui.widget;

import java.time.Instant;
import java.time.format.DateTimeParseException;

import vn.haidang.base.finding.Evidence;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.ui.internal.Messages;

/**
 * Writes evidence for people: a label that the program gave is put into words, one that belongs to the matter (an OID, a
 * field of a certificate) stays as it is, and an instant is written as times are.
 */
final class EvidenceWords {

    private EvidenceWords() {}

    static String line(Evidence evidence, ValueFormat format) {
        return label(evidence.label(), format) + ": " + value(evidence.value(), format);
    }

    private static String label(String label, ValueFormat format) {
        boolean fromJava = label.endsWith("Exception") || label.endsWith("Error");
        String key = "evidence." + (fromJava ? "error" : label.replace(' ', '.'));
        return Messages.CATALOGUE.optionalText(format, key, MessageArguments.none()).orElse(label);
    }

    private static String value(String value, ValueFormat format) {
        try {
            return format.dateTime(Instant.parse(value));
        } catch (DateTimeParseException e) {
            // not an instant: shown as observed
            return value;
        }
    }
}
