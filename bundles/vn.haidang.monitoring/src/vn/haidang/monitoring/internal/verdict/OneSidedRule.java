package vn.haidang.monitoring.internal.verdict;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.Statement.Flow;
import vn.haidang.monitoring.verdict.Statement.Load;
import vn.haidang.monitoring.verdict.Statement.Usual;
import vn.haidang.monitoring.verdict.Witness;

/**
 * One direction passes and the other does not: the far device's own messages arrive while it
 * answers nothing, or one direction carries while the other, which usually does, stands still. Never presumed without a sign.
 */
final class OneSidedRule implements Rule {

    @Override
    public LineCause cause() {
        return LineCause.ONE_SIDED;
    }

    @Override
    public void hear(Case given, Hearing hearing) {
        boolean isProved = hearMessages(given, hearing) | hearTraffic(given, hearing);
        if (!isProved) {
            hearing.isNotPresumed(Witness.NOTICES, given.ask(Witness.NOTICES));
        }
    }

    /** Over another line to the same place they prove nothing of this one. */
    private static boolean hearMessages(Case given, Hearing hearing) {
        Optional<Instant> message = given.toldInSilence().filter(at -> !given.hasOtherWay());
        message.ifPresent(at -> {
            new Facts(given).hearSilence(hearing);
            hearing.settles(Witness.NOTICES, Sentence.of("notices.farTold").with("at", given.moment(at)));
        });
        return message.isPresent();
    }

    private static boolean hearTraffic(Case given, Hearing hearing) {
        Optional<Load> load = given.told(Witness.LOAD);
        Optional<Usual> usual = given.told(Witness.USUAL);
        if (load.isEmpty() || usual.isEmpty()) {
            return false;
        }
        boolean isOutStill = stands(given, load.get().in(), load.get().out(), usual.get().out());
        boolean isInStill = stands(given, load.get().out(), load.get().in(), usual.get().in());
        if (isOutStill || isInStill) {
            Flow moving = isOutStill ? load.get().in() : load.get().out();
            OptionalDouble before = isOutStill ? usual.get().out() : usual.get().in();
            hearing.proves(Witness.LOAD, Sentence.of(isOutStill ? "load.outStill" : "load.inStill")
                    .with("moving", moving.mean() / 1e3).with("usual", before.orElseThrow() / 1e3));
        }
        return isOutStill || isInStill;
    }

    private static boolean stands(Case given, Flow moving, Flow still, OptionalDouble usual) {
        return moving.mean() >= given.limits().moving() && still.peak() < given.limits().still()
                && usual.orElse(0) >= given.limits().moving();
    }
}
