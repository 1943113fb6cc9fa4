package vn.haidang.monitoring.internal.verdict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.base.text.Percentage;
import vn.haidang.monitoring.verdict.Statement;
import vn.haidang.monitoring.verdict.Statement.Flow;
import vn.haidang.monitoring.verdict.Statement.Others;
import vn.haidang.monitoring.verdict.Witness;

/** The facts of a case that several rules speak of, in words. */
final class Facts {

    private static final double MEGABIT = 1e6;

    private final Case given;

    Facts(Case given) {
        this.given = given;
    }

    /** The silence, or that there is none, or that nobody knows; whether there is one. */
    boolean hearSilence(Hearing hearing) {
        var reach = given.told(Witness.REACH);
        if (reach.isEmpty()) {
            hearing.needs(Witness.REACH, given.ask(Witness.REACH));
            return false;
        }
        if (reach.get().silentFrom().isEmpty()) {
            hearing.refutes(Witness.REACH, Sentence.of("silence.none"));
            return false;
        }
        hearing.proves(Witness.REACH, silence(reach.get()));
        return true;
    }

    private Sentence silence(Statement.Reach reach) {
        Instant begin = reach.silentFrom().orElseThrow();
        return reach.heardAgain()
                .map(end -> Sentence.of("silence.over").with("since", given.moment(begin)).with("until",
                        given.moment(end)))
                .orElseGet(() -> Sentence.of("silence.open").with("since", given.moment(begin)));
    }

    /** That it answers now, or that it does not, or that nobody knows; whether it does. */
    boolean hearAnswering(Hearing hearing) {
        var reach = given.told(Witness.REACH);
        if (reach.isEmpty()) {
            hearing.needs(Witness.REACH, given.ask(Witness.REACH));
            return false;
        }
        if (given.isSilent()) {
            hearing.refutes(Witness.REACH, silence(reach.get()));
            return false;
        }
        return true;
    }

    /** What says that all is well at the centre. */
    Map<Witness<?>, Sentence> nearSideIsWell() {
        Map<Witness<?>, Sentence> well = new LinkedHashMap<>();
        given.told(Witness.NEAR_PORT).filter(Statement.Port::isUp)
                .ifPresent(port -> well.put(Witness.NEAR_PORT,
                        Sentence.of("nearPort.up").with("port", port.name())));
        given.told(Witness.NEAR_DEVICE).filter(Statement.Device::answers)
                .ifPresent(device -> well.put(Witness.NEAR_DEVICE,
                        Sentence.of("nearDevice.alive").with("device", device.code())));
        given.told(Witness.SAME_CARRIER).filter(others -> others.answering() > 0)
                .ifPresent(others -> well.put(Witness.SAME_CARRIER, carrierAnswers(others)));
        given.told(Witness.OTHER_CARRIERS).filter(others -> others.answering() > 0)
                .ifPresent(others -> well.put(Witness.OTHER_CARRIERS, count("otherCarriers.answer", others.answering(),
                        others.total())));
        return well;
    }

    /** Requires that the centre's side is known to be well. */
    void requireNearSideWell(Hearing hearing) {
        Map<Witness<?>, Sentence> well = nearSideIsWell();
        well.forEach(hearing::proves);
        if (well.isEmpty()) {
            hearing.needs(Witness.NEAR_PORT, given.ask(Witness.NEAR_PORT));
            hearing.needs(Witness.NEAR_DEVICE, given.ask(Witness.NEAR_DEVICE));
        }
    }

    Sentence carrierAnswers(Others others) {
        return count("sameCarrier.answer", others.answering(), others.total()).with("carrier",
                given.evidence().line().carrier());
    }

    /** Of the carrier's lines, this one counted too. */
    Sentence carrierTogether(Others others) {
        return count("sameCarrier.together", others.silent() + 1, others.total() + 1)
                .with("carrier", given.evidence().line().carrier())
                .with("since", given.moment(given.silentFrom().orElseThrow()));
    }

    boolean isSeveral(Others others) {
        return others.silent() + 1 >= given.limits().several();
    }

