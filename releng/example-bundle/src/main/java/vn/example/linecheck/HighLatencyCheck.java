package vn.example.linecheck;

import java.time.Duration;
import java.util.List;

import org.osgi.service.component.annotations.Component;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.check.LineCheck;

/** Warns of a line that answers, but takes longer than {@link #LIMIT} for it. */
@Component
public final class HighLatencyCheck implements LineCheck {

    /** The longest round trip that goes without a warning. */
    static final Duration LIMIT = Duration.ofMillis(150);

    private static final MessageCatalogue MESSAGES = MessageCatalogue.beside(HighLatencyCheck.class);

    @Override
    public String id() {
        return "vn.example.linecheck.latency";
    }

    @Override
    public List<Finding> check(LineStatus status) {
        if (status.state() != LineState.UP) {
            return List.of();
        }
        return status.roundTrip().filter(time -> time.compareTo(LIMIT) > 0).map(time -> warning(status, time)).stream()
                .toList();
    }

    private static Finding warning(LineStatus status, Duration roundTrip) {
        return Finding.of(MESSAGES, Severity.WARNING, "example.latency.high").with("line", status.line().name())
                .with("roundTrip", roundTrip).with("limit", LIMIT)
                .about(new ObjectLink("line", status.line().code(), status.line().name()));
    }
}
