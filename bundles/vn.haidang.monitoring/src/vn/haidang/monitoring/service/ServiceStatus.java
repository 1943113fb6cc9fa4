package vn.haidang.monitoring.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.haidang.base.finding.Finding;

/**
 * One service as it was last seen; immutable.
 *
 * @param id the id of the registry's WebSite
 * @param code its code
 * @param name its name
 * @param url what is looked at: {@code http}, {@code https}, {@code tcp} or {@code dns}
 * @param state whether it works
 * @param since when it came into that state
 * @param checkedAt when it was last looked at; empty when never
 * @param responseTime how long its last good answer took
 * @param certificateEnd when the certificate it showed ends
 * @param findings what is wrong or will be, gravest first
 */
public record ServiceStatus(String id, String code, String name, String url, ServiceState state, Instant since,
        Optional<Instant> checkedAt, Optional<Duration> responseTime, Optional<Instant> certificateEnd,
        List<Finding> findings) {

    public ServiceStatus {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
        findings = List.copyOf(findings);
    }
}
