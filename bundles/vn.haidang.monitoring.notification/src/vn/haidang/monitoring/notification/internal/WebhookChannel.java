package vn.haidang.monitoring.notification.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.notify.Delivery;
import vn.haidang.monitoring.notify.Notification;
import vn.haidang.monitoring.notify.NotificationChannel;
import vn.haidang.storage.Database;

/**
 * The channel {@code webhook}: an HTTP POST of JSON to {@code webhook.url}. Settings: {@code url}; {@code header.NAME} for each
 * header; {@code template}, a file in the data folder with the JSON to send; {@code to}, the recipients of a template that names
 * one; {@code success}, a regular expression that the answer must match, for servers that say 200 to everything;
 * {@code insecure=true} to allow a URL without TLS. Redirects are not followed: headers may hold secrets.
 */
@Component(service = NotificationChannel.class)
public final class WebhookChannel implements NotificationChannel {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final int LARGEST_ANSWER = 16 * 1024;
    private static final int LARGEST_TEMPLATE = 64 * 1024;
    private static final int MOST_RECIPIENTS = 20;
    private static final int SHOWN = 300;

    private final Path folder;
    private final HttpClient client;
    private final SendThread thread = new SendThread("webhook");

    @Activate
    public WebhookChannel(@Reference Database database) {
        this(database.folder(), HttpClient.newBuilder());
    }

    WebhookChannel(Path folder, HttpClient.Builder client) {
        this.folder = folder;
        this.client = client.connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    @Override
    public String id() {
        return "webhook";
    }

    @Override
    public CompletionStage<Delivery> send(Notification notification) {
        return thread.run(() -> send(notification, ChannelSettings.read(folder, id())));
    }

    @Deactivate
    public void stop() {
        thread.stop();
    }

    private Delivery send(Notification notification, ChannelSettings settings) throws FindingException {
        URI url = url(settings);
        WebhookTemplate template = template(settings);
        Pattern success = success(settings);
        RecipientResults results = new RecipientResults();
        for (String recipient : recipients(notification, settings, template)) {
            results.add(recipient, post(url, settings, template.filled(notification, recipient), success));
        }
        return results.delivery();
    }

    private static URI url(ChannelSettings settings) throws FindingException {
        URI url;
        try {
            url = URI.create(settings.required("url"));
        } catch (IllegalArgumentException e) {
            throw settings.wrong("url");
        }
        boolean isAllowed = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme())
                && settings.optional("insecure").filter("true"::equals).isPresent();
        if (!isAllowed || url.getHost() == null) {
            throw settings.wrong("url");
        }
        return url;
    }

    private WebhookTemplate template(ChannelSettings settings) throws FindingException {
        if (settings.optional("template").isEmpty()) {
            return new WebhookTemplate(WebhookTemplate.STANDARD);
        }
        Path file = folder.resolve(settings.required("template")).normalize();
        try {
            if (file.startsWith(folder.normalize()) && Files.size(file) <= LARGEST_TEMPLATE) {
                return new WebhookTemplate(Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw settings.wrong("template");
        }
        throw settings.wrong("template");
    }

    private static Pattern success(ChannelSettings settings) throws FindingException {
        try {
            return Pattern.compile(settings.optional("success").orElse(""));
        } catch (PatternSyntaxException e) {
            throw settings.wrong("success");
        }
    }

    private static List<String> recipients(Notification notification, ChannelSettings settings,
            WebhookTemplate template) throws FindingException {
        if (!template.isForOneRecipient()) {
            return List.of("");
        }
        List<String> to = notification.recipients().isEmpty() ? settings.list("to") : notification.recipients();
        if (to.isEmpty()) {
            settings.required("to");
        }
        if (to.size() > MOST_RECIPIENTS) {
            throw settings.wrong("to");
        }
        return to;
    }

    private Delivery post(URI url, ChannelSettings settings, String json, Pattern success) throws FindingException {
        HttpRequest request = request(url, settings, json);
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            String answer;
            try (InputStream body = response.body()) {
                answer = new String(body.readNBytes(LARGEST_ANSWER), StandardCharsets.UTF_8);
            }
            return judged(url, response.statusCode(), answer, success);
        } catch (IOException e) {
            return new Delivery.Failed(about("notification.webhook.unreached", url).with("detail",
                    e.getClass().getSimpleName() + ": " + e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.Failed(about("notification.webhook.unreached", url).with("detail", "stopped"));
        }
    }

    private static HttpRequest request(URI url, ChannelSettings settings, String json) throws FindingException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url).timeout(ANSWER)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8));
        for (Map.Entry<String, String> header : settings.under("header").entrySet()) {
            try {
                request.header(header.getKey(), header.getValue());
            } catch (IllegalArgumentException e) {
                throw settings.wrong("header." + header.getKey());
            }
        }
        return request.build();
    }

    /** 408, 429 and 5xx may pass (RFC 9110, 15; RFC 6585, 4); other refusals stay. */
    private static Delivery judged(URI url, int status, String answer, Pattern success) {
        Finding finding = about("notification.webhook.refused", url).with("status", Integer.toString(status))
                .with("detail", answer.substring(0, Math.min(SHOWN, answer.length())).replaceAll("\\p{Cntrl}", " "));
        if (status >= 200 && status < 300) {
            return success.matcher(answer).find() ? new Delivery.Delivered() : new Delivery.Refused(finding);
        }
        boolean mayPass = status == 408 || status == 429 || status >= 500;
        return mayPass ? new Delivery.Failed(finding) : new Delivery.Refused(finding);
    }

    /** Of the URL the host alone is shown: its path may be a secret. */
    private static Finding about(String code, URI url) {
        return Messages.error(code).with("host", url.getHost());
    }
}
