package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.LineVerdict;

/**
 * Keeps the verdict of one line from flickering. Another cause takes the place of the shown one when it has stood for the
 * hold time; at once when it is about another silence, when nothing was shown for long, or when it tells what could not be
 * told before. The same cause is shown with its newest evidence. Not safe for use by several threads.
 */
final class VerdictHold {

    /** After so many hold times in which nobody asked, what was shown last binds nobody. */
    private static final int FORGOTTEN_AFTER = 10;

    private final Duration hold;
    private Optional<LineVerdict> shown = Optional.empty();
    private Optional<LineVerdict> candidate = Optional.empty();
    private Instant askedAt = Instant.MIN;

    VerdictHold(Duration hold) {
        this.hold = hold;
    }

    /** @return what is to be shown now that this was found */
    LineVerdict show(LineVerdict found) {
        boolean isAtOnce = shown.isEmpty() || isFree(shown.get(), found);
        askedAt = found.at();
        if (isAtOnce || found.cause() == shown.get().cause()) {
            candidate = Optional.empty();
            shown = Optional.of(found);
        } else if (candidate.filter(first -> first.cause() == found.cause()).isEmpty()) {
            candidate = Optional.of(found);
        } else if (!found.at().isBefore(candidate.get().at().plus(hold))) {
            candidate = Optional.empty();
            shown = Optional.of(found);
        }
        return shown.get();
    }

    private boolean isFree(LineVerdict before, LineVerdict found) {
        boolean isForgotten = found.at().isBefore(askedAt)
                || found.at().isAfter(askedAt.plus(hold.multipliedBy(FORGOTTEN_AFTER)));
        boolean isAnotherSilence = !before.silentFrom().equals(found.silentFrom());
        return isForgotten || isAnotherSilence || before.cause() == LineCause.CANNOT_TELL;
    }
}
