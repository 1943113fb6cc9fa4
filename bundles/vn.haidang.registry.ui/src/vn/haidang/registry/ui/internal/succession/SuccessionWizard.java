package vn.haidang.registry.ui.internal.succession;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.succession.SuccessionPlan;
import vn.haidang.registry.ui.internal.steps.LongWork;
import vn.haidang.registry.ui.internal.steps.ResultPage;
import vn.haidang.ui.language.Texts;

/** Lets units become others: in which way and by which document, which ones, what moves; as one commit. */
final class SuccessionWizard extends Wizard {

    private static final int MOST_NAMED = 5;

    private final SuccessionSteps steps;
    private final Texts texts;
    private final MovesPage moves;
    private final ResultPage result;

    SuccessionWizard(SuccessionSteps steps) {
        this.steps = steps;
        this.texts = steps.texts();
        moves = new MovesPage(steps);
        result = new ResultPage(texts.get("succession.resultTitle"));
        setWindowTitle(texts.get("succession.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(new KindPage(steps));
        addPage(new UnitsPage(steps));
        addPage(moves);
        addPage(result);
    }

    /** The result is reached by doing it. */
    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == moves ? null : super.getNextPage(page);
    }

    @Override
    public boolean canFinish() {
        return result.isReached() || getContainer().getCurrentPage() == moves && moves.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        if (result.isReached()) {
            return true;
        }
        SuccessionPlan plan = moves.plan().orElseThrow();
        String reason = moves.reason();
        Optional<CommitResult> ended = new LongWork(moves, texts).run(progress -> steps.commit(plan, reason));
        ended.ifPresent(one -> tell(one, plan));
        return false;
    }

    private void tell(CommitResult ended, SuccessionPlan plan) {
        switch (ended) {
            case CommitResult.Committed committed -> result.say(
                    texts.get("succession.committed", MessageArguments.none().with("name", plan.request().name())
                            .with("count", plan.moves().stream().map(move -> move.element().id()).distinct().count())),
                    texts.get("succession.committedAdvice", "day", plan.request().date()));
            case CommitResult.Unchanged unchanged -> result.say(texts.get("succession.nothingMoves"),
                    texts.get("succession.committedAdvice", "day", plan.request().date()));
            case CommitResult.Conflicted conflicted -> moves.setErrorMessage(texts.get("steps.conflict", "objects",
                    conflicted.conflicts().stream().map(conflict -> conflict.element().code()).distinct()
                            .limit(MOST_NAMED).collect(Collectors.joining(", "))));
            case CommitResult.Refused refused -> moves.setErrorMessage(refused.findings().stream()
                    .map(finding -> finding.summary(steps.language().format())).findFirst().orElseThrow());
        }
    }
}
