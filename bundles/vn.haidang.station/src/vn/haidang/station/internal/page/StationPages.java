package vn.haidang.station.internal.page;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.DeviceMonitor;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.json.MonitoringJson;
import vn.haidang.monitoring.measurement.MeasurementExport;
import vn.haidang.station.internal.Health;
import vn.haidang.station.internal.HealthCheck;
import vn.haidang.station.internal.HealthText;
import vn.haidang.station.internal.Json;
import vn.haidang.station.internal.Messages;
import vn.haidang.station.internal.Station;

/**
 * The station's pages on the loopback address: {@code /health} (JSON) and {@code /status} (the same for people), which
 * answer 503 unless the station does its work, {@code /lines} (JSON) and {@code /metrics} (Prometheus).
 * <p>
 * Two threads serve them; {@value #QUEUE} requests may wait, further ones are refused by closing their connection. How
 * long a request or an answer may take is limited by {@code sun.net.httpserver.maxReqTime} and {@code maxRspTime} in
 * {@code etc/system.properties}.
 */
@Component(service = {}, immediate = true)
public final class StationPages {

    private static final Logger LOG = System.getLogger(StationPages.class.getName());
    private static final int THREADS = 2;
    private static final int QUEUE = 32;

    /** Longer than Prometheus itself would take a value for the present one. */
    private static final Duration READINGS_COUNT = Duration.ofMinutes(10);

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final String JSON_TYPE = "application/json; charset=utf-8";
    private static final String TEXT_TYPE = "text/plain; charset=utf-8";

    private final Station station;
    private final HealthCheck check;
    private final LatestReadings readings;
    private final InstantSource clock;
    private final ThreadPoolExecutor threads;
    private final Optional<HttpServer> server;

    @Activate
    public StationPages(@Reference Station station, @Reference HealthCheck check, @Reference LatestReadings readings,
            @Reference InstantSource clock) {
        this.station = station;
        this.readings = readings;
        this.clock = clock;
        this.check = check;
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE),
                task -> new Thread(task, "haidang-pages-" + number.incrementAndGet()));
        this.server = start();
    }

    @Deactivate
    void stop() {
        server.ifPresent(s -> s.stop(0));
        threads.shutdownNow();
    }

    private Optional<HttpServer> start() {
        try {
            int port = station.settings().httpPort();
            return open(port);
        } catch (FindingException e) {
            LOG.log(Level.ERROR, "no pages, since the station cannot use its settings");
            return Optional.empty();
        }
    }

    private Optional<HttpServer> open(int port) {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), QUEUE);
            opened.setExecutor(threads);
            opened.createContext("/", new PageHandler(this::page));
            opened.start();
            return Optional.of(opened);
        } catch (IOException e) {
            LOG.log(Level.ERROR, "no pages on port " + port, e);
            station.fail(Messages.error("station.port.taken").with("port", Integer.toString(port)));
            return Optional.empty();
        }
    }

    private Optional<Page> page(String path, ValueFormat format) {
        return Optional.ofNullable(switch (path) {
            case "/health" -> healthPage(format);
            case "/status" -> statusPage(format);
            case "/lines" -> linesPage(format);
            case "/metrics" -> metricsPage();
            default -> null;
        });
    }

    private Page metricsPage() {
        List<DeviceStatus> devices = station.devices().map(DeviceMonitor::devices).orElse(List.of());
        return new Page(OK, MetricsText.CONTENT_TYPE, MetricsText.of(check.health(), lines(), devices,
                readings.since(clock.instant(), READINGS_COUNT), station.export().map(MeasurementExport::health)));
    }

    private Page healthPage(ValueFormat format) {
        Health health = check.health();
        return new Page(code(health), JSON_TYPE, Json.document(json -> Json.writeHealth(json, health, format)));
    }

    private Page statusPage(ValueFormat format) {
        Health health = check.health();
        return new Page(code(health), TEXT_TYPE, HealthText.of(health, format));
    }

    private Page linesPage(ValueFormat format) {
        return new Page(station.monitor().isPresent() ? OK : UNAVAILABLE, JSON_TYPE,
                Json.document(json -> MonitoringJson.writeLines(json, lines(), format)));
    }

    private List<LineStatus> lines() {
        return station.monitor().map(LineMonitor::lines).orElse(List.of());
    }

    private static int code(Health health) {
        return health.isHealthy() ? OK : UNAVAILABLE;
    }

    /**
     * A page as it is sent.
     *
     * @param code the HTTP status code
     * @param type the content type
     * @param text the content
     */
    record Page(int code, String type, String text) {}
}
