package vn.haidang.station.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.station.internal.page.StationPages.Page;

/** The handler behind a real server, asked by a real client. */
class PageHandlerTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", new PageHandler(PageHandlerTest::page));
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"GET, /health, 200, vi", "GET, /health?lang=en, 200, en", "GET, /health?lang=xx, 200, vi",
            "HEAD, /health, 200, ''", "GET, /sick, 503, vi", "GET, /other, 404, '/health /status /lines /metrics\n'",
            "POST, /health, 405, 'GET\n'", "GET, /broken, 500, 'the station''s log says why\n'"})
    void answersWithPageOrError(String method, String path, int code, String text)
            throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(HttpRequest.newBuilder(uri(path))
                .method(method, method.equals("POST") ? BodyPublishers.ofString("x") : BodyPublishers.noBody()).build(),
                BodyHandlers.ofString());

        assertEquals(code, response.statusCode());
        assertEquals(text, response.body());
    }

    @Test
    void nobodyKeepsAPage() throws IOException, InterruptedException {
        HttpResponse<Void> response = client.send(HttpRequest.newBuilder(uri("/health")).build(),
                BodyHandlers.discarding());

        assertEquals(Optional.of("no-store"), response.headers().firstValue("Cache-Control"));
        assertEquals(Optional.of("text/plain"), response.headers().firstValue("Content-Type"));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static Optional<Page> page(String path, ValueFormat format) {
        return switch (path) {
            case "/health" -> Optional.of(new Page(200, "text/plain", format.language().tag()));
            case "/sick" -> Optional.of(new Page(503, "text/plain", format.language().tag()));
            case "/broken" -> throw new IllegalStateException("broken on purpose");
            default -> Optional.empty();
        };
    }
}
