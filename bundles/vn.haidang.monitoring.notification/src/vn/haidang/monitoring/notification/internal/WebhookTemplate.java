package vn.haidang.monitoring.notification.internal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import vn.haidang.monitoring.notify.Notification;

/** The JSON that a webhook is sent, with {@code {title}} and so on in the place of what a notification says. */
final class WebhookTemplate {

    /** What is sent when no template is set. */
    static final String STANDARD = "{\"id\":\"{id}\",\"at\":\"{at}\",\"severity\":\"{severity}\",\"title\":\"{title}\","
            + "\"text\":\"{text}\",\"link\":\"{link}\"}";

    private static final Pattern PLACE = Pattern.compile("\\{(id|at|severity|title|text|link|recipient)\\}");

    private final String template;

    WebhookTemplate(String template) {
        this.template = template;
    }

    /** Whether it names one recipient, so that each is told on its own. */
    boolean isForOneRecipient() {
        return template.contains("{recipient}");
    }

    String filled(Notification notification, String recipient) {
        Map<String, String> values = Map.of("id", notification.id(), "at", notification.at().toString(), "severity",
                notification.severity().name(), "title", notification.title(), "text", notification.text(), "link",
                notification.link().orElse(""), "recipient", recipient);
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(escaped(values.get(place.group(1)))));
    }

    private static String escaped(String value) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(value));
    }
}
