package vn.haidang.station.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import vn.haidang.monitoring.LineMonitor.EngineHealth;
import vn.haidang.monitoring.LineMonitor.RecordHealth;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.station.internal.Health;

/**
 * What the station measures, in the text format of Prometheus (version 0.0.4). A value that is not known has no sample:
 * a line that nobody has heard of yet is neither up nor down.
 */
final class MetricsText {

    static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final StringBuilder text = new StringBuilder();

    private MetricsText() {}

    static String of(Health health, List<LineStatus> lines) {
        MetricsText metrics = new MetricsText();
        metrics.station(health);
        health.engine().ifPresent(metrics::engine);
        metrics.lines(lines);
        return metrics.text.toString();
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
        records(engine.records());
    }

    private void records(RecordHealth records) {
        family("haidang_store_up", "gauge", "Whether the last attempt to write measurements succeeded.");
        sample("haidang_store_up", "", records.isFailing() ? 0 : 1);
        family("haidang_store_waiting_samples", "gauge", "Measured samples that are not in the database yet.");
        sample("haidang_store_waiting_samples", "", records.waitingSamples());
        counter("haidang_store_lost_samples_total", "Measured samples that were given up before they were stored.",
                records.lostSamples());
    }

    private void lines(List<LineStatus> lines) {
        gauge("haidang_line_up", "Whether the far end of the line answers: 1 up, 0 down.", lines, MetricsText::up);
        gauge("haidang_line_round_trip_seconds", "Round trip of the last answered echo of the last minute.", lines,
                line -> line.roundTrip().map(time -> time.toNanos() / 1e9));
        gauge("haidang_line_loss_ratio", "Share of lost echoes of the last minute.", lines,
                line -> line.lossRatio().stream().boxed().findFirst());
        gauge("haidang_line_in_bits_per_second", "Received by the far interface.", lines,
                line -> line.inBitsPerSecond().stream().boxed().findFirst());
        gauge("haidang_line_out_bits_per_second", "Sent by the far interface.", lines,
                line -> line.outBitsPerSecond().stream().boxed().findFirst());
    }

    /** A suspect line is still up; of an unreachable one nobody can tell. */
    private static Optional<Double> up(LineStatus line) {
        return switch (line.state()) {
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
