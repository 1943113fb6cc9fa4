package vn.haidang.monitoring.internal.verdict;

import java.util.List;

import vn.haidang.monitoring.verdict.Statement.Device;
import vn.haidang.monitoring.verdict.Witness;

/** Hears whether a line is fine: it answers, has not been silent within the window, and nothing is felt of it. */
final class FineLine {

    private final Case given;
    private final Facts facts;

    FineLine(Case given) {
        this.given = given;
        this.facts = new Facts(given);
    }

    /** Whether nothing excludes that it is. */
    boolean hear(Hearing hearing) {
        if (given.told(Witness.REACH).isEmpty()) {
            hearing.needs(Witness.REACH, given.ask(Witness.REACH));
            return false;
        }
        if (given.silentFrom().isPresent()) {
            Hearing silence = new Hearing(hearing.cause());
            facts.hearSilence(silence);
            silence.arguments().forEach(argument -> hearing.refutes(argument.witness(), argument.text()));
            return false;
        }
        return hearEchoes(hearing) & hearTraffic(hearing);
    }

    private boolean hearEchoes(Hearing hearing) {
        List<Sentence> felt = facts.felt();
        felt.forEach(sentence -> hearing.refutes(Witness.ECHOES, sentence));
        var echoes = given.told(Witness.ECHOES).filter(told -> told.sent() > 0);
        var far = given.told(Witness.FAR_DEVICE).filter(Device::answers);
        if (felt.isEmpty()) {
            echoes.ifPresent(told -> hearing.proves(Witness.ECHOES, facts.clean(told)));
            far.ifPresent(device -> hearing.proves(Witness.FAR_DEVICE,
                    Sentence.of("farDevice.alive").with("device", device.code())));
            if (echoes.isEmpty() && far.isEmpty()) {
                hearing.needs(Witness.ECHOES, given.ask(Witness.ECHOES));
            }
            if (given.told(Witness.USUAL).isEmpty()) {
                hearing.misses(Witness.USUAL, given.ask(Witness.USUAL));
            }
        }
        return felt.isEmpty();
    }

    private boolean hearTraffic(Hearing hearing) {
        given.load().ifPresentOrElse(load -> {
            if (facts.isFull()) {
                hearing.contradicts(Witness.LOAD, facts.load(load));
            } else {
                hearing.confirms(Witness.LOAD, facts.load(load));
            }
        }, () -> hearing.misses(Witness.LOAD, given.ask(Witness.LOAD)));
        if (given.isDropping()) {
            hearing.refutes(Witness.FAULTS, facts.dropped());
        }
        if (given.isDamaging()) {
            hearing.refutes(Witness.FAULTS, facts.damaged());
        }
        return !given.isDropping() && !given.isDamaging();
    }
}
