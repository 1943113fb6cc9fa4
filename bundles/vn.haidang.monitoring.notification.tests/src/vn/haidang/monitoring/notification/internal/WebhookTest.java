package vn.haidang.monitoring.notification.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import vn.haidang.monitoring.notify.Notification;

/** JSON to a web server. */
class WebhookTest {

    @TempDir
    Path folder;

    private final List<String> received = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private WebhookChannel channel;
    private volatile int status = 200;
    private volatile String answer = "{\"error\":0}";

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
        channel = new WebhookChannel(folder, HttpClient.newBuilder());
    }

    @AfterEach
    void close() {
        channel.stop();
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            received.add(exchange.getRequestHeaders().getFirst("access_token") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void settings(String... more) throws Exception {
        List<String> lines = new ArrayList<>(List.of("webhook.url=http://127.0.0.1:" + server.getAddress().getPort()
                + "/hook", "webhook.insecure=true", "webhook.header.access_token=made-up"));
        lines.addAll(List.of(more));
        Sample.settings(folder, lines.toArray(String[]::new));
    }

    private String send(Notification notification) throws Exception {
        return Sample.outcome(channel.send(notification).toCompletableFuture().get(70, TimeUnit.SECONDS));
    }

    @Test
    void sendsWhatTheNotificationSays() throws Exception {
        settings();
        assertEquals("delivered", send(Sample.NOTIFICATION));
        assertEquals(List.of("made-up {\"id\":\"alarm-7-1\",\"at\":\"2026-11-22T01:02:03Z\",\"severity\":\"ERROR\","
                + "\"title\":\"" + Sample.NOTIFICATION.title() + "\",\"text\":\"Thiết bị phía sau: 7.\\n"
                + ".dòng bắt đầu bằng dấu chấm\\n\\\"ngoặc kép\\\" và \\\\ gạch chéo\","
                + "\"link\":\"https://haidang.example.test/lines/L7\"}"), received);
    }

    @Test
    void tellsEachRecipientAsZaloWantsIt() throws Exception {
        Files.writeString(folder.resolve("zalo.json"),
                "{\"recipient\":{\"user_id\":\"{recipient}\"},\"message\":{\"text\":\"{title}\"}}");
        settings("webhook.template=zalo.json", "webhook.to=186, 187", "webhook.success=\"error\"\\\\s*:\\\\s*0\\\\b");
        assertEquals("delivered", send(Sample.NOTIFICATION));
        assertEquals(List.of("made-up {\"recipient\":{\"user_id\":\"186\"},\"message\":{\"text\":\""
                + Sample.NOTIFICATION.title() + "\"}}", received.get(0).replace("186", "187")),
                List.of(received.get(0), received.get(1)));

        answer = "{\"error\":-216,\"message\":\"Access token is invalid\"}";
        assertEquals("refused notification.webhook.refused", send(Sample.to("188")));
        assertEquals(3, received.size());
    }

    @ParameterizedTest
    @CsvSource({"204, delivered", "302, refused notification.webhook.refused",
            "401, refused notification.webhook.refused",
            "429, failed notification.webhook.refused", "503, failed notification.webhook.refused"})
    void judgesByTheStatus(int given, String outcome) throws Exception {
        settings();
        status = given;
        answer = "";
        assertEquals(outcome, send(Sample.NOTIFICATION));
        assertEquals(1, received.size(), "no redirect is followed with what may be secret");
    }

    @Test
    void failsWhenNobodyListens() throws Exception {
        settings();
        server.stop(0);
        assertEquals("failed notification.webhook.unreached", send(Sample.NOTIFICATION));
    }

    @ParameterizedTest
    @CsvSource({"webhook.url=ftp://127.0.0.1/", "webhook.url=http:// /", "webhook.insecure=false",
            "webhook.template=../secret", "webhook.success=(", "webhook.header.Host=x"})
    void refusesSettingsThatCannotBe(String line) throws Exception {
        settings(line);
        assertEquals("refused notification.entry.wrong", send(Sample.NOTIFICATION));
        assertEquals(List.of(), received);
    }
}
