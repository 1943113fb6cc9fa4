package vn.haidang.report.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.OutageBook.Availability;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.report.Figure;
import vn.haidang.report.FigureSource;
import vn.haidang.report.ReportPeriod;

/**
 * The figures about data lines: how many, how much of the period they were there, which stayed below what the carrier
 * promised. Raw durations are added up and divided once; ratios are never averaged.
 */
@Component
public final class LineFigures implements FigureSource {

    static final String SECTION = "lines";

    /** Longer than any line is watched. */
    private static final Duration LIFETIME = Duration.ofDays(36_525);

    private final RegistryReader registry;
    private final OutageBook outages;
    private final ReportText text = new ReportText("figures.properties");

    @Activate
    public LineFigures(@Reference RegistryReader registry, @Reference OutageBook outages) {
        this.registry = registry;
        this.outages = outages;
    }

    @Override
    public String section() {
        return SECTION;
    }

    @Override
    public List<Figure> figures(ReportPeriod period) {
        RegistrySnapshot snapshot = registry.snapshot();
        Instant begin = period.begin(ValueFormat.CITY_ZONE);
        Instant end = period.end(ValueFormat.CITY_ZONE);
        List<LineEntry> lines = snapshot.lines().stream().filter(line -> !isLater(line, begin, end)).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        Totals totals = new Totals();
        List<Figure> perLine = new ArrayList<>();
        Map<String, String> words = new HashMap<>(Map.of("first", PeriodWords.day(period.firstDay()), "last",
                PeriodWords.day(period.lastDay()), "commit", Long.toString(snapshot.commit())));
        for (LineEntry line : lines) {
            Availability availability = outages.availability(line.code(), begin, end);
            totals.lines++;
            if (availability.isKnown()) {
                LineOfReport one = ofLine(line, availability, words);
                totals.add(availability, one.isMissed());
                perLine.addAll(one.figures());
            }
        }
        words.put("known", Integer.toString(totals.known));
        totals.later = snapshot.lines().size() - lines.size();
        List<Figure> figures = ofAll(totals, Duration.between(begin, end), words);
        figures.addAll(perLine);
        return figures;
    }

    /**
     * Whether a line came after the period. The registry does not say yet since when a line is there; that it was watched
     * after the period and never before tells it.
     */
    private boolean isLater(LineEntry line, Instant begin, Instant end) {
        return !outages.availability(line.code(), begin, end).isKnown()
                && !outages.availability(line.code(), Instant.EPOCH, begin).isKnown()
                && outages.availability(line.code(), end, end.plus(LIFETIME)).isKnown();
    }

    private List<Figure> ofAll(Totals totals, Duration period, Map<String, String> words) {
        Figures of = new Figures("lines", "", words);
        List<Figure> figures = new ArrayList<>();
        figures.add(of.count("count", totals.lines));
        figures.add(of.count("later", totals.later));
        figures.add(of.count("unwatched", totals.lines - totals.known));
        figures.add(of.ratio("coverage", totals.observed, period.multipliedBy(totals.lines)));
        if (totals.known > 0) {
            figures.add(of.ratio("availability", totals.observed.minus(totals.down), totals.observed));
            figures.add(of.count("below", totals.below));
            figures.add(of.count("outages", totals.outages));
            figures.add(of.minutes("downtime", totals.down));
        }
        return figures;
    }

    private LineOfReport ofLine(LineEntry line, Availability availability, Map<String, String> common) {
        Map<String, String> words = new HashMap<>(common);
        words.putAll(Map.of("line", line.name(), "code", line.code(), "carrier", line.carrier(), "circuit",
                line.circuit()));
        Figures of = new Figures("line", "." + line.code(), words);
        return new LineOfReport(line,
                of.ratio("availability", availability.observed().minus(availability.down()), availability.observed()),
                of.percentage("promise", BigDecimal.valueOf(line.promisedAvailability())),
                of.count("outages", availability.outages()), of.minutes("downtime", availability.down()));
    }

    /** What is added up over the lines. */
    private static final class Totals {
        private Duration observed = Duration.ZERO;
        private Duration down = Duration.ZERO;
        private int lines;
        private int later;
        private int known;
        private int below;
        private int outages;

        void add(Availability availability, boolean missed) {
            known++;
            observed = observed.plus(availability.observed());
            down = down.plus(availability.down());
            outages += availability.outages();
            below += missed ? 1 : 0;
        }
    }

    /** Makes figures {@code lines.<name><suffix>} whose texts are {@code <group>.<name>.label} and {@code .source}. */
    private final class Figures {
        private final String group;
        private final String suffix;
        private final Map<String, String> words;

        Figures(String group, String suffix, Map<String, String> words) {
            this.group = group;
            this.suffix = suffix;
            this.words = words;
        }

        Figure count(String name, long value) {
            return figure(name, FigureMaker.count(value));
        }

        Figure minutes(String name, Duration value) {
            BigDecimal minutes = seconds(value).divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_UP);
            return figure(name, FigureMaker.count(minutes.longValueExact()));
        }

        Figure ratio(String name, Duration numerator, Duration denominator) {
            return figure(name, FigureMaker.ratio(seconds(numerator), seconds(denominator)).assured());
        }

        Figure percentage(String name, BigDecimal value) {
            return figure(name, FigureMaker.percentage(value));
        }

        private Figure figure(String name, FigureMaker maker) {
            return maker.named("lines." + name + suffix, text.words(group + "." + name + ".label", words),
                    text.words(group + "." + name + ".source", words));
        }

        private BigDecimal seconds(Duration duration) {
            BigDecimal seconds = BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
            return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
        }
    }
}
