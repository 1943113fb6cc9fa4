package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import vn.haidang.monitoring.LineStatus;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;

/**
 * The lines the engine watches. Belongs to the engine's thread, except for {@link #published}, which every thread may
 * read.
 */
final class LineBoard {

    private final EngineSettings settings;
    private final InstantSource clock;
    private final CheckRound checks;
    private final Announcer announcer;

    /** Lines that were down when the program started; each is taken out when the line appears. */
    private final Map<String, Instant> carriedOver;
    private final Map<String, WatchedLine> lines = new TreeMap<>();
    private Map<String, DeviceEntry> devices = Map.of();
    private Map<String, List<WatchedLine>> byFarDevice = Map.of();
    private Map<String, List<String>> nearInterfaces = Map.of();
    private RegistrySnapshot registry = RegistrySnapshot.ofEntries(-1, List.of(), List.of(), List.of());
    private boolean isTogether;
    private boolean isChanged;
    private volatile Published published = new Published(List.of(), Map.of());

    /** @param carriedOver the lines that were down when the program last looked, and since when */
    LineBoard(EngineSettings settings, InstantSource clock, CheckRound checks, Announcer announcer,
            Map<String, Instant> carriedOver) {
        this.settings = settings;
        this.clock = clock;
        this.checks = checks;
        this.announcer = announcer;
        this.carriedOver = new TreeMap<>(carriedOver);
    }

    /** What the registry said when the lines were last compared with it. */
    RegistrySnapshot registry() {
        return registry;
    }

    Collection<WatchedLine> lines() {
        return lines.values();
    }

    Optional<WatchedLine> line(String code) {
        return Optional.ofNullable(lines.get(code));
    }

    /** What the registry says of a device. */
    Optional<DeviceEntry> device(String code) {
        return Optional.ofNullable(devices.get(code));
    }

    /** The lines that end on a device. */
    List<WatchedLine> linesTo(String device) {
        return byFarDevice.getOrDefault(device, List.of());
    }

    /** The names (ifName) of a device's interfaces at which lines begin. */
    List<String> nearInterfaces(String device) {
        return nearInterfaces.getOrDefault(device, List.of());
    }

    /**
     * Takes over what changed in the registry: new lines appear, known ones keep what was measured of them.
     *
     * @param gone is given the code of each line that was watched, or down when the program started, and is no more
     */
    void follow(RegistrySnapshot snapshot, Consumer<String> gone) {
        if (snapshot.commit() == registry.commit()) {
            return;
        }
        registry = snapshot;
        Instant now = clock.instant();
        snapshot.lines().forEach(entry -> describe(entry, now));
        Map<String, LineEntry> known = snapshot.lines().stream()
                .collect(Collectors.toMap(LineEntry::code, entry -> entry, (first, second) -> first));
        List<String> leaving = new ArrayList<>(lines.keySet());
        leaving.addAll(carriedOver.keySet());
        leaving.removeIf(known::containsKey);
        leaving.forEach(code -> {
            lines.remove(code);
            carriedOver.remove(code);
            gone.accept(code);
        });
        index();
        publish(now);
    }

    /** Devices are asked about their lines all the time: nobody is to look through all lines for one device. */
    private void index() {
        devices = registry.devices().stream()
                .collect(Collectors.toMap(DeviceEntry::code, device -> device, (first, second) -> first));
        byFarDevice = new HashMap<>();
        nearInterfaces = new HashMap<>();
        for (WatchedLine line : lines.values()) {
            line.entry().farDevice()
                    .ifPresent(device -> byFarDevice.computeIfAbsent(device, key -> new ArrayList<>()).add(line));
            line.entry().nearDevice().ifPresent(device -> LineEnds.nearInterface(line.entry(), registry)
                    .ifPresent(name -> nearInterfaces.computeIfAbsent(device, key -> new ArrayList<>()).add(name)));
        }
    }

    private void describe(LineEntry entry, Instant now) {
        WatchedLine known = lines.get(entry.code());
        if (known != null) {
            known.describe(entry);
            return;
        }
        int confirm = settings.confirmAfter();
        int recover = settings.recoverAfter();
        Instant downSince = carriedOver.remove(entry.code());
        LineTracker tracker = downSince == null
                ? LineTracker.unknown(confirm, recover, now)
                : LineTracker.down(confirm, recover, downSince);
        lines.put(entry.code(), new WatchedLine(entry, tracker, now));
    }

    /**
     * Has the checks judge the lines of which something new is known. A change of state is shown at once; all else by the
     * next {@link #publish}, since showing is work for every line there is, and each device's poll has something new.
     */
    void judge(Collection<WatchedLine> changed) {
        Instant now = clock.instant();
        changed.forEach(line -> line.judged(checks.ask(line.measured(now))));
        if (announcer.hasChanges()) {
            publish(now);
        } else {
            isChanged = true;
        }
    }

    /** Shows what is new and not shown yet: each second. */
    void publish() {
        if (isChanged) {
            publish(clock.instant());
        }
    }

    /**
     * Does what may judge many lines one by one, and shows them all once at its end: showing is work for every line there
     * is, and with thousands that go down at the same moment there would be no end of it.
     */
    void together(Runnable work) {
        isTogether = true;
        try {
            work.run();
        } finally {
            isTogether = false;
            publish(clock.instant());
        }
    }

    private void publish(Instant now) {
        if (isTogether) {
            return;
        }
        isChanged = false;
        List<LineStatus> statuses = lines.values().stream().map(line -> line.status(now)).toList();
        published = new Published(statuses, statuses.stream()
                .collect(Collectors.toUnmodifiableMap(status -> status.line().code(), status -> status)));
        announcer.published();
    }

    /** The lines as they were last shown; from any thread. */
    Published published() {
        return published;
    }

    /**
     * The lines at one moment; immutable.
     *
     * @param lines ordered by code
     * @param byCode the same by code
     */
    record Published(List<LineStatus> lines, Map<String, LineStatus> byCode) {}
}
