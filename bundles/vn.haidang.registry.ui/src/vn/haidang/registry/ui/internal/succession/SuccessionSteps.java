package vn.haidang.registry.ui.internal.succession;

import java.util.List;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Registry;
import vn.haidang.registry.Value;
import vn.haidang.registry.succession.PlannedMove;
import vn.haidang.registry.succession.SuccessionKind;
import vn.haidang.registry.succession.SuccessionPlan;
import vn.haidang.registry.succession.SuccessionPlanner;
import vn.haidang.registry.succession.SuccessionRequest;
import vn.haidang.registry.ui.internal.Messages;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;

/**
 * What the pages of one succession share, and the planning and writing of it on whatever thread.
 *
 * @param registry whose units become others
 * @param language the user's
 * @param texts this bundle's
 * @param person who does it
 * @param seat from where
 * @param draft what is decided so far
 */
record SuccessionSteps(Registry registry, UiLanguage language, Texts texts, String person, String seat,
        SuccessionDraft draft) {

    /** What it would do as the registry is now. */
    SuccessionPlan plan() {
        return new SuccessionPlanner(registry.snapshot()).plan(draft.request());
    }

    /** What could move: for a transfer everything that refers to the units, else what does move. */
    List<PlannedMove> movable(SuccessionPlan plan) {
        return draft.kind() == SuccessionKind.TRANSFER
                ? new SuccessionPlanner(registry.snapshot()).plan(draft.everything()).moves()
                : plan.moves();
    }

    /**
     * Does it as one commit.
     *
     * @param seen the plan the user looked at
     * @throws FindingException when it would now be another
     */
    CommitResult commit(SuccessionPlan seen, String reason) throws FindingException {
        try (EditingSession session = registry.edit()) {
            SuccessionPlan plan = new SuccessionPlanner(session.base()).plan(draft.request());
            if (!isSame(plan, seen)) {
                throw new FindingException(Messages.error("succession.outdated"));
            }
            List<Finding> errors = plan.findings().stream().filter(one -> one.severity() == Severity.ERROR).toList();
            if (!errors.isEmpty()) {
                return new CommitResult.Refused(errors);
            }
            withAct(plan, session).applyTo(session);
            return session.commit(new ChangeOrigin(person, seat, reason));
        }
    }

    private static boolean isSame(SuccessionPlan plan, SuccessionPlan seen) {
        return plan.moves().stream().map(SuccessionSteps::key).toList()
                .equals(seen.moves().stream().map(SuccessionSteps::key).toList());
    }

    private static List<String> key(PlannedMove move) {
        return List.of(move.element().id(), move.feature(), move.from().id(), move.to().code());
    }

    /** A document that the registry does not have yet comes into it in the same commit. */
    private SuccessionPlan withAct(SuccessionPlan plan, EditingSession session) {
        if (!(draft.act() instanceof SuccessionDraft.Act.New document)) {
            return plan;
        }
        String id = session.add("Document", document.code());
        session.set(id, "name", new Value.Text(document.name()));
        session.set(id, "kind", new Value.Choice("decision"));
        SuccessionRequest request = plan.request().by(id);
        return new SuccessionPlan(plan.commit(), request, plan.ended(), plan.created(), plan.moves(),
                plan.findings());
    }

    /** A code that no succession has yet. */
    static String freeCode(Registry registry, String wanted) {
        String code = wanted;
        for (int i = 2; registry.snapshot().element("Succession", code).isPresent(); i++) {
            code = wanted + "-" + i;
        }
        return code;
    }
}
