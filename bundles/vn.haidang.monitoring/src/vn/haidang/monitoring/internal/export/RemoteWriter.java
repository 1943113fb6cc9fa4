package vn.haidang.monitoring.internal.export;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;

import vn.haidang.monitoring.measurement.MeasurementExport;
import vn.haidang.monitoring.measurement.MeasurementFollower;
import vn.haidang.monitoring.measurement.Poll;

/**
 * Hands what is measured on to Prometheus or whoever speaks its remote write protocol 1.0, in the order it was stored. A
 * receiver that is away, overloaded (429) or broken (5xx) is tried again with growing pauses; what it refuses otherwise
 * is given up, as the protocol wants. Owns one thread.
 */
@Component(service = {MeasurementFollower.class,
        MeasurementExport.class}, configurationPid = "vn.haidang.monitoring.remotewrite", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class RemoteWriter implements MeasurementFollower, MeasurementExport {

    /** An hour and more of a city: some 20 MB. */
    private static final int MOST_SAMPLES = 500_000;

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
    private static final Logger LOG = System.getLogger(RemoteWriter.class.getName());

    private final URI url;
    private final Optional<String> authorization;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final WriteQueue queue;
    private final Thread thread = new Thread(this::work, "haidang-remote-write");
    private final CountDownLatch stopping = new CountDownLatch(1);

    /** @throws IOException when the file of the password cannot be read */
    @Activate
    public RemoteWriter(RemoteWriteConfiguration configuration) throws IOException {
        this(URI.create(configuration.url()), authorization(configuration.user(), configuration.passwordFile()),
                MOST_SAMPLES);
    }

    RemoteWriter(URI url, Optional<String> authorization, int mostSamples) {
        this.url = url;
        this.authorization = authorization;
        this.queue = new WriteQueue(mostSamples);
        thread.setDaemon(true);
        thread.start();
    }

    private static Optional<String> authorization(String user, String passwordFile) throws IOException {
        if (user.isEmpty()) {
            return Optional.empty();
        }
        String password = passwordFile.isEmpty()
                ? ""
                : Files.readString(Path.of(passwordFile)).lines().findFirst().orElse("");
        return Optional.of("Basic "
                + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void stored(List<Poll> polls) {
        queue.add(polls);
    }

    @Override
    public ExportHealth health() {
        return queue.health();
    }

    /** What still waits is not handed on: it is in the database. */
    @Deactivate
    public void stop() throws InterruptedException {
        stopping.countDown();
        thread.interrupt();
        thread.join(LONGEST_STOP.toMillis());
    }

    private void work() {
        try {
            Duration pause = SHORTEST_PAUSE;
            for (;;) {
                WriteQueue.Batch batch = queue.take();
                Answer answer = send(WriteRequest.of(batch.polls()));
                if (answer == Answer.LATER) {
                    queue.failed();
                    if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                        return;
                    }
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                } else {
                    queue.done(batch, answer == Answer.TAKEN);
                    pause = SHORTEST_PAUSE;
                }
            }
        } catch (InterruptedException e) {
            // The stop: the thread ends.
            Thread.currentThread().interrupt();
        }
    }

    private enum Answer {
        TAKEN, REFUSED, LATER
    }

    private Answer send(byte[] body) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url).timeout(TIMEOUT)
                .header("Content-Type", "application/x-protobuf").header("Content-Encoding", "snappy")
                .header("X-Prometheus-Remote-Write-Version", "0.1.0").header("User-Agent", "haidang")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        authorization.ifPresent(value -> request.header("Authorization", value));
        try {
            int status = client.send(request.build(), BodyHandlers.discarding()).statusCode();
            return answer(status);
        } catch (IOException e) {
            if (!health().isFailing()) {
                LOG.log(Level.WARNING, "measurements cannot be handed on; trying again", e);
            }
            return Answer.LATER;
        }
    }

    private Answer answer(int status) {
        if (status / 100 == 2) {
            return Answer.TAKEN;
        }
        boolean isLater = status == 429 || status / 100 == 5;
        if (!isLater || !health().isFailing()) {
            LOG.log(Level.WARNING, "the receiver of measurements answers {0}; {1}", status,
                    isLater ? "trying again" : "they are given up");
        }
        return isLater ? Answer.LATER : Answer.REFUSED;
    }
}
