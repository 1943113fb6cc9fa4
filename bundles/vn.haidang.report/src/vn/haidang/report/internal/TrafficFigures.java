package vn.haidang.report.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.measurement.MeasurementHistory;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Percentile;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;
import vn.haidang.report.Figure;
import vn.haidang.report.FigureSource;
import vn.haidang.report.ReportPeriod;

/**
 * The figures about what the lines carried, from the octet counters of the interfaces they end on (RFC 2863), polled by
 * SNMP and kept as rates in the measurement store. The 95th percentile is of the five-minute means, as carriers bill by, by
 * nearest rank, in the busier direction; of the means of hours where only these are known, because they were taken over
 * from elsewhere or five minutes are not kept that long, and its source says so. Hours without a value count as not
 * measured, never as idle; one value is enough for an hour to count as measured, which the figures say.
 */
@Component
public final class TrafficFigures implements FigureSource {

    static final String SECTION = "traffic";

    private static final Duration HOUR = Duration.ofHours(1);
    private static final BigDecimal MEGABIT = BigDecimal.valueOf(1_000_000);
    private static final double PERCENTILE = 0.95;

    /** From here on a line wants more bandwidth. */
    private static final BigDecimal BUSY = new BigDecimal("0.8");

    private final RegistryReader registry;
    private final MeasurementStore measurements;
    private final MeasurementHistory history;
    private final ReportText text = new ReportText("figures.properties");

    @Activate
    public TrafficFigures(@Reference RegistryReader registry, @Reference MeasurementStore measurements,
            @Reference MeasurementHistory history) {
        this.registry = registry;
        this.measurements = measurements;
        this.history = history;
    }

    /**
     * What one line carried, bit/s.
     *
     * @param hours how many hours were measured
     * @param isFine whether the percentile is of means of five minutes, not of hours
     */
    private record Traffic(LineEntry line, int hours, boolean isFine, double percentile, double peak) {}

    @Override
    public String section() {
        return SECTION;
    }

    @Override
    public List<Figure> figures(ReportPeriod period) {
        Instant begin = period.begin(ValueFormat.CITY_ZONE);
        Instant end = period.end(ValueFormat.CITY_ZONE);
        List<Traffic> measured = registry.snapshot().lines().stream()
                .flatMap(line -> traffic(line, begin, end).stream()).toList();
        if (measured.isEmpty()) {
            return List.of();
        }
        Map<String, String> words = Map.of("first", PeriodWords.day(period.firstDay()), "last",
                PeriodWords.day(period.lastDay()), "known", Integer.toString(measured.size()));
        long hours = Duration.between(begin, end).toHours();
        List<Figure> ofLines = new ArrayList<>();
        measured.forEach(traffic -> ofLines.addAll(ofLine(traffic, hours, words)));
        List<Figure> figures = new ArrayList<>(ofAll(measured, ofLines, hours, words));
        figures.addAll(ofLines);
        return figures;
    }

    private List<Figure> ofAll(List<Traffic> measured, List<Figure> ofLines, long hours, Map<String, String> words) {
        List<Figure> percentiles = ofLines.stream().filter(figure -> figure.id().startsWith("traffic.p95.")).toList();
        Figure highest = percentiles.stream().max(Comparator.comparing(Figure::value)).orElseThrow();
        long busy = percentiles.stream().filter(figure -> figure.value().compareTo(BUSY) >= 0).count();
        int measuredHours = measured.stream().mapToInt(Traffic::hours).sum();
        return List.of(figure("traffic", "lines", "", FigureMaker.count(measured.size()), words),
                figure("traffic", "measured", "", FigureMaker.ratio(BigDecimal.valueOf(measuredHours),
                        BigDecimal.valueOf(hours * measured.size())).assured(), words),
                new Figure("traffic.highest", text.words("traffic.highest.label"), highest.value(), highest.kind(),
                        highest.numerator(), highest.denominator(), highest.source()),
                figure("traffic", "busy", "", FigureMaker.count(busy), words));
    }

    private List<Figure> ofLine(Traffic traffic, long hours, Map<String, String> common) {
        LineEntry line = traffic.line();
        Map<String, String> words = new HashMap<>(common);
        words.putAll(Map.of("line", line.name(), "device", line.farDevice().orElseThrow(), "interface",
                line.farInterface().orElseThrow(), "hours", Integer.toString(traffic.hours())));
        BigDecimal contracted = BigDecimal.valueOf(line.contractedMegabits()).multiply(MEGABIT);
        String suffix = "." + line.code();
        words.put("width", text.words(traffic.isFine() ? "traffic.width.minutes" : "traffic.width.hour"));
        return List.of(
                figure("trafficOfLine", "p95", suffix, FigureMaker.ratio(bits(traffic.percentile()), contracted),
                        words),
                figure("trafficOfLine", "peak", suffix, FigureMaker.ratio(bits(traffic.peak()), contracted), words),
                figure("trafficOfLine", "measured", suffix,
                        FigureMaker.ratio(BigDecimal.valueOf(traffic.hours()), BigDecimal.valueOf(hours)).assured(),
                        words));
    }

    /** Empty for a line that no interface of ours counts for, and for one that was not polled in the period. */
    private Optional<Traffic> traffic(LineEntry line, Instant begin, Instant end) {
        if (line.farDevice().isEmpty() || line.farInterface().isEmpty() || line.contractedMegabits() <= 0) {
            return Optional.empty();
        }
        List<SeriesPoint> in = hours(line, Metric.IN_RATE, begin, end);
        List<SeriesPoint> out = hours(line, Metric.OUT_RATE, begin, end);
        int measured = Math.max(in.size(), out.size());
        if (measured == 0) {
            return Optional.empty();
        }
        Percentile fineIn = history.percentile(new SeriesKey(line.code(), Metric.IN_RATE), begin, end, PERCENTILE);
        Percentile fineOut = history.percentile(new SeriesKey(line.code(), Metric.OUT_RATE), begin, end, PERCENTILE);
        // Each hour that was measured here has one of five minutes at least.
        boolean isFine = fineIn.means() >= in.size() && fineOut.means() >= out.size();
        double percentile = isFine
                ? Math.max(fineIn.value().orElse(0), fineOut.value().orElse(0))
                : Math.max(percentile(in), percentile(out));
        return Optional.of(new Traffic(line, measured, isFine, percentile, Math.max(peak(in), peak(out))));
    }

    private List<SeriesPoint> hours(LineEntry line, Metric metric, Instant begin, Instant end) {
        return measurements.series(new SeriesKey(line.code(), metric), begin, end, HOUR).stream()
                .filter(SeriesPoint::isProven).toList();
    }

    private static double percentile(List<SeriesPoint> hours) {
        double[] means = hours.stream().mapToDouble(SeriesPoint::average).sorted().toArray();
        return means.length == 0 ? 0 : means[(int) Math.ceil(PERCENTILE * means.length) - 1];
    }

    private static double peak(List<SeriesPoint> hours) {
        return hours.stream().mapToDouble(SeriesPoint::maximum).max().orElse(0);
    }

    private static BigDecimal bits(double rate) {
        return BigDecimal.valueOf(rate).setScale(0, RoundingMode.HALF_UP);
    }

    private Figure figure(String group, String name, String suffix, FigureMaker maker, Map<String, String> words) {
        return maker.named("traffic." + name + suffix, text.words(group + "." + name + ".label", words),
                text.words(group + "." + name + ".source", words));
    }
}
