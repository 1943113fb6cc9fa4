package vn.haidang.monitoring.internal.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.internal.engine.LineTracker;
import vn.haidang.monitoring.internal.engine.LineTracker.Transition;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.rule.LineRinging;
import vn.haidang.monitoring.internal.rule.LineRinging.Decision;
import vn.haidang.monitoring.internal.rule.WatchRules;

/** One line as the engine would have seen it by the echoes that are stored. Belongs to one thread. */
final class ReplayedLine {

    /** As long as the engine waits before it takes the state of a line for unknown, for echoes a few seconds apart. */
    private static final Duration GAP = Duration.ofMinutes(2);

    private final String code;
    private final LineTracker tracker;
    private final LineRinging ringing;
    private final RingLog log;
    private Instant heard;

    ReplayedLine(String code, WatchRules rules, RingLog log, Instant from) {
        this.code = code;
        this.tracker = LineTracker.unknown(rules.confirmAfter(), rules.recoverAfter(), from);
        this.ringing = new LineRinging(rules.flap());
        this.log = log;
        this.heard = from;
    }

    boolean isCarrying() {
        return tracker.state() == LineState.UP || tracker.state() == LineState.SUSPECT;
    }

    void echo(Instant at, boolean isLost, boolean isQuiet) {
        if (at.isAfter(heard.plus(GAP))) {
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
}
