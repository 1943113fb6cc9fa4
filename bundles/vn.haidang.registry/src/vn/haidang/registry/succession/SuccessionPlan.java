package vn.haidang.registry.succession;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;

/**
 * What a succession would do, for people to look at before it is done. Immutable.
 *
 * @param commit the number of the snapshot it was made on
 * @param request what was asked for
 * @param ended the units whose last day is the day before
 * @param created the units that come into being
 * @param moves everything that moves, by type and code
 * @param findings what stands against it or is left to be decided, errors first
 */
public record SuccessionPlan(long commit, SuccessionRequest request, List<Element> ended,
        List<Target.Created> created, List<PlannedMove> moves, List<Finding> findings) {

    public SuccessionPlan {
        ended = List.copyOf(ended);
        created = List.copyOf(created);
        moves = List.copyOf(moves);
        findings = List.copyOf(findings);
    }

    /** Whether nothing stands against it. */
    public boolean isComplete() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The moves by the name of the elements' type. */
    public Map<String, List<PlannedMove>> movesByType() {
        Map<String, List<PlannedMove>> types = new LinkedHashMap<>();
        moves.forEach(move -> types.computeIfAbsent(move.element().type().name(), type -> new ArrayList<>()).add(move));
        return types;
    }

    /**
     * Does it in an editing session, as one step; the caller commits.
     *
     * @return the id of the succession, the first when it has more moves than one element can keep
     * @throws IllegalStateException when it is not complete, or the session stands on another snapshot: plan it again
     */
    public String applyTo(EditingSession session) {
        if (!isComplete() || session.base().commit() != commit) {
            throw new IllegalStateException("a plan has to be complete and of the session's snapshot");
        }
        return new PlanWriter(this, session).write();
    }
}
