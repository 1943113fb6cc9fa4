package vn.haidang.monitoring.internal.verdict;

import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.Witness;

/** Nothing is wrong. */
final class FineRule implements Rule {

    @Override
    public LineCause cause() {
        return LineCause.FINE;
    }

    @Override
    public void hear(Case given, Hearing hearing) {
        if (new FineLine(given).hear(hearing)) {
            given.told(Witness.PORTALS).filter(portals -> !portals.failing().isEmpty())
                    .ifPresent(portals -> hearing.refutes(Witness.PORTALS,
                            Sentence.of("portals.failing").with("portals", String.join(", ", portals.failing()))));
        }
    }
}
