package vn.haidang.cli.internal;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.json.RecordJson;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.maintenance.MaintenanceScope.Kind;
import vn.haidang.monitoring.maintenance.MaintenanceWindow;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;

/** {@code maintenance add}: plans a maintenance, once or every week; times are the city's. */
@Command(name = "add")
final class MaintenanceAdd implements RegistryOperation {

    /** What is worked on; exactly one. */
    static final class Subject {

        @Option(names = "--line", paramLabel = "CODE", descriptionKey = "outages.line")
        private String line;

        @Option(names = "--device", paramLabel = "CODE", descriptionKey = "outages.device")
        private String device;

        @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "outages.unit")
        private String unit;

        @Option(names = "--service", paramLabel = "CODE", descriptionKey = "maintenance.service")
        private String service;

        private MaintenanceScope scope(RegistrySnapshot registry) throws FindingException {
            if (line != null) {
                return known(Kind.LINE, line, registry.line(line).isPresent());
            } else if (device != null) {
                return known(Kind.DEVICE, device, registry.device(device).isPresent());
            } else if (unit != null) {
                return known(Kind.UNIT, unit, registry.unit(unit).isPresent());
            }
            return known(Kind.SERVICE, service, registry.element("WebSite", service).isPresent());
        }

        private static MaintenanceScope known(Kind kind, String code, boolean isKnown) throws FindingException {
            if (!isKnown) {
                throw new FindingException(
                        Finding.of(Messages.CATALOGUE, Severity.ERROR, "outages.unknown").with("code", code));
            }
            return new MaintenanceScope(kind, code);
        }
    }

    @ArgGroup(multiplicity = "1")
    private Subject subject;

    @Option(names = "--start", required = true, paramLabel = "YYYY-MM-DDTHH:MM", descriptionKey = "maintenance.start")
    private LocalDateTime start;

    @Option(names = "--duration", required = true, paramLabel = "PT2H", descriptionKey = "maintenance.duration")
    private Duration length;

    @Option(names = "--weekly", paramLabel = "SA,SU", converter = WeekConverter.class, descriptionKey = "maintenance.weekly")
    private Week weekly = new Week(Set.of());

    @Option(names = "--until", paramLabel = "YYYY-MM-DD", descriptionKey = "maintenance.until")
    private LocalDate until;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "maintenance.reason")
    private String reason;

    @Option(names = "--person", required = true, paramLabel = "NAME", descriptionKey = "maintenance.person")
    private String person;

    @Override
    public int run(Host host, Output output) throws FindingException, IOException {
        MaintenanceScope scope = subject.scope(host.service(RegistryReader.class).snapshot());
        MaintenanceWindow window = add(host.service(MaintenanceBook.class), scope);
        if (output.json()) {
            output.writeJson(json -> RecordJson.write(json, window));
        } else {
            output.line(Long.toString(window.id()));
        }
        return CliCommand.GOOD;
    }

    private MaintenanceWindow add(MaintenanceBook book, MaintenanceScope scope) throws FindingException {
        try {
            return book.add(scope, new MaintenanceSchedule(start, length, weekly.days, Optional.ofNullable(until)),
                    reason,
                    person);
        } catch (IllegalArgumentException e) {
            throw new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, "maintenance.invalid"), e);
        }
    }

    /** Days of the week; a set of its own would be one option for each day. */
    record Week(Set<DayOfWeek> days) {}

    /** Reads {@code SA,SU}. */
    static final class WeekConverter implements ITypeConverter<Week> {
        @Override
        public Week convert(String value) {
            try {
                return new Week(MaintenanceSchedule.days(value));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("not days of the week: " + value);
            }
        }
    }
}
