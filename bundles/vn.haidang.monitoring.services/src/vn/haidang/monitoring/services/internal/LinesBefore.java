package vn.haidang.monitoring.services.internal;

import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;

/** Knows the lines over which services are reached, while the monitoring engine runs. */
final class LinesBefore {

    private volatile Optional<LineMonitor> monitor = Optional.empty();

    void bind(LineMonitor running) {
        monitor = Optional.of(running);
    }

    void unbind(LineMonitor stopped) {
        if (monitor.filter(bound -> bound == stopped).isPresent()) {
            monitor = Optional.empty();
        }
    }

    /**
     * What is seen of a service, or that nothing can be told of it: a service that fails while its line does is the line's
     * matter, so that "line or portal?" has one answer.
     *
     * @param line the id of the line in the registry
     */
    Look judged(Look look, Optional<String> line) {
        return look.isGood() ? look : line.flatMap(this::trouble).map(Look::unknown).orElse(look);
    }

    private Optional<Finding> trouble(String id) {
        return monitor.stream().flatMap(running -> running.lines().stream())
                .filter(status -> status.line().id().equals(id))
                .filter(status -> status.state() != LineState.UP && status.state() != LineState.UNKNOWN)
                .map(LinesBefore::finding).findFirst();
    }

    private static Finding finding(LineStatus status) {
        return Messages.finding(Severity.NOT_CHECKED, "service.line").with("line", status.line().name());
    }
}
