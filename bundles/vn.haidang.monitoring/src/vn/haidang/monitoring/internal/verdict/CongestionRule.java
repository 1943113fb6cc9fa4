package vn.haidang.monitoring.internal.verdict;

import java.util.List;

import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.Witness;

/** The line is full, and it is felt. */
final class CongestionRule implements Rule {

    @Override
    public LineCause cause() {
        return LineCause.CONGESTION;
    }

    @Override
    public void hear(Case given, Hearing hearing) {
        Facts facts = new Facts(given);
        if (!facts.hearAnswering(hearing)) {
            return;
        }
        given.load().ifPresentOrElse(load -> {
            if (facts.isFull()) {
                hearing.proves(Witness.LOAD, facts.load(load));
            } else if (facts.isFree()) {
                hearing.refutes(Witness.LOAD, facts.load(load));
            } else {
                // Between the two nobody can say what it is.
                hearing.fits(Witness.LOAD, facts.load(load));
                hearing.needs(Witness.LOAD, given.ask(Witness.LOAD));
            }
        }, () -> hearing.needs(Witness.LOAD, given.ask(Witness.LOAD)));
        hearSymptoms(given, facts, hearing);
    }

    /** One proves it; a second one of another witness confirms it. */
    private static void hearSymptoms(Case given, Facts facts, Hearing hearing) {
        List<Sentence> felt = facts.felt();
        felt.forEach(sentence -> hearing.proves(Witness.ECHOES, sentence));
        if (given.isDropping()) {
            hearing.settles(Witness.FAULTS, facts.dropped());
        } else if (felt.isEmpty()) {
            given.told(Witness.ECHOES).ifPresentOrElse(
                    echoes -> hearing.refutes(Witness.ECHOES, facts.clean(echoes)),
                    () -> hearing.isNotPresumed(Witness.ECHOES, given.ask(Witness.ECHOES)));
        } else if (felt.size() > 1) {
            hearing.settles(Witness.ECHOES, felt.get(1));
        }
        if (given.isDamaging()) {
            hearing.contradicts(Witness.FAULTS, facts.damaged());
        }
    }
}
