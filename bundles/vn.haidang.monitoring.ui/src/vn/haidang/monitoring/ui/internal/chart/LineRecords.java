package vn.haidang.monitoring.ui.internal.chart;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;

import jakarta.inject.Inject;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.event.EventBook;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.measurement.MeasurementHistory;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.timeline.TimelineReader;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.monitoring.verdict.LineVerdicts;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.Registry;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.ThemeColor;

/**
 * All that is written down of lines, for the view of one line; the books come and go while it is open. Reading blocks;
 * safe for use by several threads.
 */
@Creatable
final class LineRecords {

    private static final double BILLED_SHARE = 0.95;

    private final Texts texts;
    private final InstantSource clock;
    private volatile List<MeasurementStore> stores = List.of();
    private volatile List<MeasurementHistory> histories = List.of();
    private volatile List<OutageBook> outages = List.of();
    private volatile List<EventBook> events = List.of();
    private volatile List<AlarmBook> alarms = List.of();
    private volatile List<MaintenanceBook> maintenance = List.of();
    private volatile List<Registry> registries = List.of();
    private volatile List<LineVerdicts> verdicts = List.of();
    private volatile Runnable changed = () -> {};

    @Inject
    LineRecords(UiLanguage language, InstantSource clock) {
        this.texts = Messages.in(language);
        this.clock = clock;
    }

    @Inject
    void setStores(@Service List<MeasurementStore> present) {
        stores = List.copyOf(present);
        changed.run();
    }

    @Inject
    void setHistories(@Service List<MeasurementHistory> present) {
        histories = List.copyOf(present);
    }

    @Inject
    void setOutages(@Service List<OutageBook> present) {
        outages = List.copyOf(present);
        changed.run();
    }

    @Inject
    void setEvents(@Service List<EventBook> present) {
        events = List.copyOf(present);
    }

    @Inject
    void setAlarms(@Service List<AlarmBook> present) {
        alarms = List.copyOf(present);
    }

    @Inject
    void setMaintenance(@Service List<MaintenanceBook> present) {
        maintenance = List.copyOf(present);
    }

    @Inject
    void setRegistries(@Service List<Registry> present) {
        registries = List.copyOf(present);
    }

    @Inject
    void setVerdicts(@Service List<LineVerdicts> present) {
        verdicts = List.copyOf(present);
    }

    /** Runs this, on any thread, whenever there is something else to read. */
    void whenChanged(Runnable action) {
        changed = action;
    }

    /** Whether there are measurements to read. */
    boolean isOpen() {
        return !stores.isEmpty();
    }

    /** A line in the period that ends at an instant. */
    LineCourse read(LineEntry line, ChartQuantity quantity, ChartRange range, Instant end) {
        MeasurementStore store = stores.stream().findFirst()
                .orElseThrow(() -> new IllegalStateException("the store was closed before it was read"));
        Stretch period = new Stretch(end.minus(range.length()), end);
        TimelineReader reader = new TimelineReader(store, outages.stream().findFirst(), events.stream().findFirst(),
                alarms.stream().findFirst(), maintenance.stream().findFirst(), texts);
        return new LineCourse(line.code(), line.name(), range,
                ChartData.read(store, line.code(), quantity, period, range.step()),
                quantity == ChartQuantity.TRAFFIC ? limits(line, range, period) : List.of(),
                reader.read(line.code(), scopes(line), period, range.step(), clock.instant()),
                outages.stream().findFirst()
                        .map(book -> book.availability(line.code(), period.from(), period.to())));
    }

    private Set<MaintenanceScope> scopes(LineEntry line) {
        return registries.stream().findFirst().map(Registry::snapshot)
                .map(registry -> MaintenanceScope.of(line, registry))
                .orElse(Set.of(new MaintenanceScope(MaintenanceScope.Kind.LINE, line.code())));
    }

    private List<Limit> limits(LineEntry line, ChartRange range, Stretch period) {
        List<Limit> limits = new ArrayList<>();
        if (line.contractedMegabits() > 0) {
            limits.add(new Limit(line.contractedMegabits(),
                    texts.get("chart.limit", "megabits", line.contractedMegabits()), ThemeColor.LIMIT));
        }
        // of an hour there are twelve means: too few to bill by
        if (range != ChartRange.HOUR) {
            percentile(line, ChartSeries.IN_RATE, period).ifPresent(limits::add);
            percentile(line, ChartSeries.OUT_RATE, period).ifPresent(limits::add);
        }
        return limits;
    }

    private Optional<Limit> percentile(LineEntry line, ChartSeries series, Stretch period) {
        return histories.stream().findFirst()
                .map(history -> history.percentile(new SeriesKey(line.code(), series.metric()), period.from(),
                        period.to(), BILLED_SHARE))
                .filter(percentile -> percentile.value().isPresent())
                .map(percentile -> new Limit(percentile.value().getAsDouble() * series.factor(),
                        texts.get("chart.percentile", MessageArguments.none()
                                .with("series", texts.get("chart.series." + series))
                                .with("rate", texts.format().bitRate(percentile.value().getAsDouble()))),
                        series.color()));
    }

    /** The line as the registry knows it, for a program in which no engine watches it. */
    Optional<LineEntry> line(String code) {
        return registries.stream().findFirst().map(Registry::snapshot).flatMap(now -> now.line(code));
    }

    /** What is behind the way a line was at a moment, or is now. */
    Optional<LineVerdict> verdict(String line, Optional<Instant> moment) {
        return verdicts.stream().findFirst().flatMap(court -> moment.isPresent()
                ? court.verdictAt(line, moment.get())
                : court.verdict(line));
    }
}
