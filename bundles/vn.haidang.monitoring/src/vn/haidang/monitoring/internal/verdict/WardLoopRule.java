package vn.haidang.monitoring.internal.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.text.Percentage;
import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.Statement.NoticeKind;
import vn.haidang.monitoring.verdict.Statement.Storm;
import vn.haidang.monitoring.verdict.Witness;

/** A loop behind the far end drowns it: never presumed without a sign of its own. */
final class WardLoopRule implements Rule {

    @Override
    public LineCause cause() {
        return LineCause.WARD_LOOP;
    }

    @Override
    public void hear(Case given, Hearing hearing) {
        Facts facts = new Facts(given);
        if (!hearTrouble(given, facts, hearing)) {
            return;
        }
        boolean isStorm = hearStorm(given, hearing);
        Optional<Instant> notice = given.notices(NoticeKind.WARD_LOOP).findFirst();
        notice.ifPresent(at -> hearing.settles(Witness.NOTICES,
                Sentence.of("notices.loop").with("at", given.moment(at))));
        if (!isStorm && notice.isEmpty()) {
            hearing.isNotPresumed(Witness.STORM, given.ask(Witness.STORM));
        }
    }

    private static boolean hearTrouble(Case given, Facts facts, Hearing hearing) {
        if (given.silentFrom().isPresent()) {
            return facts.hearSilence(hearing);
        }
        List<Sentence> felt = facts.felt();
        felt.forEach(sentence -> hearing.proves(Witness.ECHOES, sentence));
        if (felt.isEmpty()) {
            given.told(Witness.ECHOES).ifPresentOrElse(
                    echoes -> hearing.refutes(Witness.ECHOES, facts.clean(echoes)),
                    () -> hearing.isNotPresumed(Witness.ECHOES, given.ask(Witness.ECHOES)));
        }
        return !felt.isEmpty();
    }

    private static boolean hearStorm(Case given, Hearing hearing) {
        Optional<Storm> storm = given.told(Witness.STORM);
        boolean isStorm = storm.filter(told -> told.broadcasts() >= given.limits().broadcasts()
                && told.broadcastShare() >= given.limits().broadcastShare()).isPresent();
        storm.ifPresent(told -> {
            Sentence sentence = Sentence.of(isStorm ? "storm.raging" : "storm.calm").with("rate", told.broadcasts())
                    .with("share", new Percentage(told.broadcastShare(), 0));
            if (isStorm) {
                hearing.settles(Witness.STORM, sentence);
            } else {
                hearing.contradicts(Witness.STORM, sentence);
            }
        });
        return isStorm;
    }
}
