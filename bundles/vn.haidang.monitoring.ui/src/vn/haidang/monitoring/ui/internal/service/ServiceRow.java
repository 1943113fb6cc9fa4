package vn.haidang.monitoring.ui.internal.service;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;

/**
 * One portal as the table shows it.
 *
 * @param status how it is
 */
record ServiceRow(ServiceStatus status) {

    StateLook look() {
        return switch (status.state()) {
            case UP -> isDoubtful() ? StateLook.ATTENTION : StateLook.GOOD;
            case SUSPECT -> StateLook.ATTENTION;
            case DOWN -> StateLook.FAULT;
            case UNKNOWN -> StateLook.UNCHECKED;
        };
    }

    private boolean isDoubtful() {
        return status.findings().stream().anyMatch(finding -> finding.severity().isAtLeast(Severity.WARNING));
    }

    String state(Texts texts) {
        return texts.get(switch (status.state()) {
            case UP -> isDoubtful() ? "state.attention" : "state.good";
            case SUSPECT -> "state.suspect";
            case DOWN -> "service.state.down";
            case UNKNOWN -> "state.unknown";
        });
    }

    /** Of an answer that is gone the time it once took says nothing. */
    String response(Texts texts) {
        return response().map(texts.format()::duration).orElse("");
    }

    Optional<Duration> response() {
        return look() == StateLook.FAULT ? Optional.empty() : status.responseTime();
    }

    /** The day its certificate ends, and in how many days that is. */
    String certificate(Texts texts, Instant now) {
        return status.certificateEnd().map(end -> end.isBefore(now)
                ? texts.get("service.certificate.over", "day", texts.format().date(end))
                : texts.get("service.certificate", MessageArguments.none().with("day", texts.format().date(end))
                        .with("days", Duration.between(now, end).toDays())))
                .orElse("");
    }

    String checked(Texts texts) {
        return status.checkedAt().map(texts.format()::dateTime).orElse("");
    }

    /** How it is, then what is wrong or will be. */
    List<Finding> details(Texts texts) {
        List<Finding> details = new ArrayList<>();
        Finding fact = Finding.of(texts.catalogue(), severity(), "service.fact").with("service", status.name())
                .with("state", state(texts)).with("since", status.since())
                .showing(texts.get("service.column.address"), status.url())
                .showing(texts.get("device.fact.code"), status.code());
        details.add(fact);
        details.addAll(status.findings());
        return details;
    }

    private Severity severity() {
        return switch (status.state()) {
            case UP -> Severity.OK;
            case SUSPECT -> Severity.WARNING;
            case DOWN -> Severity.ERROR;
            case UNKNOWN -> Severity.NOT_CHECKED;
        };
    }

    /** Everything a filter may look for. */
    String searched(Texts texts) {
        return String.join(" ", status.code(), status.name(), status.url(), state(texts));
    }
}
