package vn.haidang.monitoring.internal.verdict;

import java.util.List;

import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.Witness;

/** The line loses or delays packets, and it is certainly not because it is full. */
final class DegradedRule implements Rule {

    @Override
    public LineCause cause() {
        return LineCause.DEGRADED;
    }

    @Override
    public void hear(Case given, Hearing hearing) {
        Facts facts = new Facts(given);
        if (!facts.hearAnswering(hearing)) {
            return;
        }
        List<Sentence> felt = facts.felt();
        felt.forEach(sentence -> hearing.proves(Witness.ECHOES, sentence));
        if (given.isDamaging()) {
            hearing.settles(Witness.FAULTS, facts.damaged());
        } else if (felt.isEmpty()) {
            given.told(Witness.ECHOES).ifPresentOrElse(
                    echoes -> hearing.refutes(Witness.ECHOES, facts.clean(echoes)),
                    () -> hearing.isNotPresumed(Witness.ECHOES, given.ask(Witness.ECHOES)));
        } else if (felt.size() > 1) {
            hearing.settles(Witness.ECHOES, felt.get(1));
        }
        hearLoad(given, facts, hearing);
    }

    private static void hearLoad(Case given, Facts facts, Hearing hearing) {
        var load = given.load();
        if (load.isEmpty()) {
            hearing.needs(Witness.LOAD, given.ask(Witness.LOAD));
        } else if (facts.isFree()) {
            hearing.proves(Witness.LOAD, facts.load(load.get()));
        } else if (facts.isFull()) {
            hearing.refutes(Witness.LOAD, facts.load(load.get()));
        } else {
            // Between the two nobody can say what it is.
            hearing.fits(Witness.LOAD, facts.load(load.get()));
            hearing.needs(Witness.LOAD, given.ask(Witness.LOAD));
        }
    }
}
