package vn.haidang.monitoring.internal.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.Statement.NoticeKind;
import vn.haidang.monitoring.verdict.Witness;

/** A loop behind the far end drowns it: never presumed unless a device there said so. */
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
        Optional<Instant> notice = given.notices(NoticeKind.WARD_LOOP).findFirst();
        notice.ifPresent(at -> hearing.settles(Witness.NOTICES,
                Sentence.of("notices.loop").with("at", given.moment(at))));
        if (notice.isEmpty()) {
            hearing.isNotPresumed(Witness.NOTICES, given.ask(Witness.NOTICES));
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
}
