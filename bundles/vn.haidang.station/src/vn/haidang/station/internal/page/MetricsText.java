package vn.haidang.station.internal.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineMonitor.EngineHealth;
import vn.haidang.monitoring.LineMonitor.RecordHealth;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.measurement.MeasurementExport.ExportHealth;
import vn.haidang.monitoring.measurement.PrometheusMetric;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.station.internal.Health;

/**
 * What the station measures, in the text format of Prometheus (version 0.0.4). A value that is not known has no sample:
 * a line that nobody has heard of yet is neither up nor down.
 */
final class MetricsText {

    static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final StringBuilder text = new StringBuilder();

    private MetricsText() {}

    /** @param readings of devices, in order of their metrics; of others it tells nothing */
    static String of(Health health, List<LineStatus> lines, List<DeviceStatus> devices,
            Map<SeriesKey, Double> readings, Optional<ExportHealth> export) {
        MetricsText metrics = new MetricsText();
        metrics.station(health);
        health.engine().ifPresent(metrics::engine);
        export.ifPresent(metrics::export);
        metrics.lines(lines);
        metrics.devices(devices);
        metrics.readings(devices, readings);
        return metrics.text.toString();
    }

    private void export(ExportHealth export) {
        family("haidang_remote_write_up", "gauge", "Whether the last attempt to hand measurements on succeeded.");
        sample("haidang_remote_write_up", "", export.isFailing() ? 0 : 1);
        family("haidang_remote_write_waiting_samples", "gauge", "Measured samples that are not handed on yet.");
        sample("haidang_remote_write_waiting_samples", "", export.waiting());
        counter("haidang_remote_write_sent_samples_total", "Measured samples that the receiver took.", export.sent());
        counter("haidang_remote_write_lost_samples_total", "Measured samples that were not handed on.", export.lost());
    }

    private void devices(List<DeviceStatus> devices) {
        family("haidang_device_up", "gauge", "Whether the device answers: 1 up, 0 down.");
        for (DeviceStatus device : devices) {
            up(device.state()).ifPresent(up -> sample("haidang_device_up", "{" + labels(device) + "}", up));
        }
    }

    private void readings(List<DeviceStatus> devices, Map<SeriesKey, Double> readings) {
        Map<String, DeviceStatus> byCode = devices.stream()
                .collect(Collectors.toMap(device -> device.device().code(), device -> device, (a, b) -> a));
        Set<String> told = new HashSet<>();
        readings.forEach((key, value) -> Optional.ofNullable(byCode.get(key.object())).ifPresent(device -> {
            PrometheusMetric metric = PrometheusMetric.of("haidang_device_", key.metric());
            if (told.add(metric.name())) {
                family(metric.name(), "gauge", "As measured of the device or its part: " + key.metric().name() + ".");
            }
            sample(metric.name(), "{" + labels(device) + ",part=\"" + escaped(key.instance()) + "\"}",
                    scaled(value, metric.factor()));
        }));
    }

    /** Without the dust of binary fractions: 41 % is 0.41. */
    private static double scaled(double value, double factor) {
        return factor < 1 ? value / Math.rint(1 / factor) : value * factor;
    }

    private static String labels(DeviceStatus device) {
        return "device=\"" + escaped(device.device().code()) + "\",name=\"" + escaped(device.device().name())
                + "\",kind=\"" + device.device().kind().name().toLowerCase(Locale.ROOT) + "\"";
    }

    private void station(Health health) {
        family("haidang_station_healthy", "gauge", "Whether the station does its work.");
        sample("haidang_station_healthy", "", health.isHealthy() ? 1 : 0);
        family("haidang_station_start_time_seconds", "gauge", "When the station started, in Unix time.");
        sample("haidang_station_start_time_seconds", "", health.startedAt().toEpochMilli() / 1e3);
    }

    private void engine(EngineHealth engine) {
        counter("haidang_echo_rounds_total", "Rounds of echoes that were due and done.", engine.echoRounds());
        counter("haidang_missed_echo_rounds_total", "Rounds of echoes that were due and not begun within their period.",
                engine.missedEchoRounds());
        counter("haidang_device_polls_total", "SNMP polls of devices that were answered.", engine.devicePolls());
        counter("haidang_failed_device_polls_total", "SNMP polls of devices that were not answered.",
                engine.failedDevicePolls());
        counter("haidang_missed_device_polls_total",
                "SNMP polls of devices that were due and not started or not asked.",
                engine.missedDevicePolls());
        family("haidang_station_overloaded", "gauge", "Whether the station misses or delays its own rounds.");
        sample("haidang_station_overloaded", "", engine.load().isOverloaded() ? 1 : 0);
        family("haidang_echo_round_lateness_seconds", "gauge",
                "How late at most a round of echoes of the last minute began.");
        sample("haidang_echo_round_lateness_seconds", "", engine.load().echoLateness().toNanos() / 1e9);
        records(engine.records());
    }

    private void records(RecordHealth records) {
        family("haidang_store_up", "gauge", "Whether the last attempt to write measurements succeeded.");
        sample("haidang_store_up", "", records.isFailing() ? 0 : 1);
        family("haidang_store_waiting_samples", "gauge", "Measured samples that are not in the database yet.");
        sample("haidang_store_waiting_samples", "", records.waitingSamples());
        counter("haidang_store_lost_samples_total", "Measured samples that were given up before they were stored.",
                records.lostSamples());
        counter("haidang_store_lost_decisions_total",
                "Outages, alarms and ends of them that were given up before they were written down.",
                records.lostDecisions());
    }

    private void lines(List<LineStatus> lines) {
        gauge("haidang_line_up", "Whether the far end of the line answers: 1 up, 0 down.", lines,
                line -> up(line.state()));
        gauge("haidang_line_round_trip_seconds", "Round trip of the last answered echo of the last minute.", lines,
                line -> line.roundTrip().map(time -> time.toNanos() / 1e9));
        gauge("haidang_line_loss_ratio", "Share of lost echoes of the last minute.", lines,
                line -> line.lossRatio().stream().boxed().findFirst());
        gauge("haidang_line_in_bytes_per_second", "Received by the far interface.", lines,
                line -> line.inBitsPerSecond().stream().map(bits -> bits / Byte.SIZE).boxed().findFirst());
        gauge("haidang_line_out_bytes_per_second", "Sent by the far interface.", lines,
                line -> line.outBitsPerSecond().stream().map(bits -> bits / Byte.SIZE).boxed().findFirst());
    }

    /** What is suspect is still up; of what is unreachable nobody can tell. */
    private static Optional<Double> up(LineState state) {
        return switch (state) {
            case UP, SUSPECT -> Optional.of(1.0);
            case DOWN -> Optional.of(0.0);
            case UNREACHABLE, UNKNOWN -> Optional.empty();
        };
    }

    private void counter(String name, String help, long value) {
        family(name, "counter", help);
        sample(name, "", value);
    }

    private void gauge(String name, String help, List<LineStatus> lines,
            Function<LineStatus, Optional<Double>> value) {
        family(name, "gauge", help);
        for (LineStatus line : lines) {
            value.apply(line).ifPresent(known -> sample(name, "{line=\"" + escaped(line.line().code()) + "\",name=\""
                    + escaped(line.line().name()) + "\",carrier=\"" + escaped(line.line().carrier()) + "\"}", known));
        }
    }

    private void family(String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private void sample(String name, String labels, double value) {
        String number = value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%s", value);
        text.append(name).append(labels).append(' ').append(number).append('\n');
    }

    private static String escaped(String label) {
        return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
