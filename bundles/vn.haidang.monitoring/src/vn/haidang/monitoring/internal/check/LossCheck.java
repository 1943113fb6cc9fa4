package vn.haidang.monitoring.internal.check;

import java.util.List;

import org.osgi.service.component.annotations.Component;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Percentage;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.check.LineCheck;
import vn.haidang.monitoring.internal.Messages;

/**
 * Warns when a line that is there loses at least 2 % of the echoes of a minute, and two at least: a single one, of however
 * few, tells nothing.
 */
@Component
public final class LossCheck implements LineCheck {

    private static final double LIMIT = 0.02;
    private static final int FEWEST = 2;

    @Override
    public String id() {
        return "vn.haidang.monitoring.loss";
    }

    @Override
    public List<Finding> check(LineStatus status) {
        boolean isThere = status.state() == LineState.UP || status.state() == LineState.SUSPECT;
        double loss = status.lossRatio().orElse(0);
        if (!isThere || status.echoes().lost() < FEWEST || loss < LIMIT) {
            return List.of();
        }
        return List.of(Finding.of(Messages.CATALOGUE, Severity.WARNING, "line.loss").with("line", status.line().name())
                .with("loss", new Percentage(loss, 1)).with("limit", new Percentage(LIMIT, 0))
                .about(new ObjectLink("line", status.line().code(), status.line().name())));
    }
}