    /** What happened elsewhere at the same moment is not presumed to have its cause in this ward. */
    void hearElsewhere(Hearing hearing) {
        int ward = given.told(Witness.SAME_WARD).map(Others::silent).orElse(0);
        given.told(Witness.SAME_CARRIER).filter(carrier -> isSeveral(carrier) && carrier.silent() > ward)
                .ifPresent(carrier -> hearing.refutes(Witness.SAME_CARRIER, carrierTogether(carrier)));
    }

    static Sentence count(String name, int count, int total) {
        return Sentence.of(name).with("count", count).with("total", total);
    }

    Sentence farRestarted() {
        Statement.Clocks clocks = given.told(Witness.FAR_CLOCKS).orElseThrow();
        return Sentence.of("farClocks.restarted").with("device", clocks.code()).with("at",
                given.moment(clocks.startedAt()));
    }

    Sentence farRanThrough() {
        Statement.Clocks clocks = given.told(Witness.FAR_CLOCKS).orElseThrow();
        return Sentence.of("farClocks.running").with("device", clocks.code()).with("since",
                given.moment(clocks.startedAt()));
    }

    Sentence power(Statement.Power power) {
        if (!power.onBattery()) {
            return Sentence.of("power.mains");
        }
        return power.since().map(since -> Sentence.of("power.battery.since").with("since", given.moment(since)))
                .orElseGet(() -> Sentence.of("power.battery"));
    }

    Sentence wardTogether(Others others) {
        return count("sameWard.together", others.silent(), others.total());
    }

    Sentence wardAnswers(Others others) {
        return count("sameWard.answer", others.answering(), others.total());
    }

    /** What is felt of a line that answers: loss, delay, jitter. */
    List<Sentence> felt() {
        List<Sentence> felt = new ArrayList<>();
        if (given.isLossy()) {
            Statement.Echoes echoes = given.told(Witness.ECHOES).orElseThrow();
            felt.add(Sentence.of("echoes.lost").with("lost", echoes.lost()).with("sent", echoes.sent())
                    .with("loss", new Percentage(echoes.lossRatio().orElseThrow(), 1)));
        }
        if (given.isSlow()) {
            felt.add(Sentence.of("echoes.slow")
                    .with("now", given.told(Witness.ECHOES).orElseThrow().roundTrip().orElseThrow())
                    .with("usual", given.told(Witness.USUAL).orElseThrow().roundTrip().orElseThrow()));
        }
        if (given.isJittery()) {
            felt.add(Sentence.of("echoes.jitter").with("jitter",
                    given.told(Witness.ECHOES).orElseThrow().jitter().orElseThrow()));
        }
        return felt;
    }

    Sentence clean(Statement.Echoes echoes) {
        return echoes.lost() == 0
                ? Sentence.of("echoes.all").with("sent", echoes.sent())
                : Sentence.of("echoes.clean").with("lost", echoes.lost()).with("sent", echoes.sent());
    }

    Sentence dropped() {
        return Sentence.of("faults.discards").with("rate", given.told(Witness.FAULTS).orElseThrow().discards());
    }

    Sentence damaged() {
        return Sentence.of("faults.errors").with("rate", given.told(Witness.FAULTS).orElseThrow().errors());
    }

    /** How full the line is in its fuller direction. */
    Sentence load(Statement.Load load) {
        boolean isIn = load.in().peak() >= load.out().peak();
        Flow flow = isIn ? load.in() : load.out();
        return Sentence.of(isIn ? "load.in" : "load.out").with("mean", flow.mean() / MEGABIT)
                .with("peak", flow.peak() / MEGABIT).with("contracted", given.evidence().line().contractedMegabits())
                .with("share", new Percentage(given.share(flow.peak()), 0));
    }

    boolean isFull() {
        return given.load().filter(load -> given.isFull(load.in()) || given.isFull(load.out())).isPresent();
    }

    boolean isFree() {
        return given.load().filter(load -> given.isFree(load.in()) && given.isFree(load.out())).isPresent();
    }
}
