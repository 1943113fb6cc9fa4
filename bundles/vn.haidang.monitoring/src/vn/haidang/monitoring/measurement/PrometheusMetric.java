package vn.haidang.monitoring.measurement;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A metric as Prometheus has it by its naming rules: in a base unit, which ends the name.
 *
 * @param name such as {@code haidang_cpu_load_ratio}
 * @param factor from a value in the metric's unit to one in the base unit
 */
public record PrometheusMetric(String name, double factor) {

    private static final Map<String, Unit> UNITS = Map.ofEntries(Map.entry("", new Unit("", 1)),
            Map.entry("1", new Unit("", 1)), Map.entry("%", new Unit("_ratio", 0.01)),
            Map.entry("ms", new Unit("_seconds", 0.001)), Map.entry("s", new Unit("_seconds", 1)),
            Map.entry("min", new Unit("_seconds", 60)), Map.entry("bit/s", new Unit("_bytes_per_second", 0.125)),
            Map.entry("°C", new Unit("_celsius", 1)), Map.entry("W", new Unit("_watts", 1)),
            Map.entry("V", new Unit("_volts", 1)), Map.entry("A", new Unit("_amperes", 1)),
            Map.entry("Hz", new Unit("_hertz", 1)), Map.entry("rpm", new Unit("_revolutions_per_minute", 1)));

    /** A metric of this program under its prefix; a unit that Prometheus has no custom for is spelt out as it is. */
    public static PrometheusMetric of(Metric metric) {
        return of("haidang_", metric);
    }

    /** @param prefix what the name begins with, such as {@code haidang_device_} */
    public static PrometheusMetric of(String prefix, Metric metric) {
        Unit unit = Optional.ofNullable(UNITS.get(metric.unit())).orElseGet(() -> Unit.spelt(metric.unit()));
        return new PrometheusMetric(prefix + metric.name().replace('-', '_') + unit.suffix, unit.factor);
    }

    private record Unit(String suffix, double factor) {
        static Unit spelt(String unit) {
            String letters = unit.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
            return new Unit(letters.isEmpty() ? "" : "_" + letters, 1);
        }
    }
}
