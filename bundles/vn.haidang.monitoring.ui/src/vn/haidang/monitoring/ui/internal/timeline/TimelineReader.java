package vn.haidang.monitoring.ui.internal.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.OutageWitness;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.event.EventBook;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.EventQuery;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.ui.language.Texts;

/**
 * Reads what the witnesses of a line said; blocks on the database.
 *
 * @param store the measurements
 * @param outages the outages, where there is such a book
 * @param events the events, likewise
 * @param alarms the alarms, which tell of flapping, likewise
 * @param maintenance the maintenance, likewise
 * @param texts how events are put into words
 */
public record TimelineReader(MeasurementStore store, Optional<OutageBook> outages, Optional<EventBook> events,
        Optional<AlarmBook> alarms, Optional<MaintenanceBook> maintenance, Texts texts) {

    private static final int MOST_EVENTS = 500;
    private static final Duration LONGEST_FLAPPING = Duration.ofDays(1);

    /**
     * @param line the line's code
     * @param scopes work on what concerns the line
     * @param step the width of a step of measurements
     * @param now until when an outage that goes on is drawn
     */
    public Timeline read(String line, Set<MaintenanceScope> scopes, Stretch period, Duration step, Instant now) {
        List<Lane> lanes = new ArrayList<>();
        lanes.add(new Lane(Lane.Witness.PING, Band.ofLoss(series(line, Metric.LOSS, period, step), step, period),
                List.of()));
        List<Band> polled = Band.ofFigures(series(line, Metric.IN_RATE, period, step), step, period);
        if (!polled.isEmpty()) {
            lanes.add(new Lane(Lane.Witness.SNMP, polled, List.of()));
        }
        List<Mark> said = events.map(book -> said(book, line, period)).orElse(List.of());
        if (!said.isEmpty()) {
            lanes.add(new Lane(Lane.Witness.EVENTS, List.of(), said));
        }
        lanes.add(outagesOf(line, period, now));
        return new Timeline(period, lanes,
                maintenance.map(book -> book.calendar().within(scopes, period)).orElse(List.of()));
    }

    private List<SeriesPoint> series(String line, Metric metric, Stretch period, Duration step) {
        return store.series(new SeriesKey(line, metric), period.from(), period.to(), step);
    }

    private List<Mark> said(EventBook book, String line, Stretch period) {
        EventQuery query = EventQuery.since(period.from(), MOST_EVENTS).before(period.to()).ofLine(line).trusted();
        return book.events(query).stream().flatMap(event -> kind(event.kind()).stream()
                .map(kind -> new Mark(event.receivedAt(), kind, words(event)))).toList();
    }

    private static Optional<Mark.Kind> kind(EventKind kind) {
        return switch (kind) {
            case LINK_DOWN -> Optional.of(Mark.Kind.DOWN);
            case LINK_UP -> Optional.of(Mark.Kind.UP);
            case COLD_START, WARM_START -> Optional.of(Mark.Kind.RESTART);
            case AUTHENTICATION_FAILURE, OTHER_TRAP, SYSLOG, LIMITED, LOST -> Optional.empty();
        };
    }

    private String words(NetworkEvent event) {
        return String.join(" · ", Stream.of(event.kind().word(texts.format().language()),
                event.subject().port().orElse(""), texts.get("event.channel." + event.source().channel()))
                .filter(word -> !word.isEmpty()).toList());
    }

    private Lane outagesOf(String line, Stretch period, Instant now) {
        List<Band> bands = new ArrayList<>(flapping(line, period, now));
        List<Mark> marks = new ArrayList<>();
        for (Outage outage : outages.map(book -> book.outages(line, period.from(), period.to())).orElse(List.of())) {
            if (outage.witness().equals(OutageWitness.LAST_CHANGE.code())) {
                marks.add(new Mark(outage.begin(), Mark.Kind.HIDDEN, ""));
            } else {
                cut(outage.begin(), outage.end().orElse(now), period).ifPresent(when -> bands.add(new Band(when,
                        outage.isPlanned() ? Band.Kind.PLANNED : Band.Kind.OUTAGE, outage.witness())));
            }
        }
        return new Lane(Lane.Witness.OUTAGES, bands, marks);
    }

    private List<Band> flapping(String line, Stretch period, Instant now) {
        return alarms.map(book -> book.raisedBetween(period.from().minus(LONGEST_FLAPPING), period.to()))
                .orElse(List.of()).stream().filter(alarm -> isFlapping(alarm, line))
                .flatMap(alarm -> cut(alarm.raisedAt(), alarm.clearedAt().orElse(now), period).stream())
                .map(when -> new Band(when, Band.Kind.FLAPPING)).toList();
    }

    private static boolean isFlapping(Alarm alarm, String line) {
        return alarm.line().equals(line) && alarm.finding().code().equals(Alarm.LINE_FLAPPING);
    }

    private static Optional<Stretch> cut(Instant begin, Instant end, Stretch period) {
        return end.isAfter(begin) ? new Stretch(begin, end).within(period) : Optional.empty();
    }
}
