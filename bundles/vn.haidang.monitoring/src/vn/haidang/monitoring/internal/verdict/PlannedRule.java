package vn.haidang.monitoring.internal.verdict;

import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.Witness;

/** The line fell silent while work on it was planned. */
final class PlannedRule implements Rule {

    @Override
    public LineCause cause() {
        return LineCause.PLANNED;
    }

    @Override
    public void hear(Case given, Hearing hearing) {
        if (new Facts(given).hearSilence(hearing)) {
            given.told(Witness.PLAN).ifPresentOrElse(
                    plan -> hearing.settles(Witness.PLAN, Sentence.of("plan.planned").with("reason", plan.reason())),
                    () -> hearing.isNotPresumed(Witness.PLAN, given.ask(Witness.PLAN)));
        }
    }
}
