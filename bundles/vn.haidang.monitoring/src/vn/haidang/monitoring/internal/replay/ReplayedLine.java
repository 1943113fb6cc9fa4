package vn.haidang.monitoring.internal.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.internal.engine.LineTracker;
import vn.haidang.monitoring.internal.engine.LineTracker.Transition;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.rule.LineRinging;
import vn.haidang.monitoring.internal.rule.LineRinging.Decision;
import vn.haidang.monitoring.internal.rule.WatchRules;
import vn.haidang.registry.LineEntry;

/**
 * One line as the engine would have seen it by the echoes that are stored, and by what is written down: moments that only its
 * far interface told of, and of a line without an echo all its outages. Belongs to one thread.
 */
final class ReplayedLine {

    /** As long as the engine waits before it takes the state of a line for unknown, for echoes a few seconds apart. */
    private static final long GAP_MILLIS = Duration.ofMinutes(2).toMillis();

    private final String code;
    private final LineTracker tracker;
    private final LineRinging ringing;
    private final RingLog log;
    private final Predicate<Instant> isPlanned;
    private final Deque<Change> recorded;
    private Instant heard;

    /**
     * @param recorded the outages that are written down
     * @param isPlanned whether the line was under maintenance at a moment
     */
    ReplayedLine(LineEntry line, WatchRules rules, RingLog log, Instant from, List<Outage> recorded,
            Predicate<Instant> isPlanned) {
        this.code = line.code();
        this.recorded = changes(recorded, line.echo().isPresent());
        this.isPlanned = isPlanned;
        this.tracker = LineTracker.unknown(rules.confirmAfter(), rules.recoverAfter(), from);
        this.ringing = new LineRinging(rules.flap());
        this.log = log;
        this.heard = from;
    }

    boolean isCarrying() {
        return tracker.state() == LineState.UP || tracker.state() == LineState.SUSPECT;
    }

    private static Deque<Change> changes(List<Outage> outages, boolean hasEcho) {
        List<Change> changes = new ArrayList<>();
        for (Outage outage : outages) {
            boolean isHidden = outage.end().equals(Optional.of(outage.begin()));
            if (isHidden) {
                changes.add(new Change(outage.begin(), Kind.HIDDEN));
            } else if (!hasEcho) {
                changes.add(new Change(outage.begin(), Kind.CUT));
                outage.end().ifPresent(end -> changes.add(new Change(end, Kind.BACK)));
            }
        }
        changes.sort(Comparator.comparing(Change::at));
        return new ArrayDeque<>(changes);
    }

    /** Takes in what is written down of the time until then. */
    void advance(Instant to) {
        while (!recorded.isEmpty() && !recorded.peekFirst().at.isAfter(to)) {
            Change change = recorded.removeFirst();
            boolean isQuiet = isPlanned.test(change.at);
            switch (change.kind) {
                case HIDDEN -> ringing.hidden(change.at, isQuiet);
                case CUT -> ringing.cut(change.at, isQuiet);
                case BACK -> {
                    // A cut that was put off because the line flaps may have come due meanwhile.
                    settle(change.at, isQuiet);
                    ringing.back(change.at, isQuiet);
                    log.cleared(code, LineLedger.LINE_DOWN, change.at);
                }
            }
            settle(change.at, isQuiet);
        }
    }

    /** What is due at the end of the period. */
    void end(Instant to) {
        advance(to);
        settle(to, isPlanned.test(to));
    }

    void echo(Instant at, boolean isLost, boolean isQuiet) {
        advance(at);
        if (at.toEpochMilli() - heard.toEpochMilli() > GAP_MILLIS) {
            tracker.unwatched(heard);
        }
        heard = at;
        Optional<Transition> change = isLost ? missed(at) : tracker.answered(at);
        change.ifPresent(transition -> apply(transition, isQuiet));
        settle(at, isQuiet);
    }

    private Optional<Transition> missed(Instant at) {
        Optional<Transition> change = tracker.missed(at);
        // What stood before the line is not stored; it counts as alive, as what cannot be asked does in the engine.
        return tracker.wantsParentAsked() ? tracker.parentJudged(true, at) : change;
    }

    private void apply(Transition transition, boolean isQuiet) {
        if (transition.to() == LineState.DOWN) {
            ringing.cut(transition.since(), isQuiet);
        } else if (transition.from() == LineState.DOWN) {
            ringing.back(transition.since(), isQuiet);
            log.cleared(code, LineLedger.LINE_DOWN, transition.since());
        }
    }

    private void settle(Instant at, boolean isQuiet) {
        List<Decision> decisions = ringing.settle(at, isQuiet);
        for (Decision decision : decisions) {
            if (decision instanceof Decision.Cut) {
                log.rang(code, LineLedger.LINE_DOWN, at);
            } else if (decision instanceof Decision.Flapping) {
                log.rang(code, LineLedger.LINE_FLAPPING, at);
            } else if (decision instanceof Decision.Steady) {
                log.cleared(code, LineLedger.LINE_FLAPPING, at);
            }
        }
    }

    /** What is written down of the line. */
    private record Change(Instant at, Kind kind) {}

    private enum Kind {
        HIDDEN, CUT, BACK
    }
}
