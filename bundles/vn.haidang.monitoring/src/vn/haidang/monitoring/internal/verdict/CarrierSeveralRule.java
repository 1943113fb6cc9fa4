package vn.haidang.monitoring.internal.verdict;

import java.util.Optional;

import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.Statement.Others;
import vn.haidang.monitoring.verdict.Statement.Power;
import vn.haidang.monitoring.verdict.Witness;

/** The carrier lost several lines at the same moment, in several wards, while the centre is well. */
final class CarrierSeveralRule implements Rule {

    @Override
    public LineCause cause() {
        return LineCause.CARRIER_SEVERAL;
    }

    @Override
    public void hear(Case given, Hearing hearing) {
        Facts facts = new Facts(given);
        if (!facts.hearSilence(hearing)) {
            return;
        }
        Optional<Others> carrier = given.told(Witness.SAME_CARRIER);
        if (carrier.isEmpty()) {
            // Known by itself to be several, or not presumed.
            hearing.isNotPresumed(Witness.SAME_CARRIER, given.ask(Witness.SAME_CARRIER));
            return;
        }
        if (!facts.isSeveral(carrier.get())) {
            hearing.refutes(Witness.SAME_CARRIER, facts.carrierAnswers(carrier.get()));
            return;
        }
        hearing.proves(Witness.SAME_CARRIER, facts.carrierTogether(carrier.get()));
        facts.requireNearSideWell(hearing);
        hearWard(given, facts, hearing, carrier.get());
        hearOtherCarriers(given, hearing);
        hearFarEnd(given, facts, hearing);
    }

    /** Lines that all end in one ward may have been lost with it. */
    private static void hearWard(Case given, Facts facts, Hearing hearing, Others carrier) {
        given.told(Witness.SAME_WARD).filter(ward -> ward.silent() >= carrier.silent())
                .ifPresent(ward -> hearing.contradicts(Witness.SAME_WARD, facts.wardTogether(ward)));
        given.told(Witness.SAME_WARD).filter(ward -> ward.answering() > 0)
                .ifPresent(ward -> hearing.confirms(Witness.SAME_WARD, facts.wardAnswers(ward)));
    }

    private static void hearOtherCarriers(Case given, Hearing hearing) {
        given.told(Witness.OTHER_CARRIERS).filter(others -> others.silent() > 0).ifPresent(others -> {
            Sentence sentence = Facts.count("otherCarriers.together", others.silent(), others.total());
            if (others.answering() == 0) {
                hearing.refutes(Witness.OTHER_CARRIERS, sentence);
            } else {
                hearing.contradicts(Witness.OTHER_CARRIERS, sentence);
            }
        });
        given.told(Witness.OTHER_CARRIERS).filter(others -> others.silent() == 0 && others.answering() > 0)
                .ifPresent(others -> hearing.confirms(Witness.OTHER_CARRIERS,
                        Facts.count("otherCarriers.answer", others.answering(), others.total())));
    }

    private static void hearFarEnd(Case given, Facts facts, Hearing hearing) {
        given.farRestarted().ifPresent(restarted -> {
            if (restarted) {
                hearing.contradicts(Witness.FAR_CLOCKS, facts.farRestarted());
            } else {
                hearing.confirms(Witness.FAR_CLOCKS, facts.farRanThrough());
            }
        });
        given.told(Witness.POWER).filter(Power::onBattery)
                .ifPresent(power -> hearing.contradicts(Witness.POWER, facts.power(power)));
    }
}
