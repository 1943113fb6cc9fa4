package vn.haidang.monitoring.services.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.service.ServiceState;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.registry.Element;

/** One service with what its looks have shown. Guarded by the engine's lock. */
final class WatchedService {

    private final String url;
    private final Optional<String> expected;
    private final Optional<String> line;
    private final Optional<ServiceTarget> target;
    private ServiceStatus status;
    private int failures;
    private Duration due;
    private boolean isBusy;

    WatchedService(Element site, Instant now, Duration due) {
        url = site.values().text("url").orElse("");
        expected = site.values().text("expectedAnswer").filter(text -> !text.isBlank());
        line = site.values().reference("reachedOver");
        target = ServiceTarget.parse(url).map(found -> found.expecting(expected));
        this.due = due;
        status = new ServiceStatus(site.id(), site.code(), site.name(), url, ServiceState.UNKNOWN, now,
                Optional.empty(), Optional.empty(), Optional.empty(),
                target.isPresent()
                        ? List.of()
                        : List.of(Messages.finding(Severity.NOT_CHECKED, "service.url.unusable").with("url", url)));
    }

    /** Whether the registry still says the same of what is looked at. */
    boolean isOf(Element site) {
        return site.values().text("url").orElse("").equals(url)
                && site.values().text("expectedAnswer").filter(text -> !text.isBlank()).equals(expected)
                && site.values().reference("reachedOver").equals(line) && site.code().equals(status.code())
                && site.name().equals(status.name());
    }

    /** What to look at, when it is time to; it is being looked at from then on. */
    Optional<ServiceTarget> begin(Duration now) {
        if (isBusy || target.isEmpty() || due.compareTo(now) > 0) {
            return Optional.empty();
        }
        isBusy = true;
        return target;
    }

    /** It could not be looked at now; the next time comes soon. */
    void postpone(Duration until) {
        isBusy = false;
        due = until;
    }

    /** Takes a look over. @return whether the state changed */
    boolean seen(Look look, Instant at, int confirmAfter) {
        isBusy = false;
        failures = look.result() == Look.Result.BAD ? Math.min(failures + 1, confirmAfter) : 0;
        ServiceState before = status.state();
        ServiceState now = state(look, before, confirmAfter);
        status = new ServiceStatus(status.id(), status.code(), status.name(), url, now,
                now == before ? status.since() : at, Optional.of(at), look.time().or(status::responseTime),
                look.certificateEnd().or(status::certificateEnd), look.findings());
        return now != before;
    }

    private ServiceState state(Look look, ServiceState before, int confirmAfter) {
        if (look.result() != Look.Result.BAD) {
            return look.isGood() ? ServiceState.UP : ServiceState.UNKNOWN;
        }
        return failures >= confirmAfter || before == ServiceState.DOWN ? ServiceState.DOWN : ServiceState.SUSPECT;
    }

    /** The id of the line it is reached over. */
    Optional<String> line() {
        return line;
    }

    /** Whether it failed and that is not confirmed yet. */
    boolean isInDoubt() {
        return status.state() == ServiceState.SUSPECT;
    }

    void dueAt(Duration next) {
        due = next;
    }

    ServiceStatus status() {
        return status;
    }
}
