package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.Statement;
import vn.haidang.monitoring.verdict.Statement.Flow;
import vn.haidang.monitoring.verdict.Statement.Load;
import vn.haidang.monitoring.verdict.Statement.NoticeKind;
import vn.haidang.monitoring.verdict.Statement.Reach;
import vn.haidang.monitoring.verdict.Statement.Usual;
import vn.haidang.monitoring.verdict.Testimony;
import vn.haidang.monitoring.verdict.VerdictThresholds;
import vn.haidang.monitoring.verdict.Witness;

/**
 * The evidence of a line as the rules look at it.
 *
 * @param limits from where on a figure means something
 */
record Case(LineEvidence evidence, VerdictThresholds limits) {

    private static final double MEGABIT = 1e6;

    <T extends Statement> Testimony<T> ask(Witness<T> witness) {
        return evidence.ask(witness);
    }

    <T extends Statement> Optional<T> told(Witness<T> witness) {
        return evidence.told(witness);
    }

    Moment moment(Instant at) {
        return new Moment(at, evidence.at());
    }

    /** When the last silence of the window began. */
    Optional<Instant> silentFrom() {
        return told(Witness.REACH).flatMap(Reach::silentFrom);
    }

    /** Whether the line is silent now. */
    boolean isSilent() {
        return told(Witness.REACH).filter(reach -> reach.silentFrom().isPresent() && reach.heardAgain().isEmpty())
                .isPresent();
    }

    /** Whether something happened about the time at which the silence began. */
    boolean isAtBegin(Instant moment, Duration tolerance) {
        return silentFrom().filter(begin -> Duration.between(begin, moment).abs().compareTo(tolerance) <= 0)
                .isPresent();
    }

    /** Whether something happened from shortly before the silence until shortly after its end. */
    boolean isAboutSilence(Instant moment) {
        Instant end = told(Witness.REACH).flatMap(Reach::heardAgain).orElse(evidence.at());
        return silentFrom().filter(begin -> !moment.isBefore(begin.minus(limits.around()))
                && !moment.isAfter(end.plus(limits.around()))).isPresent();
    }

    /** When a device told this about the silence. */
    Optional<Instant> noticed(NoticeKind kind) {
        return notices(kind).filter(this::isAboutSilence).findFirst();
    }

    /** When a device told this, in order of time. */
    Stream<Instant> notices(NoticeKind kind) {
        return told(Witness.NOTICES).stream().flatMap(notices -> notices.notices().stream())
                .filter(notice -> notice.kind() == kind).map(Statement.Notice::at);
    }

    /**
     * When the far device told something by itself in the silence that goes on; not what was still under way when it began.
     */
    Optional<Instant> toldInSilence() {
        return isSilent()
                ? notices(NoticeKind.FAR_TOLD)
                        .filter(at -> at.isAfter(silentFrom().orElseThrow().plus(limits.together()))).findFirst()
                : Optional.empty();
    }

    /** Whether another line to the same place works, over which messages may come as well. */
    boolean hasOtherWay() {
        return told(Witness.SAME_WARD).filter(ward -> ward.answering() > 0).isPresent();
    }

    /** Whether the far device restarted about the silence; empty when its clocks were not read since. */
    Optional<Boolean> farRestarted() {
        return told(Witness.FAR_CLOCKS).map(clocks -> isAboutSilence(clocks.startedAt()));
    }

    double share(double bits) {
        return bits / (evidence.line().contractedMegabits() * MEGABIT);
    }

    /** A line without a contracted bandwidth has nothing to be full by. */
    Optional<Load> load() {
        return told(Witness.LOAD).filter(load -> evidence.line().contractedMegabits() > 0);
    }

    boolean isFull(Flow flow) {
        return share(flow.mean()) >= limits.fullMean() || share(flow.peak()) >= limits.fullPeak();
    }

    boolean isFree(Flow flow) {
        return share(flow.peak()) < limits.freeBelow();
    }

    boolean isLossy() {
        return told(Witness.ECHOES).filter(echoes -> echoes.lost() >= limits.fewestLost()
                && echoes.lossRatio().orElse(0) >= limits.loss()).isPresent();
    }

    /** Whether the round trip is far above what it usually is at this hour; never without a usual one. */
    boolean isSlow() {
        OptionalDouble now = told(Witness.ECHOES).map(Statement.Echoes::roundTrip).orElse(OptionalDouble.empty());
        OptionalDouble usual = told(Witness.USUAL).map(Usual::roundTrip).orElse(OptionalDouble.empty());
        return now.isPresent() && usual.isPresent() && now.getAsDouble() >= usual.getAsDouble() * limits.slowFactor()
                && now.getAsDouble() >= usual.getAsDouble() + limits.slowMillis();
    }

    boolean isJittery() {
        return told(Witness.ECHOES).filter(echoes -> echoes.jitter().orElse(0) >= limits.jitterMillis()).isPresent();
    }

    boolean isDropping() {
        return told(Witness.FAULTS).filter(faults -> faults.discards() >= limits.discards()).isPresent();
    }

    boolean isDamaging() {
        return told(Witness.FAULTS).filter(faults -> faults.errors() >= limits.errors()).isPresent();
    }
}
