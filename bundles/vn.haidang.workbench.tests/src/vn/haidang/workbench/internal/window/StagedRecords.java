package vn.haidang.workbench.internal.window;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.monitoring.DeviceMonitor;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.event.EventBook;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.EventQuery;
import vn.haidang.monitoring.event.EventSource;
import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.event.EventSource.Trust;
import vn.haidang.monitoring.event.EventSubject;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.monitoring.measurement.MeasurementHistory;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Percentile;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.verdict.Confidence;
import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.monitoring.verdict.LineVerdicts;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;
import vn.haidang.registry.Element;

/**
 * What is written down of the city beside the lines themselves: events, devices, outages, verdicts. As services with a
 * ranking above the engine's own.
 */
final class StagedRecords
        implements
            EventBook,
            DeviceMonitor,
            OutageBook,
            MeasurementHistory,
            LineVerdicts,
            AutoCloseable {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(StagedRecords.class);
    private static final int RANKING = 1000;

    private final Instant start = Instant.now();
    private final BundleContext context = FrameworkUtil.getBundle(StagedRecords.class).getBundleContext();
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private final List<NetworkEvent> events = new CopyOnWriteArrayList<>();
    private final List<DeviceStatus> devices = new CopyOnWriteArrayList<>();
    private final List<Instant> judged = new CopyOnWriteArrayList<>();

    void register() {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(Constants.SERVICE_RANKING, RANKING);
        registrations.add(context.registerService(EventBook.class, this, properties));
        registrations.add(context.registerService(DeviceMonitor.class, this, properties));
        registrations.add(context.registerService(OutageBook.class, this, properties));
        registrations.add(context.registerService(MeasurementHistory.class, this, properties));
        registrations.add(context.registerService(LineVerdicts.class, this, properties));
    }

    @Override
    public void close() {
        registrations.forEach(ServiceRegistration::unregister);
        registrations.clear();
    }

    // --- what the test stages ---

    /** A device says that an interface went down, or somebody says so in its name. */
    void say(String device, String line, Trust trust, int times) {
        Instant first = start.minusSeconds(600);
        events.add(0, new NetworkEvent(events.size() + 1, first, first.plusSeconds(times),
                new EventSource(Channel.TRAP_V2C, "10.1.7.1", trust),
                new EventSubject(Optional.of(device), Optional.of(line), Optional.of("ether3")), Severity.WARNING,
                EventKind.LINK_DOWN, "ether3", times,
                "1.3.6.1.6.3.1.1.5.3\n1.3.6.1.2.1.2.2.1.8.3 = Integer32: 2"));
        ServiceReference<EventAdmin> reference = context.getServiceReference(EventAdmin.class);
        context.getService(reference).postEvent(new Event(EventBook.TOPIC, Map.of()));
        context.ungetService(reference);
    }

    /** A device that is an element of the registry. */
    void device(Element element) {
        devices.add(new DeviceStatus(entry(element.id(), element.code(), element.name()), LineState.UP,
                start.minusSeconds(7200), Optional.of(start), List.of(), List.of()));
    }

    private static DeviceEntry entry(String id, String code, String name) {
        return new DeviceEntry(id, code, name, DeviceEntry.Kind.ROUTER, "",
                Optional.of(new SnmpEndpoint("10.1.7.1", 161, "wards")), Optional.empty());
    }

    void device(String code, String name, LineState state, boolean isDoubtful) {
        List<Finding> findings = isDoubtful
                ? List.of(Finding.of(CATALOGUE, Severity.WARNING, "device.doubt"))
                : List.of();
        devices.add(new DeviceStatus(entry("id-" + code, code, name), state, start.minusSeconds(7200),
                Optional.of(start), List.of(), findings));
    }

    /** The moments for which somebody wanted to know why. */
    List<Instant> judged() {
        return judged;
    }

    // --- the services ---

    @Override
    public List<NetworkEvent> events(EventQuery query) {
        return events.stream().filter(event -> query.line().isEmpty() || query.line().equals(event.subject().line()))
                .filter(event -> switch (query.senders()) {
                    case ANY -> true;
                    case TRUSTED -> event.source().isTrusted();
                    case STRANGE -> !event.source().isTrusted();
                }).toList();
    }

    @Override
    public List<NetworkEvent> record(List<NetworkEvent> written) {
        throw new UnsupportedOperationException("staged");
    }

    @Override
    public int removeOld(Instant trustedBefore, Instant othersBefore) {
        throw new UnsupportedOperationException("staged");
    }

    @Override
    public List<DeviceStatus> devices() {
        return List.copyOf(devices);
    }

    @Override
    public Optional<DeviceStatus> device(String code) {
        return devices.stream().filter(status -> status.device().code().equals(code)).findFirst();
    }

    /** One outage of ten minutes, half an hour ago. */
    @Override
    public List<Outage> outages(String line, Instant from, Instant to) {
        Instant begin = start.minus(Duration.ofMinutes(30));
        return begin.isBefore(to) && begin.isAfter(from)
                ? List.of(new Outage(line, begin, Optional.of(begin.plusSeconds(600)), "echo"))
                : List.of();
    }

    @Override
    public Availability availability(String line, Instant from, Instant to) {
        Duration length = Duration.between(from, to);
        return new Availability(length, Duration.ofMinutes(10), 1, 1);
    }

    @Override
    public Map<String, List<Outage>> allOutages(Instant from, Instant to) {
        return Map.of();
    }

    @Override
    public void takeOver(String line, Instant watchedFrom, Instant watchedTo, List<Outage> outages) {
        throw new UnsupportedOperationException("staged");
    }

    @Override
    public List<SeriesKey> series(Predicate<SeriesKey> wanted) {
        return devices.stream().map(status -> cpu(status.device().code())).filter(wanted).toList();
    }

    private static SeriesKey cpu(String device) {
        return new SeriesKey(device, "", new Metric("cpu-load", "%"));
    }

    @Override
    public void replay(Instant from, Instant to, Predicate<SeriesKey> wanted, SampleSink sink) {
        series(wanted).forEach(key -> sink.sample(key, from.toEpochMilli(), 42.5, Quality.GOOD));
    }

    @Override
    public Percentile percentile(SeriesKey key, Instant from, Instant to, double share) {
        return new Percentile(OptionalDouble.of(34_100_000), 100, 1);
    }

    @Override
    public Percentile percentileOfSum(Collection<SeriesKey> keys, Instant from, Instant to, double share) {
        return new Percentile(OptionalDouble.of(34_100_000), 100, 1);
    }

    @Override
    public Optional<LineVerdict> verdict(String line) {
        return verdictAt(line, start);
    }

    @Override
    public Optional<LineVerdict> verdictAt(String line, Instant at) {
        judged.add(at);
        return Optional.of(new LineVerdict(line, LineCause.WARD_POWER, Confidence.LIKELY, List.of(), Optional.empty(),
                at, List.of(), Finding.of(CATALOGUE, Severity.WARNING, "line.power")));
    }
}
