package vn.haidang.monitoring.internal.verdict;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.Statement;
import vn.haidang.monitoring.verdict.Statement.NoticeKind;
import vn.haidang.monitoring.verdict.Statement.Others;
import vn.haidang.monitoring.verdict.Witness;

/**
 * Our own side: the device or the interface at the centre failed, or every line of every carrier fell silent at once. A
 * port that is down may also be the carrier's converter beside it, which stands at the centre too.
 */
final class NearSideRule implements Rule {

    @Override
    public LineCause cause() {
        return LineCause.NEAR_SIDE;
    }

    @Override
    public void hear(Case given, Hearing hearing) {
        Facts facts = new Facts(given);
        if (!facts.hearSilence(hearing)) {
            return;
        }
        boolean isProved = hearDevice(given, hearing) | hearPort(given, hearing) | hearLinkDown(given, hearing)
                | hearAllLines(given, hearing);
        Map<Witness<?>, Sentence> well = facts.nearSideIsWell();
        if (isProved) {
            given.told(Witness.OTHER_CARRIERS).filter(others -> others.answering() > 0 && !hasPortFailed(given))
                    .ifPresent(others -> hearing.contradicts(Witness.OTHER_CARRIERS,
                            well.get(Witness.OTHER_CARRIERS)));
        } else if (well.isEmpty()) {
            hearing.needs(Witness.NEAR_PORT, given.ask(Witness.NEAR_PORT));
            hearing.needs(Witness.NEAR_DEVICE, given.ask(Witness.NEAR_DEVICE));
        } else {
            well.forEach(hearing::refutes);
        }
    }

    private static boolean hearDevice(Case given, Hearing hearing) {
        Optional<Statement.Device> dead = given.told(Witness.NEAR_DEVICE).filter(device -> !device.answers());
        dead.ifPresent(device -> hearing.settles(Witness.NEAR_DEVICE,
                Sentence.of("nearDevice.dead").with("device", device.code())));
        return dead.isPresent();
    }

    private static boolean hearPort(Case given, Hearing hearing) {
        Optional<Statement.Port> failed = given.told(Witness.NEAR_PORT).filter(port -> hasFailed(given, port));
        failed.ifPresent(port -> hearing.proves(Witness.NEAR_PORT, sentence(given, port)));
        return failed.isPresent();
    }

    private static boolean hasPortFailed(Case given) {
        return given.told(Witness.NEAR_PORT).filter(port -> hasFailed(given, port)).isPresent();
    }

    /** It is down, or came up again about the silence's end. */
    private static boolean hasFailed(Case given, Statement.Port port) {
        if (!port.isUp()) {
            return true;
        }
        Instant begin = given.silentFrom().orElseThrow();
        return port.changedAt().filter(at -> !at.isBefore(begin) && given.isAboutSilence(at)).isPresent();
    }

    private static Sentence sentence(Case given, Statement.Port port) {
        String name = port.isUp()
                ? "nearPort.changed"
                : port.changedAt().isPresent()
                        ? "nearPort.downSince"
                        : "nearPort.down";
        Sentence sentence = Sentence.of(name).with("port", port.name());
        return port.changedAt().map(at -> sentence.with("since", given.moment(at))).orElse(sentence);
    }

    private static boolean hearLinkDown(Case given, Hearing hearing) {
        Optional<Instant> linkDown = given.notices(NoticeKind.NEAR_LINK_DOWN)
                .filter(at -> given.isAtBegin(at, given.limits().around())).findFirst();
        linkDown.ifPresent(at -> hearing.settles(Witness.NOTICES,
                Sentence.of("notices.nearLinkDown").with("at", given.moment(at))));
        return linkDown.isPresent();
    }

    /** Carriers do not fail together; what they have in common is the centre. */
    private static boolean hearAllLines(Case given, Hearing hearing) {
        Others same = given.told(Witness.SAME_CARRIER).orElse(new Others(0, 0, 0));
        Others other = given.told(Witness.OTHER_CARRIERS).orElse(new Others(0, 0, 0));
        int silent = same.silent() + other.silent() + 1;
        int total = same.total() + other.total() + 1;
        // Of a few nothing may be known; when it is most of them, three that fell silent are not all.
        boolean isAll = other.silent() > 0 && same.answering() + other.answering() == 0
                && silent > given.limits().several() && 2 * silent > total;
        if (isAll) {
            hearing.proves(Witness.OTHER_CARRIERS,
                    Facts.count("otherCarriers.all", silent, total)
                            .with("since", given.moment(given.silentFrom().orElseThrow())));
        }
        return isAll;
    }
}
