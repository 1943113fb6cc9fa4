package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.util.Optional;

import vn.haidang.monitoring.LineState;

/**
 * The states of one line, moved by what was heard and missed of it; no threads, no clock of its own.
 *
 * <pre>
 * UNKNOWN      answered                    UP
 * UNKNOWN, UP  missed                      SUSPECT
 * SUSPECT      confirmAfter missed in a row, and the device before it lives (or cannot be asked)  DOWN
 *              the same, but the device before it is dead                                         UNREACHABLE
 * UNREACHABLE  the device before it lives again  SUSPECT, counting anew
 * SUSPECT, DOWN, UNREACHABLE  recoverAfter answered in a row  UP
 * UP, SUSPECT, UNREACHABLE    nothing known for too long      UNKNOWN
 * </pre>
 *
 * DOWN counts from the first echo of the row that was missed and UP from the first that was answered. A suspicion that
 * was not confirmed leaves no trace: the line is UP since it was before. The clock may have been set between two calls, so
 * a state may seem to begin before the one it ends; nothing is subtracted here.
 */
public final class LineTracker {

    private final int confirmAfter;
    private final int recoverAfter;

    private LineState state;
    private Instant since;
    private Optional<Instant> upSince = Optional.empty();

    private int missed;
    private Instant firstMissed;
    private int answered;
    private Instant firstAnswered;
    private int missedAtLastQuestion;
    private boolean isAsking;
    private boolean isHinted;

    private LineTracker(int confirmAfter, int recoverAfter, LineState state, Instant since) {
        this.confirmAfter = confirmAfter;
        this.recoverAfter = recoverAfter;
        this.state = state;
        this.since = since;
        this.firstMissed = since;
        this.firstAnswered = since;
    }

    /** A line that nothing is known of. */
    public static LineTracker unknown(int confirmAfter, int recoverAfter, Instant now) {
        return new LineTracker(confirmAfter, recoverAfter, LineState.UNKNOWN, now);
    }

    /** A line that was down when the program last looked. */
    static LineTracker down(int confirmAfter, int recoverAfter, Instant since) {
        return new LineTracker(confirmAfter, recoverAfter, LineState.DOWN, since);
    }

    /** The state now. */
    public LineState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    /** Whether it is known to be out of reach: down, or behind something that is. */
    boolean isOut() {
        return state == LineState.DOWN || state == LineState.UNREACHABLE;
    }

    /** Since when it was not heard of, while that is so. */
    Instant silentSince() {
        return firstMissed;
    }

    /** The line was heard of. */
    public Optional<Transition> answered(Instant at) {
        missed = 0;
        missedAtLastQuestion = 0;
        isHinted = false;
        if (answered++ == 0) {
            firstAnswered = at;
        }
        return switch (state) {
            case UP -> Optional.empty();
            case UNKNOWN -> moveTo(LineState.UP, firstAnswered);
            case SUSPECT, DOWN, UNREACHABLE -> answered < recoverAfter ? Optional.empty() : recovered();
        };
    }

    private Optional<Transition> recovered() {
        boolean wasOnlySuspected = state == LineState.SUSPECT;
        return moveTo(LineState.UP, wasOnlySuspected ? upSince.orElse(firstAnswered) : firstAnswered);
    }

    /** The line was not heard of when it should have been; then look at {@link #wantsParentAsked}. */
    public Optional<Transition> missed(Instant at) {
        answered = 0;
        if (missed++ == 0) {
            firstMissed = at;
        }
        return switch (state) {
            case UNKNOWN, UP -> moveTo(LineState.SUSPECT, at);
            case SUSPECT, DOWN, UNREACHABLE -> Optional.empty();
        };
    }

    /** Others fell silent with it: what was missed needs no more confirmation. */
    void corroborated() {
        if (missed > 0) {
            missed = Math.max(missed, missedAtLastQuestion + confirmAfter);
        }
    }

    /**
     * Somebody else saw the line go down, or said so: half of what must be missed without that is enough from now on, as
     * long as nothing is answered. The claim alone moves nothing.
     */
    void hinted() {
        isHinted = true;
    }

    private int needed() {
        return isHinted ? (confirmAfter + 1) / 2 : confirmAfter;
    }

    /**
     * Whether enough was missed to ask the device before the line; answer with {@link #parentJudged}. True once for
     * each question: while the device is dead it is asked again after as many echoes more.
     */
    public boolean wantsParentAsked() {
        boolean isOpen = state == LineState.SUSPECT || state == LineState.UNREACHABLE;
        if (!isOpen || isAsking || missed - missedAtLastQuestion < needed()) {
            return false;
        }
        isAsking = true;
        missedAtLastQuestion = missed;
        return true;
    }

    /** The device before the line lives, or it is dead; a line that was heard of meanwhile is past caring. */
    public Optional<Transition> parentJudged(boolean isAlive, Instant at) {
        isAsking = false;
        if (missed < needed()) {
            return Optional.empty();
        }
        return switch (state) {
            case SUSPECT -> isAlive ? moveTo(LineState.DOWN, firstMissed) : moveTo(LineState.UNREACHABLE, firstMissed);
            case UNREACHABLE -> isAlive ? suspectAnew(at) : Optional.empty();
            case UNKNOWN, UP, DOWN -> Optional.empty();
        };
    }

    /**
     * Nothing was found out for so long that the state is no longer true. A line that is DOWN stays so: that it is up
     * again is known no better.
     *
     * @param lastHeard when something was found out last
     */
    public Optional<Transition> unwatched(Instant lastHeard) {
        return switch (state) {
            case UNKNOWN, DOWN -> Optional.empty();
            case UP, SUSPECT, UNREACHABLE -> {
                missed = 0;
                missedAtLastQuestion = 0;
                upSince = Optional.empty();
                yield moveTo(LineState.UNKNOWN, lastHeard);
            }
        };
    }

    private Optional<Transition> suspectAnew(Instant at) {
        missed = 0;
        missedAtLastQuestion = 0;
        upSince = Optional.empty();
        return moveTo(LineState.SUSPECT, at);
    }

    private Optional<Transition> moveTo(LineState next, Instant from) {
        if (state == LineState.UP && next == LineState.SUSPECT) {
            upSince = Optional.of(since);
        }
        Transition transition = new Transition(state, next, from);
        state = next;
        since = from;
        answered = 0;
        return Optional.of(transition);
    }

    /**
     * A change of state.
     *
     * @param from the state before
     * @param to the state now
     * @param since when the state began, which may be a few echoes ago
     */
    public record Transition(LineState from, LineState to, Instant since) {}
}
