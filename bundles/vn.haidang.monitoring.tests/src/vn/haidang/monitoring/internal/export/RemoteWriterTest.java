package vn.haidang.monitoring.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;

/** Measurements handed on to a real Prometheus. */
class RemoteWriterTest {

    private static final SeriesKey CPU = new SeriesKey("R1", "lõi \"0\"", new Metric("cpu-load", "%"));
    private static final SeriesKey LOSS = new SeriesKey("D1", Metric.LOSS);

    @TempDir
    private Path folder;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void aPrometheusThatComesUpLateHasAllThatIsGoodInItsBaseUnit() throws Exception {
        int port = freePort();
        RemoteWriter writer = new RemoteWriter(URI.create("http://127.0.0.1:" + port + "/api/v1/write"),
                Optional.empty(), 100_000);
        try {
            List<Poll> polls = new ArrayList<>();
            for (int i = 0; i < 600; i++) {
                polls.add(new Poll(now.minusSeconds(600 - i), List.of(new Sample(CPU, i % 100), new Sample(LOSS, 0),
                        new Sample(new SeriesKey("D2", Metric.LOSS), 1, Quality.SUSPECT),
                        Sample.gap(new SeriesKey("D3", Metric.LOSS), Quality.GAP_NO_ANSWER))));
            }
            writer.stored(polls);
            await(() -> writer.health().isFailing());
            Process prometheus = prometheus(port);
            try {
                await(() -> writer.health().sent() == 1_200);
                assertEquals(0, writer.health().waiting());
                assertEquals("600", query(port, "count_over_time(haidang_loss{subject=\"D1\"}[11m])"));
                assertEquals("0.99", query(port,
                        "max_over_time(haidang_cpu_load_ratio{subject=\"R1\",part=\"lõi \\\"0\\\"\"}[11m])"));
                assertEquals("1", query(port, "count(last_over_time(haidang_loss[11m]))"));
            } finally {
                prometheus.destroyForcibly().waitFor();
            }
        } finally {
            writer.stop();
        }
    }

    @Test
    void whatWaitsIsBoundedAndTheOldestIsGivenUpAndCounted() throws Exception {
        RemoteWriter writer = new RemoteWriter(URI.create("http://127.0.0.1:" + freePort() + "/"), Optional.empty(),
                100);
        try {
            for (int i = 0; i < 250; i++) {
                writer.stored(List.of(new Poll(now.plusSeconds(i), List.of(new Sample(LOSS, 0)))));
            }
            assertEquals(100, writer.health().waiting());
            assertEquals(150, writer.health().lost());
        } finally {
            writer.stop();
        }
    }

    private Process prometheus(int port) throws IOException {
        Path config = Files.writeString(folder.resolve("prometheus.yml"), "global: {}\n");
        return new ProcessBuilder("prometheus", "--config.file=" + config,
                "--storage.tsdb.path=" + folder.resolve("data"), "--web.listen-address=127.0.0.1:" + port,
                "--web.enable-remote-write-receiver").redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile()).start();
    }

    /** The only value of an instant query now. */
    private String query(int port, String expression) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/query?time="
                + now.getEpochSecond() + "&query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8))).build();
        String answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
        String[] parts = answer.split("\"");
        assertTrue(answer.contains("\"success\"") && answer.contains("\"value\""), answer);
        return parts[parts.length - 2];
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it did not come to pass");
            LockSupport.parkNanos(20_000_000);
        }
    }
}
