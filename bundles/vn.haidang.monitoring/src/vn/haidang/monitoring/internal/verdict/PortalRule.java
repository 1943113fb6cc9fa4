package vn.haidang.monitoring.internal.verdict;

import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.Witness;

/** The line is fine and the portal is not: it fails beside the line too. */
final class PortalRule implements Rule {

    @Override
    public LineCause cause() {
        return LineCause.PORTAL;
    }

    @Override
    public void hear(Case given, Hearing hearing) {
        if (!new FineLine(given).hear(hearing)) {
            return;
        }
        given.told(Witness.PORTALS).filter(portals -> !portals.failing().isEmpty()).ifPresentOrElse(portals -> {
            hearing.proves(Witness.PORTALS,
                    Sentence.of("portals.failing").with("portals", String.join(", ", portals.failing())));
            if (portals.working() > 0) {
                hearing.confirms(Witness.PORTALS, Sentence.of("portals.working").with("count", portals.working()));
            }
        }, () -> hearing.isNotPresumed(Witness.PORTALS, given.ask(Witness.PORTALS)));
    }
}
