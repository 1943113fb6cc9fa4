package vn.haidang.registry.ui.internal.succession;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.succession.PlannedMove;
import vn.haidang.registry.succession.SuccessionKind;
import vn.haidang.registry.succession.SuccessionPlan;
import vn.haidang.registry.succession.Target;
import vn.haidang.registry.ui.internal.steps.Fields;
import vn.haidang.registry.ui.internal.steps.LongWork;
import vn.haidang.registry.words.ModelWords;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.FindingList;
import vn.haidang.ui.widget.FindingWords;

/** Everything that moves, counted and one by one, what stands against it, and why it is done. Nothing is written yet. */
final class MovesPage extends WizardPage {

    private final SuccessionSteps steps;
    private final SuccessionDraft draft;
    private final Texts texts;
    private final ModelWords words;
    private Label summary;
    private FilterField filter;
    private Composite tables;
    private MoveTable table;
    private Combo target;
    private Button give;
    private Composite choosing;
    private FindingList findings;
    private Text reason;
    private Optional<Preview> preview = Optional.empty();

    /** What there is to look at. */
    private record Preview(SuccessionPlan plan, List<PlannedMove> movable) {}

    MovesPage(SuccessionSteps steps) {
        super("moves");
        this.steps = steps;
        this.draft = steps.draft();
        this.texts = steps.texts();
        this.words = new ModelWords(texts.format());
        setTitle(texts.get("succession.preview"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 2);
        summary = new Label(fields.area(), SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 400;
        summary.setLayoutData(wide);
        filter = new FilterField(fields.area(), steps.language(), () -> table.filter(filter));
        GridData width = new GridData(SWT.RIGHT, SWT.TOP, false, false);
        width.widthHint = 200;
        filter.control().setLayoutData(width);
        tables = new Composite(fields.area(), SWT.NONE);
        tables.setLayout(new FillLayout());
        fields.fill(tables, 2);
        createTable();
        createChoosing(fields);
        findings = new FindingList(fields.area(), texts.get("succession.findings"), FindingWords.CHECKS,
                steps.language());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
        data.heightHint = 90;
        findings.control().setLayoutData(data);
        Fields last = new Fields(fields.area(), 2);
        last.area().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        reason = last.text(texts.get("steps.reason"), 1, this::check);
        setControl(fields.area());
    }

    private void createChoosing(Fields fields) {
        Fields line = new Fields(fields.area(), 3);
        choosing = line.area();
        choosing.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        target = line.choice(texts.get("succession.give"), 1, List.of(), () -> {});
        give = new Button(choosing, SWT.PUSH);
        give.addListener(SWT.Selection, event -> giveSelected());
    }

    /** Only what a transfer takes is for the user to tick; the rest moves anyway. */
    private void createTable() {
        List.of(tables.getChildren()).forEach(Control::dispose);
        table = new MoveTable(tables, texts, draft.kind() == SuccessionKind.TRANSFER,
                move -> draft.isChosen(move.element().id()), (move, wanted) -> choose(List.of(move), wanted));
        tables.layout();
    }

    private void choose(List<PlannedMove> moves, boolean wanted) {
        Target receiver = draft.to().get(Math.max(0, target.getSelectionIndex()));
        moves.forEach(move -> {
            if (wanted) {
                draft.choose(List.of(move.element().id()), receiver);
            } else {
                draft.leave(move.element().id());
            }
        });
        makePlan();
    }

    private void giveSelected() {
        choose(table.selected(), true);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            setDescription(texts.get("succession.previewHint." + hint()));
            createTable();
            showChoosing();
            preview = Optional.empty();
            setPageComplete(false);
            // the window has to stand on this page before it can show progress
            getShell().getDisplay().asyncExec(this::makePlan);
        }
    }

    private String hint() {
        return switch (draft.kind()) {
            case SPLIT, TRANSFER -> draft.kind().name();
            default -> "ALL";
        };
    }

    private void showChoosing() {
        boolean isWanted = draft.kind() == SuccessionKind.SPLIT || draft.kind() == SuccessionKind.TRANSFER;
        target.setItems(draft.to().stream().map(one -> one.code() + " " + one.name()).toArray(String[]::new));
        target.select(draft.to().size() - 1);
        give.setText(texts.get("succession.giveButton"));
        show(choosing, isWanted);
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.getParent().layout(true, true);
    }

    private void makePlan() {
        if (!getControl().isDisposed()) {
            new LongWork(this, texts).run(progress -> {
                SuccessionPlan plan = steps.plan();
                return new Preview(plan, steps.movable(plan));
            }).ifPresent(this::show);
        }
    }

    private void show(Preview made) {
        preview = Optional.of(made);
        table.show(made.movable(), filter);
        summary.setText(summary(made));
        findings.show(made.plan().findings());
        show(findings.control(), !made.plan().findings().isEmpty());
        if (reason.getText().isBlank()) {
            reason.setText(draft.name());
        }
        check();
    }

    private String summary(Preview made) {
        Map<String, Long> types = made.plan().moves().stream().collect(Collectors.groupingBy(
                move -> words.type(move.element().type()), TreeMap::new,
                Collectors.mapping(move -> move.element().id(), Collectors.collectingAndThen(Collectors.toSet(),
                        ids -> (long) ids.size()))));
        long total = made.plan().moves().stream().map(move -> move.element().id()).distinct().count();
        String counted = types.entrySet().stream().map(type -> texts.get("succession.typeCount",
                MessageArguments.none().with("type", type.getKey()).with("count", type.getValue())))
                .collect(Collectors.joining(", "));
        return total == 0
                ? texts.get("succession.nothingMoves")
                : texts.get("succession.summary", MessageArguments.none().with("total", total).with("types", counted));
    }

    private void check() {
        boolean isPossible = preview.filter(made -> made.plan().isComplete()).isPresent();
        boolean isIdle = draft.kind() == SuccessionKind.TRANSFER
                && preview.filter(made -> made.plan().moves().isEmpty()).isPresent();
        setErrorMessage(preview.isPresent() && !isPossible ? texts.get("succession.impossible") : null);
        setMessage(isIdle ? texts.get("succession.chooseSome") : null, INFORMATION);
        setPageComplete(isPossible && !isIdle && !reason.getText().isBlank());
    }

    Optional<SuccessionPlan> plan() {
        return preview.map(Preview::plan);
    }

    String reason() {
        return reason.getText().strip();
    }
}
