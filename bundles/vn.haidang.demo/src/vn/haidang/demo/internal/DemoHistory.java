package vn.haidang.demo.internal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.OutageWitness;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.registry.LineEntry;

/**
 * Gives the demo city a past: the recorded outages of 2023 with measurements made up around them, and a made-up year up
 * to now, the same for each start.
 */
public final class DemoHistory {

    private static final int SAMPLES_AN_HOUR = 3600;
    private static final double OUTAGES_A_YEAR = 6;
    private static final Duration DETAIL = Duration.ofSeconds(15);
    private static final List<Duration> FLAPS = Stream.of(16, 13, 10, 7, 4, 2).map(Duration::ofMinutes).toList();
    private static final Duration FLAP = Duration.ofSeconds(25);

    private final OutageBook outages;
    private final MeasurementStore measurements;

    public DemoHistory(OutageBook outages, MeasurementStore measurements) {
        this.outages = outages;
        this.measurements = measurements;
    }

    /** Takes over the recorded outages; every line counts as watched and measured in the quarter they lie in. */
    public void takeOverRecorded(List<LineEntry> lines, List<Outage> recorded) {
        Map<String, List<Outage>> byLine = recorded.stream().collect(Collectors.groupingBy(Outage::line));
        Instant first = recorded.stream().map(Outage::begin).min(Instant::compareTo).orElseThrow();
        ZonedDateTime local = first.atZone(ValueFormat.CITY_ZONE);
        ZonedDateTime begin = local.withMonth((local.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1)
                .truncatedTo(ChronoUnit.DAYS);
        for (LineEntry line : lines) {
            List<Outage> cuts = byLine.getOrDefault(line.code(), List.of());
            Instant end = begin.plusMonths(3).toInstant();
            outages.takeOver(line.code(), begin.toInstant(), end, cuts);
            measure(line, begin.toInstant(), end, cuts, new Random(line.code().hashCode()));
        }
    }

    /** Makes up a year of hourly measurements and outages. */
    public void makeUpYearBefore(Instant now, List<LineEntry> lines) {
        Instant end = now.truncatedTo(ChronoUnit.HOURS);
        Instant begin = end.minus(Duration.ofDays(365));
        for (LineEntry line : lines) {
            makeUp(line, begin, end);
        }
    }

    /** Makes up the hour before now in full detail, so that a chart of it has something to show. */
    public void makeUpHourBefore(Instant now, List<LineEntry> lines) {
        Random random = new Random(now.getEpochSecond());
        for (Instant at = now.minus(Duration.ofHours(1)); at.isBefore(now); at = at.plus(DETAIL)) {
            List<Sample> samples = new ArrayList<>();
            for (LineEntry line : lines) {
                double swing = 1 + 0.3 * Math.sin(at.getEpochSecond() / 400.0 + line.code().hashCode());
                double rate = line.contractedMegabits() * 1e6 * 0.25 * swing * (0.85 + 0.3 * random.nextDouble());
                samples.add(new Sample(new SeriesKey(line.code(), Metric.ROUND_TRIP),
                        DemoScenes.usualDelay(line).toMillis() + random.nextDouble()));
                samples.add(new Sample(new SeriesKey(line.code(), Metric.LOSS), 0));
                samples.add(new Sample(new SeriesKey(line.code(), Metric.IN_RATE), rate));
                samples.add(new Sample(new SeriesKey(line.code(), Metric.OUT_RATE), rate * 0.4));
            }
            measurements.append(at, samples);
        }
    }

    /**
     * Makes up the last minutes of the line that flaps: it was gone for half a minute every now and then. Nothing when the demo
     * ran just before.
     */
    public void makeUpFlappingBefore(Instant now) {
        if (outages.outages(DemoScenes.FLAPPING, now.minus(FLAPS.get(0)), now).size() >= FLAPS.size() - 1) {
            return;
        }
        List<Outage> cuts = FLAPS.stream().map(now::minus)
                .map(begin -> new Outage(DemoScenes.FLAPPING, begin, Optional.of(begin.plus(FLAP)),
                        OutageWitness.SAMPLE.code()))
                .toList();
        outages.takeOver(DemoScenes.FLAPPING, cuts.get(0).begin().minus(FLAP), now.minus(FLAP), cuts);
    }

    private void makeUp(LineEntry line, Instant begin, Instant end) {
        Random random = new Random(line.code().hashCode());
        List<Outage> cuts = makeUpOutages(line, begin, end, random);
        outages.takeOver(line.code(), begin, end, cuts);
        measure(line, begin, end, cuts, random);
    }

    private void measure(LineEntry line, Instant begin, Instant end, List<Outage> cuts, Random random) {
        List<SeriesPoint> roundTrip = new ArrayList<>();
        List<SeriesPoint> loss = new ArrayList<>();
        List<SeriesPoint> in = new ArrayList<>();
        List<SeriesPoint> out = new ArrayList<>();
        double distance = 3 + random.nextDouble() * 6;
        double appetite = 0.15 + random.nextDouble() * 0.35;
        for (Instant hour = begin; hour.isBefore(end); hour = hour.plus(1, ChronoUnit.HOURS)) {
            Instant next = hour.plus(1, ChronoUnit.HOURS);
            double down = downShare(cuts, hour, next);
            double load = load(hour, random) * appetite;
            double rate = load * line.contractedMegabits() * 1e6;
            loss.add(point(hour, 0, down + random.nextDouble() * 0.001, 1, SAMPLES_AN_HOUR));
            if (down < 1) {
                double rtt = distance * (1 + load * load * 2) + random.nextDouble();
                roundTrip.add(point(hour, rtt * 0.8, rtt, rtt * 3, (int) (SAMPLES_AN_HOUR * (1 - down))));
                in.add(point(hour, rate * 0.3, rate * (1 - down), rate * 1.8, 60));
                out.add(point(hour, rate * 0.1, rate * 0.4 * (1 - down), rate * 0.9, 60));
            }
        }
        measurements.takeOver(new SeriesKey(line.code(), Metric.ROUND_TRIP), roundTrip);
        measurements.takeOver(new SeriesKey(line.code(), Metric.LOSS), loss);
        measurements.takeOver(new SeriesKey(line.code(), Metric.IN_RATE), in);
        measurements.takeOver(new SeriesKey(line.code(), Metric.OUT_RATE), out);
    }

    private static SeriesPoint point(Instant hour, double minimum, double average, double maximum, int count) {
        return new SeriesPoint(hour, Math.min(minimum, average), average, Math.max(maximum, average),
                Math.max(1, count));
    }

    private static List<Outage> makeUpOutages(LineEntry line, Instant begin, Instant end, Random random) {
        List<Outage> cuts = new ArrayList<>();
        double meanGapHours = 365 * 24 / OUTAGES_A_YEAR;
        Instant at = begin.plus(gap(meanGapHours, random));
        while (at.isBefore(end.minus(1, ChronoUnit.DAYS))) {
            Instant until = at.plus(Duration.ofMinutes(4 + (long) (-Math.log(1 - random.nextDouble()) * 70)));
            cuts.add(new Outage(line.code(), at, Optional.of(until), OutageWitness.SAMPLE.code()));
            at = until.plus(gap(meanGapHours, random));
        }
        return cuts;
    }

    private static Duration gap(double meanHours, Random random) {
        return Duration.ofMinutes(60 + (long) (-Math.log(1 - random.nextDouble()) * meanHours * 60));
    }

    private static double downShare(List<Outage> cuts, Instant from, Instant to) {
        long millis = cuts.stream().mapToLong(cut -> cut.within(from, to).toMillis()).sum();
        return Math.min(1, millis / (double) Duration.between(from, to).toMillis());
    }

    /** Offices work by day and on weekdays; a trickle goes on. */
    private static double load(Instant hour, Random random) {
        ZonedDateTime local = hour.atZone(ValueFormat.CITY_ZONE);
        boolean weekend = local.getDayOfWeek() == DayOfWeek.SATURDAY || local.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean office = local.getHour() >= 7 && local.getHour() < 17;
        double base = office && !weekend ? 1 : 0.15;
        return base * (0.8 + 0.4 * random.nextDouble());
    }
}
