package vn.haidang.monitoring.ui.internal.board;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.maintenance.MaintenanceCalendar;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.monitoring.verdict.LineVerdicts;
import vn.haidang.registry.Element;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.UnitEntry;

/**
 * Reads what the board shows beside the states: maintenance, flapping, verdicts, backup paths. Each service may come and
 * go. Safe for use by several threads; {@link #read} blocks on the database.
 */
final class FactsReader {

    /** How often it is worth reading while nothing changes. */
    static final Duration PERIOD = Duration.ofSeconds(10);

    /** The finding of an alarm about a line that comes and goes. */
    /** Of how many lines in trouble the verdict is asked for at most; a city that is dark as a whole needs none each. */
    private static final int MOST_VERDICTS = 40;
    /** The longest maintenance there is. */
    private static final Duration LONGEST = Duration.ofDays(31);

    private volatile Optional<MaintenanceBook> maintenance = Optional.empty();
    private volatile Optional<AlarmBook> alarms = Optional.empty();
    private volatile Optional<LineVerdicts> verdicts = Optional.empty();
    private volatile Optional<RegistryReader> registry = Optional.empty();

    void setMaintenance(List<MaintenanceBook> present) {
        maintenance = present.stream().findFirst();
    }

    void setAlarms(List<AlarmBook> present) {
        alarms = present.stream().findFirst();
    }

    void setVerdicts(List<LineVerdicts> present) {
        verdicts = present.stream().findFirst();
    }

    void setRegistries(List<RegistryReader> present) {
        registry = present.stream().findFirst();
    }

    /** The facts of these lines, by their codes. */
    Map<String, LineFacts> read(List<LineStatus> lines, Instant now) {
        MaintenanceCalendar calendar = maintenance.map(MaintenanceBook::calendar).orElse(MaintenanceCalendar.EMPTY);
        Set<String> flapping = alarms.map(AlarmBook::open).orElse(List.of()).stream()
                .filter(alarm -> alarm.isActive() && alarm.finding().code().equals(Alarm.LINE_FLAPPING))
                .map(Alarm::line)
                .collect(Collectors.toSet());
        Optional<RegistrySnapshot> snapshot = registry.map(RegistryReader::snapshot);
        Map<String, LineFacts> facts = new HashMap<>();
        int asked = 0;
        for (LineStatus status : lines) {
            LineEntry line = status.line();
            boolean isFlapping = flapping.contains(line.code());
            boolean isInTrouble = isFlapping || isInTrouble(status);
            Optional<LineVerdict> verdict = isInTrouble && asked < MOST_VERDICTS
                    ? verdicts.flatMap(court -> court.verdict(line.code()))
                    : Optional.empty();
            asked += isInTrouble ? 1 : 0;
            facts.put(line.code(), new LineFacts(
                    snapshot.flatMap(known -> maintenanceUntil(calendar, line, known, now)), isFlapping, verdict,
                    snapshot.flatMap(known -> backup(line, known)),
                    snapshot.flatMap(known -> known.unit(line.unit())).map(UnitEntry::name).orElse(line.unit())));
        }
        return facts;
    }

    private static boolean isInTrouble(LineStatus status) {
        return status.state() == LineState.DOWN || status.state() == LineState.UNREACHABLE
                || status.state() == LineState.UP && status.needsAttention();
    }

    private static Optional<Instant> maintenanceUntil(MaintenanceCalendar calendar, LineEntry line,
            RegistrySnapshot registry, Instant now) {
        if (calendar.windows().isEmpty()) {
            return Optional.empty();
        }
        return calendar.within(MaintenanceScope.of(line, registry), new Stretch(now, now.plus(LONGEST))).stream()
                .filter(stretch -> stretch.contains(now)).map(Stretch::to).findFirst();
    }

    private static Optional<LineEntry> backup(LineEntry line, RegistrySnapshot registry) {
        return registry.element(line.id()).flatMap(element -> element.values().reference("backup"))
                .flatMap(registry::element).map(Element::code).flatMap(registry::line);
    }
}
