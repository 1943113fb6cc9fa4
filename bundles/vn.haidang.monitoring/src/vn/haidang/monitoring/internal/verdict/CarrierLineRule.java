package vn.haidang.monitoring.internal.verdict;

import java.time.Instant;
import java.util.Optional;

import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.Statement.Device;
import vn.haidang.monitoring.verdict.Statement.Power;
import vn.haidang.monitoring.verdict.Witness;

/** The carrier lost this line alone: both ends are well, and the way between them is not. */
final class CarrierLineRule implements Rule {

    @Override
    public LineCause cause() {
        return LineCause.CARRIER_LINE;
    }

    @Override
    public void hear(Case given, Hearing hearing) {
        Facts facts = new Facts(given);
        if (!facts.hearSilence(hearing)) {
            return;
        }
        given.told(Witness.SAME_CARRIER).filter(facts::isSeveral).ifPresent(
                carrier -> hearing.refutes(Witness.SAME_CARRIER, facts.carrierTogether(carrier)));
        facts.requireNearSideWell(hearing);
        requireFarSideWell(given, facts, hearing);
        hearAgainst(given, facts, hearing);
    }

    private static void requireFarSideWell(Case given, Facts facts, Hearing hearing) {
        Optional<Boolean> restarted = given.farRestarted();
        Optional<Device> far = given.told(Witness.FAR_DEVICE).filter(device -> device.answers() && given.isSilent());
        boolean isWardWell = given.hasOtherWay();
        boolean hasPower = given.told(Witness.POWER).filter(power -> !power.onBattery()).isPresent();
        restarted.filter(did -> !did)
                .ifPresent(did -> hearing.settles(Witness.FAR_CLOCKS, facts.farRanThrough()));
        far.ifPresent(device -> hearing.settles(Witness.FAR_DEVICE,
                Sentence.of("farDevice.alive").with("device", device.code())));
        Optional<Instant> told = given.toldInSilence().filter(at -> given.hasOtherWay());
        told.ifPresent(at -> hearing.settles(Witness.NOTICES, farTold(given, at)));
        if (isWardWell) {
            hearing.proves(Witness.SAME_WARD, facts.wardAnswers(given.told(Witness.SAME_WARD).orElseThrow()));
        }
        if (hasPower) {
            hearing.proves(Witness.POWER, facts.power(given.told(Witness.POWER).orElseThrow()));
        }
        if (restarted.isEmpty() && far.isEmpty() && told.isEmpty()) {
            hearClocksMissing(given, hearing, isWardWell || hasPower);
        }
    }

    /** Without them the far router itself may have failed while all around it goes on. */
    private static void hearClocksMissing(Case given, Hearing hearing, boolean isPlaceWell) {
        if (isPlaceWell) {
            hearing.misses(Witness.FAR_CLOCKS, given.ask(Witness.FAR_CLOCKS));
        } else {
            hearing.needs(Witness.FAR_CLOCKS, given.ask(Witness.FAR_CLOCKS));
            hearing.needs(Witness.POWER, given.ask(Witness.POWER));
            hearing.needs(Witness.SAME_WARD, given.ask(Witness.SAME_WARD));
        }
    }

    private static void hearAgainst(Case given, Facts facts, Hearing hearing) {
        if (given.farRestarted().orElse(false)) {
            hearing.refutes(Witness.FAR_CLOCKS, facts.farRestarted());
        }
        given.told(Witness.POWER).filter(Power::onBattery)
                .ifPresent(power -> hearing.refutes(Witness.POWER, facts.power(power)));
        given.told(Witness.SAME_WARD).filter(ward -> ward.silent() > 0)
                .ifPresent(ward -> hearing.contradicts(Witness.SAME_WARD, facts.wardTogether(ward)));
        given.toldInSilence().filter(at -> !given.hasOtherWay())
                .ifPresent(at -> hearing.refutes(Witness.NOTICES, farTold(given, at)));
    }

    private static Sentence farTold(Case given, Instant at) {
        return Sentence.of("notices.farTold").with("at", given.moment(at));
    }
}
