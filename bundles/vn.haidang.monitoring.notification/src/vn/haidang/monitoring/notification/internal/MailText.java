package vn.haidang.monitoring.notification.internal;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;

import vn.haidang.monitoring.notify.Notification;

/** A notification as a mail: RFC 5322 with the words of RFC 2047, the text in UTF-8 as base64, all of it ASCII. */
final class MailText {

    private static final String END = "\r\n";
    /** So that an encoded word is not longer than 75 characters (RFC 2047, 2), whatever the letters. */
    private static final int WORD_BYTES = 42;

    private MailText() {}

    /** @param from and to: addresses that were checked before, so that they cannot bring in another line */
    static String of(Notification notification, String from, List<String> to) {
        String text = notification.text() + notification.link().map(link -> "\n\n" + link).orElse("") + "\n";
        String domain = from.substring(from.lastIndexOf('@') + 1);
        return "From: <" + from + ">" + END + "To: " + String.join("," + END + " ", to.stream()
                .map(address -> "<" + address + ">").toList())
                + END + "Subject: " + words(notification.title()) + END + "Date: "
                + DateTimeFormatter.RFC_1123_DATE_TIME.format(notification.at().atOffset(ZoneOffset.ofHours(7))) + END
                + "Message-ID: <" + notification.id().replaceAll("[^\\w.-]", "_") + "@" + domain + ">" + END
                + "Auto-Submitted: auto-generated" + END + "MIME-Version: 1.0" + END
                + "Content-Type: text/plain; charset=UTF-8" + END + "Content-Transfer-Encoding: base64" + END + END
                + Base64.getMimeEncoder().encodeToString(
                        text.replace("\n", END).getBytes(StandardCharsets.UTF_8))
                + END;
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            if (bytes(word.toString() + letter).length > WORD_BYTES) {
                append(words, word);
            }
            word.append(letter);
        });
        append(words, word);
        return words.toString();
    }

    private static void append(StringBuilder words, StringBuilder word) {
        words.append(words.isEmpty() ? "" : END + " ").append("=?UTF-8?B?")
                .append(Base64.getEncoder().encodeToString(bytes(word.toString()))).append("?=");
        word.setLength(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
