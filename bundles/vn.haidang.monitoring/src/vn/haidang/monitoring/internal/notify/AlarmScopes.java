package vn.haidang.monitoring.internal.notify;

import java.time.Instant;
import java.util.Set;

import vn.haidang.base.finding.ObjectLink;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.maintenance.MaintenanceCalendar;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.registry.RegistrySnapshot;

/** Whether what an alarm is about is being worked on: then nobody is told of it until the work is over. */
final class AlarmScopes {

    private final MaintenanceCalendar calendar;
    private final RegistrySnapshot registry;

    AlarmScopes(MaintenanceCalendar calendar, RegistrySnapshot registry) {
        this.calendar = calendar;
        this.registry = registry;
    }

    boolean isWorkedOn(Alarm alarm, Instant at) {
        return !calendar.windows().isEmpty() && calendar.covers(scopes(alarm), at);
    }

    private Set<MaintenanceScope> scopes(Alarm alarm) {
        String code = alarm.line();
        return switch (alarm.finding().subject().map(ObjectLink::kind).orElse("")) {
            case "line" -> registry.line(code).map(line -> MaintenanceScope.of(line, registry)).orElse(Set.of());
            case "device" -> registry.device(code).map(device -> MaintenanceScope.of(device, registry))
                    .orElse(Set.of());
            case "service" -> MaintenanceScope.ofService(code, registry);
            default -> Set.of();
        };
    }
}
