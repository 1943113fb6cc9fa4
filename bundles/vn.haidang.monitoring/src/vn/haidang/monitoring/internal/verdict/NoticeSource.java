package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.haidang.monitoring.event.EventBook;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.EventQuery;
import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.monitoring.internal.engine.DevicesBehind;
import vn.haidang.monitoring.verdict.EvidenceSource;
import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.Statement.Notice;
import vn.haidang.monitoring.verdict.Statement.NoticeKind;
import vn.haidang.monitoring.verdict.Statement.Notices;
import vn.haidang.monitoring.verdict.Witness;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;

/** Tells what traps and syslog of recognised senders mean for a line. */
final class NoticeSource implements EvidenceSource {

    private static final int MOST = 2_000;

    /** upsTrapOnBattery (UPS-MIB, RFC 1628) and upsOnBattery (PowerNet-MIB). */
    private static final List<String> ON_BATTERY = List.of("1.3.6.1.2.1.33.2.1", "1.3.6.1.4.1.318.0.5");

    /** As switches of the common makers write of a station that moves between ports, or of a loop they blocked. */
    private static final Pattern LOOP = Pattern.compile(
            "mac[ _-]?(address )?flap|loop[ _-]?back[ _-]?detect|loop[ _-]?(detected|protect|guard)|probably loop",
            Pattern.CASE_INSENSITIVE);

    private final EventBook events;
    private final RegistrySnapshot registry;
    /** How long before the window a power cut may have begun that explains a silence in it. */
    private final Duration around;

    NoticeSource(EventBook events, RegistrySnapshot registry, Duration around) {
        this.events = events;
        this.registry = registry;
        this.around = around;
    }

    @Override
    public LineEvidence testify(LineEvidence evidence) {
        EventQuery query = EventQuery.since(evidence.from().minus(around), MOST).before(evidence.at().plusMillis(1))
                .trusted();
        Meaning meaning = new Meaning(evidence.line(), registry);
        List<Notice> notices = events.events(query).stream().flatMap(meaning::of)
                .filter(notice -> !notice.at().isAfter(evidence.at())).sorted(Comparator.comparing(Notice::at))
                .toList();
        return evidence.telling(Witness.NOTICES, new Notices(notices));
    }

    /** What events mean for one line. */
    private static final class Meaning {

        private final LineEntry line;
        private final Set<String> behind;
        private final Set<String> ward;

        Meaning(LineEntry line, RegistrySnapshot registry) {
            this.line = line;
            this.behind = codes(DevicesBehind.of(line, registry).stream());
            this.ward = codes(registry.devices().stream()
                    .filter(device -> !line.unit().isBlank() && device.unit().equals(line.unit())));
        }

        private static Set<String> codes(Stream<DeviceEntry> devices) {
            return devices.map(DeviceEntry::code).collect(Collectors.toSet());
        }

        Stream<Notice> of(NetworkEvent event) {
            Optional<String> device = event.subject().device();
            if (device.isEmpty() || event.source().channel() == Channel.SELF) {
                return Stream.empty();
            }
            Stream<NoticeKind> kinds = Stream.of(nearLinkDown(event, device.get()), farStart(event, device.get()),
                    battery(event, device.get()), loop(event, device.get())).flatMap(Optional::stream);
            Stream<Notice> meant = kinds.map(kind -> new Notice(kind, event.receivedAt()));
            return isFar(device.get()) ? Stream.concat(meant, heard(event)) : meant;
        }

        private static Stream<Notice> heard(NetworkEvent event) {
            return Stream.of(event.receivedAt(), event.lastAt()).distinct()
                    .map((Instant at) -> new Notice(NoticeKind.FAR_TOLD, at));
        }

        private boolean isFar(String device) {
            return line.farDevice().filter(device::equals).isPresent();
        }

        private Optional<NoticeKind> nearLinkDown(NetworkEvent event, String device) {
            return event.kind() == EventKind.LINK_DOWN && line.nearDevice().filter(device::equals).isPresent()
                    && event.subject().line().filter(line.code()::equals).isPresent()
                            ? Optional.of(NoticeKind.NEAR_LINK_DOWN)
                            : Optional.empty();
        }

        private Optional<NoticeKind> farStart(NetworkEvent event, String device) {
            if (!isFar(device)) {
                return Optional.empty();
            }
            return switch (event.kind()) {
                case COLD_START -> Optional.of(NoticeKind.FAR_COLD_START);
                case WARM_START -> Optional.of(NoticeKind.FAR_WARM_START);
                default -> Optional.empty();
            };
        }

        private Optional<NoticeKind> battery(NetworkEvent event, String device) {
            boolean isOnBattery = event.kind() == EventKind.OTHER_TRAP && ON_BATTERY.stream()
                    .anyMatch(name -> event.text().equals(name) || event.text().startsWith(name + " "));
            return isOnBattery && (ward.contains(device) || behind.contains(device))
                    ? Optional.of(NoticeKind.WARD_ON_BATTERY)
                    : Optional.empty();
        }

        private Optional<NoticeKind> loop(NetworkEvent event, String device) {
            return behind.contains(device) && LOOP.matcher(event.text()).find()
                    ? Optional.of(NoticeKind.WARD_LOOP)
                    : Optional.empty();
        }
    }
}
