package vn.haidang.registry.ui.internal.transfer;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;

import vn.haidang.registry.CommitResult;
import vn.haidang.registry.exchange.ImportPlan;
import vn.haidang.registry.ui.internal.steps.LongWork;
import vn.haidang.registry.ui.internal.steps.ResultPage;

/** Brings a CSV or XLSX file into the registry: which file, what its columns mean, what would happen; all or nothing. */
final class ImportWizard extends Wizard {

    private final ImportSteps steps;
    private final SourcePage source;
    private final MappingPage mapping;
    private final PreviewPage preview;
    private final ResultPage result;

    ImportWizard(ImportSteps steps) {
        this.steps = steps;
        source = new SourcePage(steps);
        mapping = new MappingPage(steps);
        preview = new PreviewPage(steps);
        result = new ResultPage(steps.texts().get("import.resultTitle"));
        setWindowTitle(steps.texts().get("import.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(mapping);
        addPage(preview);
        addPage(result);
    }

    /** The result is reached by doing it. */
    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == preview ? null : super.getNextPage(page);
    }

    @Override
    public boolean canFinish() {
        return result.isReached() || getContainer().getCurrentPage() == preview && preview.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        if (result.isReached()) {
            return true;
        }
        ImportPlan plan = preview.plan().orElseThrow();
        String reason = preview.reason();
        Optional<CommitResult> ended = new LongWork(preview, steps.texts())
                .run(progress -> steps.exchange().commit(plan, steps.person(), reason, progress));
        ended.ifPresent(one -> tell(one, plan));
        return false;
    }

    private void tell(CommitResult ended, ImportPlan plan) {
        switch (ended) {
            case CommitResult.Committed committed -> result.say(
                    steps.texts().get("import.committed", PreviewPage.numbers(plan)),
                    steps.texts().get("import.committedAdvice"));
            case CommitResult.Unchanged unchanged -> result.say(steps.texts().get("import.unchanged"),
                    steps.texts().get("import.unchangedAdvice"));
            case CommitResult.Conflicted conflicted -> preview.setErrorMessage(steps.texts().get("steps.conflict",
                    "objects", conflicted.conflicts().stream().map(conflict -> conflict.element().code())
                            .distinct().limit(5).collect(Collectors.joining(", "))));
            case CommitResult.Refused refused -> preview.setErrorMessage(refused.findings().stream()
                    .map(finding -> finding.summary(steps.language().format())).findFirst().orElseThrow());
        }
    }
}
