package vn.haidang.monitoring.internal.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.ledger.KeptText;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.service.ServiceMonitor;
import vn.haidang.monitoring.service.ServiceState;
import vn.haidang.monitoring.service.ServiceStatus;

/**
 * One look at the services: raises the alarms of those that are down or whose certificate ends soon, and clears them. One
 * of which nothing is known keeps what it has. For one that is being worked on nothing new is raised. Belongs to one thread.
 */
public final class ServiceAlarmRound {

    static final String DOWN = "service.down";
    static final String CERTIFICATE = "service.certificate";
    static final Duration END_IS_NEAR = Duration.ofDays(21);

    private final ServiceMonitor services;
    private final LineLedger ledger;
    private final Predicate<String> isWorkedOn;
    private final InstantSource clock;
    /** Alarm code to services to what was said last; empty of what was raised before the program started. */
    private final Map<String, Map<String, String>> raised = new HashMap<>();

    /**
     * Reads from the database what was raised when the program last ran.
     *
     * @param isWorkedOn whether the service of a code is under maintenance now
     */
    public ServiceAlarmRound(ServiceMonitor services, LineLedger ledger, Predicate<String> isWorkedOn,
            InstantSource clock) {
        this.services = services;
        this.ledger = ledger;
        this.isWorkedOn = isWorkedOn;
        this.clock = clock;
        for (String code : List.of(DOWN, CERTIFICATE)) {
            Map<String, String> active = new HashMap<>();
            ledger.active(code).keySet().forEach(service -> active.put(service, ""));
            raised.put(code, active);
        }
    }

    /** Looks once. */
    public void run() {
        Set<String> known = new HashSet<>();
        for (ServiceStatus service : services.services()) {
            known.add(service.code());
            if (service.state() == ServiceState.DOWN) {
                raise(service, DOWN, service.findings().stream().map(Finding::code).findFirst().orElse("-"),
                        down(service));
            } else if (service.state() == ServiceState.UP) {
                clear(service.code(), DOWN);
                certificate(service);
            }
        }
        for (Map.Entry<String, Map<String, String>> alarms : raised.entrySet()) {
            Set<String> gone = new HashSet<>(alarms.getValue().keySet());
            gone.removeAll(known);
            gone.forEach(service -> clear(service, alarms.getKey()));
        }
    }

    private void certificate(ServiceStatus service) {
        Instant now = clock.instant();
        service.certificateEnd().filter(end -> end.isBefore(now.plus(END_IS_NEAR))).ifPresentOrElse(end -> {
            long days = Math.max(0, Duration.between(now, end).toDays());
            raise(service, CERTIFICATE, Long.toString(days), about(service, Severity.WARNING, CERTIFICATE)
                    .with("days", days).with("end", end));
        }, () -> clear(service.code(), CERTIFICATE));
    }

    private static Finding down(ServiceStatus service) {
        return about(service, Severity.ERROR, DOWN).with("since", service.since())
                .with("reason", kept("reason", service, true)).with("todo", kept("todo", service, false));
    }

    /** What the look said, in words that stay when its bundle has gone. */
    private static KeptText kept(String name, ServiceStatus service, boolean isSummary) {
        return KeptText.of(name, format -> service.findings().stream().findFirst()
                .map(finding -> isSummary ? finding.summary(format) : remedy(finding, format)).orElse("-"));
    }

    private static String remedy(Finding finding, ValueFormat format) {
        return finding.remedy(format).orElseGet(() -> Messages.CATALOGUE.text(format.language(), "service.down.todo"));
    }

    private static Finding about(ServiceStatus service, Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code).with("name", service.name())
                .about(new ObjectLink("service", service.code(), service.name())).showing("url", service.url());
    }

    /** @param said what distinguishes this from what was said before */
    private void raise(ServiceStatus service, String code, String said, Finding finding) {
        String before = raised.get(code).get(service.code());
        boolean isNew = before == null;
        if (!said.equals(before) && !(isNew && isWorkedOn.test(service.code()))) {
            ledger.raise(service.code(), clock.instant(), finding);
            raised.get(code).put(service.code(), said);
        }
    }

    private void clear(String service, String code) {
        if (raised.get(code).containsKey(service)) {
            ledger.clear(service, code, clock.instant());
            raised.get(code).remove(service);
        }
    }
}
