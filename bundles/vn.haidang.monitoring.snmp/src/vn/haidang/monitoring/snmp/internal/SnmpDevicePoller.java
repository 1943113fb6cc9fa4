package vn.haidang.monitoring.snmp.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.probe.DevicePoller;
import vn.haidang.monitoring.snmp.InterfaceNames;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;
import vn.haidang.storage.Database;

/**
 * Polls devices over the shared engine with the profiles of the data folder's {@code snmp-profiles.properties}. Holds
 * what rates need of the last poll of each device; a device whose last poll is still running is not asked again. One that
 * stays silent is looked at once more: a machine that says that its port is closed, or answers a ping, refuses SNMP and is
 * not dead.
 */
@Component
public final class SnmpDevicePoller implements DevicePoller, InterfaceNames {

    private static final Logger LOG = System.getLogger(SnmpDevicePoller.class.getName());
    static final String PROFILES = "snmp-profiles.properties";
    private static final int MOST_DEVICES = 50_000;

    private final SnmpEngine engine;
    private final InstantSource clock;
    private final SnmpProfiles profiles;
    private final DefinitionLibrary library;
    private final LineContracts contracts;
    private final RecentMap<Polled, DeviceMemory> devices = new RecentMap<>(MOST_DEVICES);
    private volatile Optional<DeviceReadings> readings = Optional.empty();
    private volatile Optional<KnownInterfaces> known = Optional.empty();

    @Activate
    public SnmpDevicePoller(@Reference SnmpEngine engine, @Reference Database database,
            @Reference InstantSource clock, @Reference DefinitionLibrary library,
            @Reference LineContracts contracts) {
        this.engine = engine;
        this.clock = clock;
        this.library = library;
        this.contracts = contracts;
        this.profiles = new SnmpProfiles(database.folder().resolve(PROFILES));
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindReadings(DeviceReadings present) {
        readings = Optional.of(present);
    }

    public void unbindReadings(DeviceReadings gone) {
        readings = readings.filter(present -> present != gone);
    }

    /** By what interfaces were known when the program last ran. */
    @Reference
    public void bindKnown(KnownInterfaces present) {
        known = Optional.of(present);
    }

    @Override
    public CompletionStage<DevicePoll> poll(DeviceEntry device, List<String> interfaces) {
        Optional<SnmpEndpoint> endpoint = device.snmp();
        if (endpoint.isEmpty()) {
            return CompletableFuture.completedFuture(new DevicePoll.NotAsked(about("poll.no.endpoint", device)));
        }
        DeviceMemory memory = devices.computeIfAbsent(new Polled(device.id(), endpoint.get()),
                () -> memory(device.id()));
        if (!memory.begin()) {
            return CompletableFuture.completedFuture(new DevicePoll.NotAsked(about("poll.still.running", device)));
        }
        List<String> names = List.copyOf(interfaces);
        // The profiles are in a file: it is looked at on the engine's thread, the caller's must not block.
        return CompletableFuture.completedFuture(memory)
                .thenComposeAsync(owned -> start(device, endpoint.get(), names, owned), engine.followUp())
                .handle((poll, error) -> {
                    memory.end();
                    return error == null ? poll : broken(device, error);
                });
    }

    private DeviceMemory memory(String device) {
        DeviceMemory memory = new DeviceMemory();
        known.ifPresent(book -> memory.signs().putAll(book.take(device)));
        return memory;
    }

    @Override
    public Optional<String> name(DeviceEntry device, int index) {
        return device.snmp().flatMap(endpoint -> devices.get(new Polled(device.id(), endpoint)))
                .flatMap(memory -> memory.name(index));
    }

    @Override
    public Optional<String> called(DeviceEntry device, String text) {
        return readings.flatMap(present -> present.interfaceCalled(device.id(), text));
    }

    private CompletionStage<DevicePoll> start(DeviceEntry device, SnmpEndpoint endpoint, List<String> names,
            DeviceMemory memory) {
        SnmpTarget target;
        try {
            target = profiles.find(endpoint.profile()).at(endpoint, contracts.to(device.code()));
        } catch (FindingException e) {
            return CompletableFuture.completedFuture(new DevicePoll.NotAsked(e.finding()));
        }
        return new PollRun(engine, clock, target, library.current(), names, memory).run()
                .thenCompose(outcome -> lookedAt(target, outcome))
                .thenApply(outcome -> result(device, target, outcome));
    }

    /** A machine that is silent to SNMP and yet alive refuses it. */
    private CompletionStage<PollRun.Outcome> lookedAt(SnmpTarget target, PollRun.Outcome outcome) {
        boolean isSilence = outcome instanceof PollRun.Outcome.Failed failed
                && failed.failure().reason().meaning() == Reply.Meaning.SILENCE;
        return isSilence
                ? engine.signsOfLife().look(target)
                        .thenApply(sign -> sign.<PollRun.Outcome>map(reason -> new PollRun.Outcome.Failed(
                                Reply.failed(reason))).orElse(outcome))
                : CompletableFuture.completedFuture(outcome);
    }

    private DevicePoll result(DeviceEntry device, SnmpTarget target, PollRun.Outcome outcome) {
        if (outcome instanceof PollRun.Outcome.Told told) {
            readings.ifPresent(present -> present.answered(device.id(), target));
            return new DevicePoll.Answered(told.clock().at(), told.clock().device(), told.course(), told.interfaces(),
                    Stream.concat(renamed(device, told.renamed()), noticed(target)).toList());
        }
        if (outcome instanceof PollRun.Outcome.Failed failed) {
            return unread(failed.failure().reason(), Findings.of(target, failed.failure()));
        }
        return new DevicePoll.Refused(clock.instant(), about("poll.no.up.time", device));
    }

    private Stream<Finding> noticed(SnmpTarget target) {
        return engine.notes(target).stream().map(note -> Findings.of(target, note).showing("since",
                clock.instant().minus(note.since()).truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    private static Stream<Finding> renamed(DeviceEntry device, Map<String, String> names) {
        return names.entrySet().stream().map(name -> Messages.warning("poll.interface.renamed")
                .with("device", device.code()).with("interface", name.getKey()).with("name", name.getValue()));
    }

    /** Only silence says that a device may be dead. */
    private DevicePoll unread(Reply.Reason reason, Finding finding) {
        return switch (reason.meaning()) {
            case SILENCE -> new DevicePoll.Unanswered(clock.instant(), finding);
            case REFUSAL -> new DevicePoll.Refused(clock.instant(), finding);
            case OUR_FAULT -> new DevicePoll.NotAsked(finding);
        };
    }

    private static DevicePoll broken(DeviceEntry device, Throwable error) {
        LOG.log(Level.ERROR, "a poll of " + device.code() + " failed inside the program", error);
        return new DevicePoll.NotAsked(about("poll.broken", device).showing("exception", error.toString()));
    }

    private static Finding about(String code, DeviceEntry device) {
        return Messages.error(code).with("device", device.code());
    }

    /** A device that answers elsewhere now is another one as far as its counters go. */
    private record Polled(String id, SnmpEndpoint endpoint) {}
}
