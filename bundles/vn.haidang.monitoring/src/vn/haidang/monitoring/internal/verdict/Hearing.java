package vn.haidang.monitoring.internal.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.verdict.Absence;
import vn.haidang.monitoring.verdict.Argument;
import vn.haidang.monitoring.verdict.Argument.Side;
import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.Testimony;
import vn.haidang.monitoring.verdict.Witness;

/**
 * What the witnesses mean for one cause. There are no weights: a cause holds when everything it needs was said and nothing
 * refutes it, and is open when what it needs was not said by anybody.
 */
final class Hearing {

    /** What comes of it. */
    enum Outcome {
        HOLDS, OPEN, FAILS
    }

    private final LineCause cause;
    private final List<Argument> arguments = new ArrayList<>();
    private boolean isProved;
    private boolean isConfirmed;
    private boolean isDecided;
    private boolean isContradicted;
    private boolean isRefuted;
    private boolean isOpen;

    Hearing(LineCause cause) {
        this.cause = cause;
    }

    /** The witness said what the cause needs. */
    void proves(Witness<?> witness, LocalText text) {
        isProved = true;
        add(Side.FOR, witness, text);
    }

    /** The witness said what the cause needs and what nothing else explains. */
    void settles(Witness<?> witness, LocalText text) {
        isConfirmed = true;
        proves(witness, text);
    }

    /** The witness said what the cause needs, and whatever else may be behind it as well makes no difference. */
    void decides(Witness<?> witness, LocalText text) {
        isDecided = true;
        settles(witness, text);
    }

    /** The witness confirms what others have said. */
    void confirms(Witness<?> witness, LocalText text) {
        isConfirmed = true;
        add(Side.FOR, witness, text);
    }

    /** It fits; it would fit other causes as well. */
    void fits(Witness<?> witness, LocalText text) {
        add(Side.FOR, witness, text);
    }

    /** It speaks against the cause but does not exclude it. */
    void contradicts(Witness<?> witness, LocalText text) {
        isContradicted = true;
        add(Side.AGAINST, witness, text);
    }

    /** It excludes the cause. */
    void refutes(Witness<?> witness, LocalText text) {
        isRefuted = true;
        add(Side.AGAINST, witness, text);
    }

    /** Without this witness nobody can say whether the cause holds. */
    void needs(Witness<?> witness, Testimony<?> testimony) {
        isOpen = true;
        misses(witness, testimony);
    }

    /** The witness would have helped. */
    void misses(Witness<?> witness, Testimony<?> testimony) {
        Absence why = testimony instanceof Testimony.Absent<?> absent ? absent.why() : Absence.TOO_LITTLE;
        add(Side.ABSENT, witness, new Sentence("absent." + why.name().toLowerCase(Locale.ROOT),
                MessageArguments.none().with("witness", witness.words())));
    }

    /** Without a sign of it such a cause is not presumed, though it cannot be excluded either. */
    void isNotPresumed(Witness<?> witness, Testimony<?> testimony) {
        isRefuted = true;
        misses(witness, testimony);
    }

    private void add(Side side, Witness<?> witness, LocalText text) {
        Argument argument = new Argument(side, witness, text);
        if (!arguments.contains(argument)) {
            arguments.add(argument);
        }
    }

    LineCause cause() {
        return cause;
    }

    Outcome outcome() {
        if (isRefuted) {
            return Outcome.FAILS;
        }
        return isOpen || !isProved ? Outcome.OPEN : Outcome.HOLDS;
    }

    boolean isDecided() {
        return isDecided;
    }

    boolean isConfirmed() {
        return isConfirmed;
    }

    boolean isContradicted() {
        return isContradicted;
    }

    List<Argument> arguments() {
        return List.copyOf(arguments);
    }
}
