package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.registry.LineEntry;

/** All that the engine knows of one line; belongs to the engine's thread. */
final class WatchedLine {

    private final LineTracker tracker;
    private final EchoWindow window = new EchoWindow();

    private LineEntry entry;
    private Instant measuredAt;
    private Instant heardAt;
    private OptionalDouble inRate = OptionalDouble.empty();
    private OptionalDouble outRate = OptionalDouble.empty();
    private List<Finding> echoFindings = List.of();
    private List<Finding> trafficFindings = List.of();
    private List<Finding> checkFindings = List.of();
    private Optional<SeenDown> seenDown = Optional.empty();
    private Optional<EchoRound.Ticket> outstanding = Optional.empty();

    WatchedLine(LineEntry entry, LineTracker tracker, Instant now) {
        this.entry = entry;
        this.tracker = tracker;
        this.measuredAt = now;
        this.heardAt = now;
    }

    LineEntry entry() {
        return entry;
    }

    String code() {
        return entry.code();
    }

    /** The registry says something else of it now; what was measured stays, unless it was measured elsewhere. */
    void describe(LineEntry changed) {
        if (!changed.echo().equals(entry.echo())) {
            window.clear();
            echoFindings = List.of();
        }
        if (!changed.farDevice().equals(entry.farDevice()) || !changed.farInterface().equals(entry.farInterface())) {
            inRate = OptionalDouble.empty();
            outRate = OptionalDouble.empty();
            trafficFindings = List.of();
        }
        if (!changed.equals(entry)) {
            // They may be about what has changed; the next measurement has the line judged anew.
            checkFindings = List.of();
        }
        entry = changed;
    }

    LineTracker tracker() {
        return tracker;
    }

    /** Somebody else saw it go down. */
    void seenDown(String witness, Instant at) {
        seenDown = Optional.of(new SeenDown(witness, at));
    }

    /** Who else saw it go down about a moment. */
    Optional<String> seenDownAbout(Instant moment, Duration tolerance) {
        return seenDown.filter(seen -> Duration.between(seen.at, moment).abs().compareTo(tolerance) <= 0)
                .map(SeenDown::witness);
    }

    private record SeenDown(String witness, Instant at) {}

    /** The echo that has no result yet: there is never more than one. */
    Optional<EchoRound.Ticket> outstanding() {
        return outstanding.filter(ticket -> !ticket.isDone());
    }

    void sent(EchoRound.Ticket ticket) {
        outstanding = Optional.of(ticket);
    }

    /** An echo was answered, or lost when there is no round trip. */
    void echoed(Instant at, Optional<Duration> roundTrip) {
        window.add(at, roundTrip);
        measuredAt = at;
        heardAt = at;
        echoFindings = List.of();
    }

    /** The round trip of the last echo that was answered, unless that is more than a minute ago. */
    Optional<Duration> lastRoundTrip(Instant now) {
        window.forgetBefore(now);
        return window.roundTrip();
    }

    /** An echo was not sent, of which the findings tell. */
    void notSent(List<Finding> findings) {
        echoFindings = findings;
    }

    /** The far interface was read; the findings tell why a rate is not known or not certain. */
    void carried(Instant at, OptionalDouble in, OptionalDouble out, List<Finding> doubts) {
        measuredAt = at;
        inRate = in;
        outRate = out;
        trafficFindings = doubts;
    }

    /** The far interface could not be read: its traffic is unknown, not what it was. */
    void unread(List<Finding> findings) {
        inRate = OptionalDouble.empty();
        outRate = OptionalDouble.empty();
        trafficFindings = findings;
    }

    /** The far device was asked, for a line that is judged by that. */
    void asked(Instant at) {
        measuredAt = at;
        heardAt = at;
    }

    /** When its state was last looked at with a result: by an echo, or without one by its far device. */
    Instant heardAt() {
        return heardAt;
    }

    void judged(List<Finding> findings) {
        checkFindings = findings;
    }

    /** The line as it is now, with what is known without the checks. */
    LineStatus measured(Instant now) {
        window.forgetBefore(now);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(echoFindings);
        findings.addAll(trafficFindings);
        // After the clock was set back a state must not seem to begin in the future.
        Instant since = tracker.since().isAfter(now) ? now : tracker.since();
        return new LineStatus(entry, tracker.state(), since, window.roundTrip(), window.echoes(), inRate, outRate,
                measuredAt, findings);
    }

    /** The line as it is now, with the findings of the checks, gravest first. */
    LineStatus status(Instant now) {
        LineStatus status = measured(now);
        List<Finding> findings = new ArrayList<>(status.findings());
        findings.addAll(checkFindings);
        findings.sort(Comparator.comparing(Finding::severity).reversed());
        return status.withFindings(findings);
    }
}
