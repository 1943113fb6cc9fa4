package vn.haidang.monitoring.check;

import java.util.List;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.LineStatus;

/**
 * Judges a line each time something new was measured of it. Register an implementation as an OSGi service; it is asked
 * from the next measurement on, and no more once it is gone.
 * <p>
 * Called on an engine thread for one line after the other: it must return at once, keep no reference to the status
 * and may keep state of its own. A check that throws is reported as a finding of its own and asked again next time.
 */
public interface LineCheck {

    /** A stable name, unique among checks: {@code vn.haidang.monitoring.loss}. */
    String id();

    /** What there is to say of the line now; empty when all is well. */
    List<Finding> check(LineStatus status);
}
