package vn.haidang.workbench.internal.window;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

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
import vn.haidang.base.text.Percentage;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.Alarm.Acknowledgement;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.AlarmDesk;
import vn.haidang.monitoring.AlarmEvent;
import vn.haidang.monitoring.AlarmEvent.Kind;
import vn.haidang.monitoring.DeviceMonitor;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.LineStatus.Echoes;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.monitoring.verdict.LineVerdicts;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.UnitEntry;

/**
 * The lines of the sample city in states that the test decides, as the services the views know: registered with a
 * ranking above the engine's own.
 */
final class StagedMonitoring implements LineMonitor, AlarmBook, AlarmDesk, MeasurementStore, AutoCloseable {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(StagedMonitoring.class);

    private final Instant start = Instant.now();
    private final BundleContext context = FrameworkUtil.getBundle(StagedMonitoring.class).getBundleContext();
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private final Map<String, LineStatus> lines = new LinkedHashMap<>();
    private final List<Alarm> alarms = new CopyOnWriteArrayList<>();
    private final List<AlarmEvent> history = new CopyOnWriteArrayList<>();
    private volatile Optional<Finding> silence = Optional.empty();
    private final StagedDevices devices = new StagedDevices(start);
    private final StagedVerdicts verdicts = new StagedVerdicts(start);
    private final StagedMaintenance maintenance = new StagedMaintenance();

    StagedMonitoring() {
        SampleLines.read().forEach(line -> lines.put(line.code(), up(line, 4 + line.code().hashCode() % 4)));
    }

    void register() {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(Constants.SERVICE_RANKING, 1000);
        registrations.add(context.registerService(LineMonitor.class, this, properties));
        registrations.add(context.registerService(AlarmBook.class, this, properties));
        registrations.add(context.registerService(AlarmDesk.class, this, properties));
        registrations.add(context.registerService(DeviceMonitor.class, devices, properties));
        registrations.add(context.registerService(LineVerdicts.class, verdicts, properties));
        registrations.add(context.registerService(MaintenanceBook.class, maintenance, properties));
        registrations.add(context.registerService(RegistryReader.class, this::registry, properties));
        registrations.add(context.registerService(MeasurementStore.class, this, properties));
        announce(LineMonitor.UPDATE_TOPIC);
    }

    @Override
    public void close() {
        registrations.forEach(ServiceRegistration::unregister);
        registrations.clear();
    }

    private void announce(String topic) {
        ServiceReference<EventAdmin> reference = context.getServiceReference(EventAdmin.class);
        context.getService(reference).postEvent(new Event(topic, Map.of()));
        context.ungetService(reference);
    }

    // --- what the test stages ---

    synchronized void cut(String code, Duration ago) {
        LineStatus old = lines.get(code);
        lines.put(code, new LineStatus(old.line(), LineState.DOWN, start.minus(ago), Optional.empty(),
                new Echoes(60, 60), OptionalDouble.empty(), OptionalDouble.empty(), start, List.of()));
        announce(LineMonitor.STATE_TOPIC);
    }

    synchronized void congest(String code) {
        LineStatus old = lines.get(code);
        Finding finding = Finding.of(CATALOGUE, Severity.WARNING, "line.busy").with("line", old.line().name())
                .with("share", new Percentage(0.92, 0));
        lines.put(code, new LineStatus(old.line(), LineState.UP, start.minus(Duration.ofMinutes(33)),
                Optional.of(Duration.ofMillis(180)), new Echoes(50, 2), OptionalDouble.of(46_000_000),
                OptionalDouble.of(9_000_000),
                start, List.of(finding)));
        announce(LineMonitor.UPDATE_TOPIC);
    }

    synchronized void hide(String code) {
        LineStatus old = lines.get(code);
        lines.put(code, new LineStatus(old.line(), LineState.UNREACHABLE, start.minus(Duration.ofMinutes(2)),
                Optional.empty(), new Echoes(60, 60), OptionalDouble.empty(), OptionalDouble.empty(), start,
                List.of()));
        announce(LineMonitor.STATE_TOPIC);
    }

    synchronized void ring(long id, String code, Duration ago) {
        Finding finding = Finding.of(CATALOGUE, Severity.ERROR, "line.down").with("line", lines.get(code).line().name())
                .citing("MIB IF-MIB::ifOperStatus").showing("echo", "3/3 mất");
        alarms.add(0, new Alarm(id, code, start.minus(ago), Optional.empty(), Optional.empty(), finding));
        announce(AlarmBook.TOPIC);
    }

    private LineStatus up(LineEntry line, int millis) {
        return new LineStatus(line, LineState.UP, start.minus(Duration.ofDays(3)),
                Optional.of(Duration.ofMillis(millis)),
                new Echoes(60, 0), OptionalDouble.of(12_300_000), OptionalDouble.of(3_100_000), start, List.of());
    }

    /** A registry of these lines and the units at their far ends. */
    private synchronized RegistrySnapshot registry() {
        List<LineEntry> entries = lines.values().stream().map(LineStatus::line).toList();
        Map<String, UnitEntry> units = new LinkedHashMap<>();
        entries.forEach(line -> units.putIfAbsent(line.unit(), new UnitEntry(line.unit(), line.unit(), line.name(),
                UnitEntry.Kind.WARD, Optional.empty())));
        return RegistrySnapshot.ofEntries(1, List.copyOf(units.values()), List.of(), entries);
    }

    // --- the services ---

