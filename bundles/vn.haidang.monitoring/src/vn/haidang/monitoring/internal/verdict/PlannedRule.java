package vn.haidang.monitoring.internal.verdict;

import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.Witness;

/**
 * The line fell silent while work on it was planned. That work may well take the ward's power or other lines with it: what
 * else fits is told and disputes nothing, and the time does not count either way.
 */
final class PlannedRule implements Rule {

    @Override
    public LineCause cause() {
        return LineCause.PLANNED;
    }

    @Override
    public void hear(Case given, Hearing hearing) {
        if (new Facts(given).hearSilence(hearing)) {
            given.told(Witness.PLAN).ifPresentOrElse(
                    plan -> hearing.decides(Witness.PLAN, Sentence.of("plan.planned").with("reason", plan.reason())),
                    () -> hearing.isNotPresumed(Witness.PLAN, given.ask(Witness.PLAN)));
        }
    }
}
