package vn.haidang.monitoring.internal.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.maintenance.MaintenanceCalendar;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.maintenance.MaintenanceWindow;
import vn.haidang.monitoring.verdict.Absence;
import vn.haidang.monitoring.verdict.EvidenceSource;
import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.Statement.Plan;
import vn.haidang.monitoring.verdict.Statement.Reach;
import vn.haidang.monitoring.verdict.Witness;
import vn.haidang.registry.RegistrySnapshot;

/** Tells what work was planned on the line when it fell silent, or is now. */
final class PlanSource implements EvidenceSource {

    private final MaintenanceCalendar calendar;
    private final RegistrySnapshot registry;

    PlanSource(MaintenanceCalendar calendar, RegistrySnapshot registry) {
        this.calendar = calendar;
        this.registry = registry;
    }

    @Override
    public LineEvidence testify(LineEvidence evidence) {
        Instant moment = evidence.told(Witness.REACH).flatMap(Reach::silentFrom).orElse(evidence.at());
        Set<MaintenanceScope> scopes = MaintenanceScope.of(evidence.line(), registry);
        return calendar.windows().stream().filter(window -> scopes.contains(window.scope()))
                .flatMap(window -> plan(window, moment).stream()).findFirst()
                .map(plan -> evidence.telling(Witness.PLAN, plan))
                .orElseGet(() -> evidence.lacking(Witness.PLAN, Absence.NOT_THERE));
    }

    private static Optional<Plan> plan(MaintenanceWindow window, Instant moment) {
        List<Stretch> now = window.within(new Stretch(moment, moment.plusMillis(1)));
        return now.isEmpty() ? Optional.empty() : Optional.of(new Plan(window.reason()));
    }
}