    @Override
    public synchronized List<LineStatus> lines() {
        return List.copyOf(lines.values());
    }

    @Override
    public synchronized Optional<LineStatus> line(String code) {
        return Optional.ofNullable(lines.get(code));
    }

    @Override
    public EngineHealth health() {
        return new EngineHealth(start, 0, 0, 0, 0, 0, List.of());
    }

    /** As on a seat whose station fell silent: nothing is known any more. */
    synchronized void fallSilent() {
        Finding finding = Finding.of(CATALOGUE, Severity.ERROR, "station.silent");
        silence = Optional.of(finding);
        lines.replaceAll((code, old) -> new LineStatus(old.line(), LineState.UNKNOWN, start, Optional.empty(),
                Echoes.NONE, OptionalDouble.empty(), OptionalDouble.empty(), start, List.of(finding)));
        announce(LineMonitor.STATE_TOPIC);
        announce(LineMonitor.UPDATE_TOPIC);
    }

    @Override
    public Optional<Finding> silence() {
        return silence;
    }

    StagedDevices devices() {
        return devices;
    }

    StagedMaintenance maintenance() {
        return maintenance;
    }

    @Override
    public List<Alarm> open() {
        return alarms.stream().filter(alarm -> alarm.isOpen() && !alarm.isShelved(Instant.now())).toList();
    }

    @Override
    public List<Alarm> raisedBetween(Instant from, Instant to) {
        return List.copyOf(alarms);
    }

    @Override
    public boolean acknowledge(long id, String person) {
        Optional<Acknowledgement> notice = Optional.of(new Acknowledgement(person, Instant.now()));
        return change(id, Kind.ACKNOWLEDGED, person, "",
                alarm -> new Alarm(id, alarm.line(), alarm.raisedAt(), alarm.clearedAt(),
                        alarm.acknowledgement().or(() -> notice), alarm.assignee(), alarm.shelvedUntil(),
                        alarm.finding()));
    }

    @Override
    public Optional<Alarm> alarm(long id) {
        return alarms.stream().filter(alarm -> alarm.id() == id).findFirst();
    }

    @Override
    public List<Alarm> shelved() {
        return alarms.stream().filter(alarm -> alarm.isShelved(Instant.now())).toList();
    }

    @Override
    public List<AlarmEvent> history(long id) {
        return List.copyOf(history);
    }

    @Override
    public boolean comment(long id, String person, String text) {
        return change(id, Kind.COMMENTED, person, text, alarm -> alarm);
    }

    @Override
    public boolean assign(long id, String person, String assignee) {
        return change(id, Kind.ASSIGNED, person, assignee,
                alarm -> new Alarm(id, alarm.line(), alarm.raisedAt(), alarm.clearedAt(), alarm.acknowledgement(),
                        Optional.of(assignee), alarm.shelvedUntil(), alarm.finding()));
    }

    @Override
    public boolean shelve(long id, String person, Instant until, String reason) {
        return change(id, Kind.SHELVED, person, reason, alarm -> shelved(alarm, Optional.of(until)));
    }

    @Override
    public boolean unshelve(long id, String person) {
        return change(id, Kind.UNSHELVED, person, "", alarm -> shelved(alarm, Optional.empty()));
    }

    private static Alarm shelved(Alarm alarm, Optional<Instant> until) {
        return new Alarm(alarm.id(), alarm.line(), alarm.raisedAt(), alarm.clearedAt(), alarm.acknowledgement(),
                alarm.assignee(), until, alarm.finding());
    }

    private boolean change(long id, Kind kind, String person, String note, UnaryOperator<Alarm> change) {
        boolean isThere = alarm(id).isPresent();
        alarms.replaceAll(alarm -> alarm.id() == id ? change.apply(alarm) : alarm);
        history.add(new AlarmEvent(Instant.now(), kind, person, note));
        announce(AlarmBook.TOPIC);
        return isThere;
    }

    @Override
    public void append(List<Poll> polls) {
        throw new UnsupportedOperationException("staged");
    }

    @Override
    public void takeOver(SeriesKey key, List<SeriesPoint> hours) {
        throw new UnsupportedOperationException("staged");
    }

    /** A calm course with one gap of a tenth of the period in its middle; a cut line has nothing after the gap. */
    @Override
    public List<SeriesPoint> series(SeriesKey key, Instant from, Instant to, Duration step) {
        boolean cut = line(key.object()).filter(status -> status.state() == LineState.DOWN).isPresent();
        long steps = Duration.between(from, to).dividedBy(step);
        List<SeriesPoint> points = new ArrayList<>();
        for (long i = 0; i < steps; i++) {
            boolean gap = i > steps / 2 && (i < steps * 6 / 10 || cut);
            if (!gap) {
                double value = value(key, i);
                points.add(new SeriesPoint(from.plus(step.multipliedBy(i)), value, value, value, 1));
            }
        }
        return points;
    }

    private double value(SeriesKey key, long step) {
        boolean busy = line(key.object()).filter(LineStatus::needsAttention).isPresent();
        double wave = 1 + Math.sin(step / 7.0 + key.object().hashCode()) / 3;
        return switch (key.metric().name()) {
            case "round-trip" -> wave * (busy ? 120 : 5);
            case "loss" -> busy && step % 9 == 0 ? 0.12 : 0;
            case "in-rate" -> wave * (busy ? 44e6 : 18e6);
            case "out-rate" -> wave * 6e6;
            default -> 0;
        };
    }
}
