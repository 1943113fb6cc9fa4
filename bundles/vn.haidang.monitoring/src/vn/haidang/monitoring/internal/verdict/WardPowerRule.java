package vn.haidang.monitoring.internal.verdict;

import java.time.Instant;
import java.util.Optional;

import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.Statement.NoticeKind;
import vn.haidang.monitoring.verdict.Statement.Others;
import vn.haidang.monitoring.verdict.Statement.Power;
import vn.haidang.monitoring.verdict.Statement.Restarts;
import vn.haidang.monitoring.verdict.Witness;

/**
 * The far end has no power: its power supply says so, or everything there fell silent at once over different ways, or, when
 * the line is back, several devices there have restarted.
 */
final class WardPowerRule implements Rule {

    @Override
    public LineCause cause() {
        return LineCause.WARD_POWER;
    }

    @Override
    public void hear(Case given, Hearing hearing) {
        Facts facts = new Facts(given);
        if (!facts.hearSilence(hearing)) {
            return;
        }
        boolean isProved = hearSupply(given, facts, hearing) | hearNotice(given, hearing)
                | hearRestarts(given, facts, hearing) | hearWard(given, facts, hearing);
        hearAgainst(given, facts, hearing, isProved);
        if (!isProved) {
            facts.hearElsewhere(hearing);
            hearing.needs(Witness.POWER, given.ask(Witness.POWER));
            hearing.needs(Witness.SAME_WARD, given.ask(Witness.SAME_WARD));
        }
    }

    private static boolean hearSupply(Case given, Facts facts, Hearing hearing) {
        Optional<Power> battery = given.told(Witness.POWER).filter(Power::onBattery);
        battery.ifPresent(power -> hearing.settles(Witness.POWER, facts.power(power)));
        return battery.isPresent();
    }

    private static boolean hearNotice(Case given, Hearing hearing) {
        Optional<Instant> battery = given.noticed(NoticeKind.WARD_ON_BATTERY);
        battery.ifPresent(at -> hearing.settles(Witness.NOTICES,
                Sentence.of("notices.battery").with("at", given.moment(at))));
        return battery.isPresent();
    }

    private static boolean hearRestarts(Case given, Facts facts, Hearing hearing) {
        Optional<Restarts> others = given.told(Witness.WARD_CLOCKS).filter(clocks -> clocks.restarted() > 0);
        if (others.isEmpty() || !given.farRestarted().orElse(false)) {
            return false;
        }
        hearing.settles(Witness.FAR_CLOCKS, facts.farRestarted());
        hearing.settles(Witness.WARD_CLOCKS,
                Facts.count("wardClocks.restarted", others.get().restarted(), others.get().total()));
        return true;
    }

    /** Only where the carrier has not lost lines elsewhere: else these may be among them. */
    private static boolean hearWard(Case given, Facts facts, Hearing hearing) {
        Optional<Others> all = given.told(Witness.SAME_WARD)
                .filter(ward -> ward.silent() > 0 && ward.silent() == ward.total());
        if (all.isEmpty()) {
            return false;
        }
        hearing.proves(Witness.SAME_WARD, facts.wardTogether(all.get()));
        given.told(Witness.SAME_CARRIER).filter(carrier -> carrier.silent() > all.get().silent())
                .ifPresent(carrier -> hearing.contradicts(Witness.SAME_CARRIER, facts.carrierTogether(carrier)));
        return true;
    }

    private static void hearAgainst(Case given, Facts facts, Hearing hearing, boolean isProved) {
        given.told(Witness.POWER).filter(power -> !power.onBattery())
                .ifPresent(power -> hearing.refutes(Witness.POWER, facts.power(power)));
        given.told(Witness.SAME_WARD).filter(ward -> ward.answering() > 0).ifPresent(ward -> {
            if (isProved) {
                // A power supply may feed the one and not the other.
                hearing.contradicts(Witness.SAME_WARD, facts.wardAnswers(ward));
            } else {
                hearing.refutes(Witness.SAME_WARD, facts.wardAnswers(ward));
            }
        });
        if (!given.farRestarted().orElse(true)) {
            if (isProved) {
                hearing.contradicts(Witness.FAR_CLOCKS, facts.farRanThrough());
            } else {
                hearing.refutes(Witness.FAR_CLOCKS, facts.farRanThrough());
            }
        }
    }
}
