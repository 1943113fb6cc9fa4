package vn.haidang.monitoring.internal.verdict;

import java.time.Instant;
import java.util.Optional;

import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.Statement.NoticeKind;
import vn.haidang.monitoring.verdict.Statement.Power;
import vn.haidang.monitoring.verdict.Witness;

/** The router at the far end restarted, and nothing else there did. */
final class FarRebootRule implements Rule {

    @Override
    public LineCause cause() {
        return LineCause.FAR_REBOOT;
    }

    @Override
    public void hear(Case given, Hearing hearing) {
        Facts facts = new Facts(given);
        if (!facts.hearSilence(hearing)) {
            return;
        }
        boolean isProved = hearClocks(given, facts, hearing) | hearNotice(given, hearing);
        if (!isProved && given.farRestarted().isEmpty()) {
            facts.hearElsewhere(hearing);
            hearing.needs(Witness.FAR_CLOCKS, given.ask(Witness.FAR_CLOCKS));
        }
        hearPower(given, facts, hearing);
        if (isProved) {
            given.told(Witness.SAME_CARRIER).filter(facts::isSeveral).ifPresent(
                    carrier -> hearing.contradicts(Witness.SAME_CARRIER, facts.carrierTogether(carrier)));
        }
    }

    private static boolean hearClocks(Case given, Facts facts, Hearing hearing) {
        Optional<Boolean> restarted = given.farRestarted();
        restarted.ifPresent(did -> {
            if (did) {
                hearing.proves(Witness.FAR_CLOCKS, facts.farRestarted());
            } else {
                hearing.refutes(Witness.FAR_CLOCKS, facts.farRanThrough());
            }
        });
        return restarted.orElse(false);
    }

    private static boolean hearNotice(Case given, Hearing hearing) {
        Optional<Instant> started = given.noticed(NoticeKind.FAR_COLD_START)
                .or(() -> given.noticed(NoticeKind.FAR_WARM_START));
        started.ifPresent(at -> hearing.settles(Witness.NOTICES,
                Sentence.of("notices.farStart").with("at", given.moment(at))));
        return started.isPresent();
    }

    private static void hearPower(Case given, Facts facts, Hearing hearing) {
        given.told(Witness.POWER).filter(power -> !power.onBattery())
                .ifPresent(power -> hearing.confirms(Witness.POWER, facts.power(power)));
        given.told(Witness.POWER).filter(Power::onBattery)
                .ifPresent(power -> hearing.refutes(Witness.POWER, facts.power(power)));
        given.told(Witness.SAME_WARD).filter(ward -> ward.answering() > 0)
                .ifPresent(ward -> hearing.confirms(Witness.SAME_WARD, facts.wardAnswers(ward)));
        given.told(Witness.SAME_WARD).filter(ward -> ward.silent() > 0)
                .ifPresent(ward -> hearing.contradicts(Witness.SAME_WARD, facts.wardTogether(ward)));
        var clocks = given.told(Witness.WARD_CLOCKS).filter(restarts -> restarts.total() > 0);
        clocks.filter(restarts -> restarts.restarted() == 0).ifPresent(restarts -> hearing
                .confirms(Witness.WARD_CLOCKS, Facts.count("wardClocks.running", restarts.total(), restarts.total())));
        clocks.filter(restarts -> restarts.restarted() > 0)
                .ifPresent(restarts -> hearing.refutes(Witness.WARD_CLOCKS,
                        Facts.count("wardClocks.restarted", restarts.restarted(), restarts.total())));
        if (clocks.isEmpty() && given.told(Witness.POWER).isEmpty()) {
            hearing.misses(Witness.POWER, given.ask(Witness.POWER));
        }
    }
}
