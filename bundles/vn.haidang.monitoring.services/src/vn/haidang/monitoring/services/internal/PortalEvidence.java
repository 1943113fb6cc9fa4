package vn.haidang.monitoring.services.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.monitoring.service.ServiceMonitor;
import vn.haidang.monitoring.service.ServiceState;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.monitoring.verdict.Absence;
import vn.haidang.monitoring.verdict.EvidenceSource;
import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.Statement;
import vn.haidang.monitoring.verdict.Witness;

/**
 * Tells how the portals are beside the lines, while they are looked at: of the present alone, since what they were is not
 * kept.
 */
@Component(service = EvidenceSource.class)
public final class PortalEvidence implements EvidenceSource {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final ServiceMonitor services;

    @Activate
    public PortalEvidence(@Reference ServiceMonitor services) {
        this.services = services;
    }

    @Override
    public LineEvidence testify(LineEvidence evidence) {
        List<ServiceStatus> all = services.services();
        if (all.isEmpty()) {
            return evidence.lacking(Witness.PORTALS, Absence.NOT_THERE);
        }
        List<ServiceStatus> fresh = all.stream().filter(service -> isFresh(service, evidence.at())).toList();
        List<String> failing = fresh.stream().filter(service -> service.state() == ServiceState.DOWN)
                .map(ServiceStatus::name).toList();
        int working = (int) fresh.stream().filter(service -> service.state() == ServiceState.UP).count();
        return failing.isEmpty() && working == 0
                ? evidence.lacking(Witness.PORTALS, Absence.TOO_OLD)
                : evidence.telling(Witness.PORTALS, new Statement.Portals(failing, working));
    }

    private static boolean isFresh(ServiceStatus service, Instant at) {
        return service.checkedAt().filter(checked -> Duration.between(checked, at).abs().compareTo(FRESH) <= 0)
                .isPresent();
    }
}
