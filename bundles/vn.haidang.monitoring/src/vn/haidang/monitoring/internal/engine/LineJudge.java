package vn.haidang.monitoring.internal.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageWitness;
import vn.haidang.monitoring.internal.engine.LineTracker.Transition;

/**
 * Draws the consequences of what was heard and missed of a line: its state, the question to the device before it, its
 * outage and alarm, and that it was watched. Belongs to the engine's thread.
 */
final class LineJudge {

    private static final Logger LOG = System.getLogger(LineJudge.class.getName());

    /** How far what others saw may stand from the first missed echo. */
    private static final Duration SAME_EVENT = Duration.ofMinutes(1);

    private final LineBoard board;
    private final Upstream upstream;
    private final DeviceJudge devices;
    private final LineAlarms alarms;
    private final RuleAlarms rules;
    private final WatchKeeper watch;
    private final Announcer announcer;
    private final InstantSource clock;

    LineJudge(LineBoard board, Upstream upstream, DeviceJudge devices, LineAlarms alarms, RuleAlarms rules,
            WatchKeeper watch, Announcer announcer, InstantSource clock) {
        this.board = board;
        this.upstream = upstream;
        this.devices = devices;
        this.alarms = alarms;
        this.rules = rules;
        this.watch = watch;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** @param tolerance after which without a result the line was not watched */
    void answered(WatchedLine line, Instant at, Duration tolerance) {
        upstream.heard(line.entry().nearDevice(), at);
        line.tracker().answered(at).ifPresent(transition -> apply(line, transition));
        watched(line, at, tolerance);
    }

    /** @param witness what missed it */
    void missed(WatchedLine line, Instant at, Duration tolerance, String witness) {
        line.tracker().missed(at).ifPresent(transition -> apply(line, transition));
        watched(line, at, tolerance);
        if (line.tracker().wantsParentAsked()) {
            upstream.ask(line.entry().nearDevice(), proof(line, at),
                    isAlive -> parentJudged(line, isAlive, at, witness));
        }
    }

    /** The far interface tells that the line was gone for a moment between two polls. */
    void hidden(WatchedLine line, Instant at) {
        alarms.hidden(line.entry(), at);
    }

    /** Somebody else saw the line go down: fewer lost echoes confirm it. */
    void hinted(WatchedLine line, String witness, Instant at) {
        line.tracker().hinted();
        line.seenDown(witness, at);
        if (line.tracker().state() == LineState.DOWN && !line.tracker().since().plus(SAME_EVENT).isBefore(at)) {
            alarms.witnessed(line.entry(), witness);
        }
    }

    /** Nothing could be found out of the line. */
    void notWatched(WatchedLine line, Instant at, Duration tolerance) {
        Instant heard = line.heardAt();
        // Also when the clock was set back: then nobody knows how long ago it was.
        if (at.isBefore(heard) || at.isAfter(heard.plus(tolerance))) {
            line.tracker().unwatched(heard).ifPresent(transition -> apply(line, transition));
        }
    }

    private void watched(WatchedLine line, Instant at, Duration tolerance) {
        // Behind a dead device nobody can tell how the line is: that time counts neither for nor against it.
        if (line.tracker().state() != LineState.UNREACHABLE) {
            watch.seen(line.code(), at, tolerance);
        }
        watch.writeWhenDue(at);
    }

    /** @param asked when the line had been missed often enough to ask */
    private void parentJudged(WatchedLine line, boolean isAlive, Instant asked, String witness) {
        if (board.line(line.code()).filter(known -> known == line).isEmpty()) {
            // Taken out of the registry while the device before it was asked.
            return;
        }
        line.tracker().parentJudged(isAlive, clock.instant()).ifPresent(transition -> {
            if (transition.to() == LineState.DOWN) {
                alarms.down(line.entry(), new Outage(line.code(), transition.since(), Optional.empty(),
                        witnesses(line, transition.since(), witness)));
            } else if (transition.to() == LineState.UNREACHABLE) {
                upstream.toAsk(line.entry().nearDevice(), proof(line, asked)).ifPresent(devices::deadWithLines);
            }
            apply(line, transition);
            board.judge(List.of(line));
        });
    }

    /** The engine's own witness, and who else saw the same. */
    private static String witnesses(WatchedLine line, Instant since, String witness) {
        return line.seenDownAbout(since, SAME_EVENT).map(other -> OutageWitness.and(witness, other)).orElse(witness);
    }

    /**
     * After what moment another line that was heard of proves that what is before this one lives, although it does not
     * answer: well after this one fell silent, for right at the beginning answers may still have been under way.
     */
    private static Instant proof(WatchedLine line, Instant asked) {
        Instant silent = line.tracker().silentSince();
        return silent.plus(Duration.between(silent, asked).dividedBy(2));
    }

    private void apply(WatchedLine line, Transition transition) {
        LOG.log(Level.INFO, "line {0}: {1} since {2}", line.code(), transition.to(), transition.since());
        announcer.changed(line.code(), transition.to());
        if (transition.from() == LineState.DOWN) {
            alarms.up(line.entry(), transition.since());
        } else if (transition.from() == LineState.UNREACHABLE && transition.to() == LineState.UP) {
            upstream.way(line.entry().nearDevice()).forEach(devices::alive);
        }
    }

    /** The line is no longer in the registry: what is open of it ends now. */
    void gone(String line) {
        watch.end(line);
        alarms.gone(line);
        rules.gone(line, clock.instant());
    }
}
