package vn.haidang.registry.ui.internal.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.ElementHistory.FeatureChange;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Value;
import vn.haidang.registry.exchange.ImportPlan;
import vn.haidang.registry.exchange.ImportPlan.Kind;
import vn.haidang.registry.exchange.ImportPlan.PlannedRow;
import vn.haidang.registry.ui.internal.steps.Fields;
import vn.haidang.registry.ui.internal.steps.LongWork;
import vn.haidang.registry.ui.internal.values.ValueWords;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.CountStrip;
import vn.haidang.ui.widget.FindingList;
import vn.haidang.ui.widget.FindingWords;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;

/** What the import would do row by row, what is wrong with it, and why it is done. Nothing is written yet. */
final class PreviewPage extends WizardPage {

    private static final int MOST_FINDINGS = 200;
    /** The code has a column of its own; where values come from is the file. */
    private static final Set<String> NOT_TOLD = Set.of("code", "provenance");

    private final ImportSteps steps;
    private final Texts texts;
    private final ValueWords words;
    private CountStrip counts;
    private Button onlyWrong;
    private IconTable<PlannedRow> table;
    private FindingList findings;
    private Text reason;
    private Optional<ImportPlan> plan = Optional.empty();
    private Map<String, String> codes = Map.of();

    PreviewPage(ImportSteps steps) {
        super("preview");
        this.steps = steps;
        this.texts = steps.texts();
        this.words = new ValueWords(texts);
        setTitle(texts.get("import.preview"));
        setDescription(texts.get("import.previewHint"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 2);
        counts = new CountStrip(fields.area());
        counts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        onlyWrong = new Button(fields.area(), SWT.CHECK);
        onlyWrong.setText(texts.get("import.onlyWrong"));
        onlyWrong.addListener(SWT.Selection, event -> filter());
        createTable(fields);
        findings = new FindingList(fields.area(), texts.get("import.findings"), FindingWords.CHECKS,
                steps.language());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
        data.heightHint = 130;
        findings.control().setLayoutData(data);
        Fields last = new Fields(fields.area(), 2);
        last.area().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        reason = last.text(texts.get("steps.reason"), 1, this::check);
        setControl(fields.area());
    }

    private void createTable(Fields fields) {
        IconTable.Look<PlannedRow> look = new IconTable.Look<>(PreviewPage::look, 1, this::content,
                PlannedRow::number);
        table = new IconTable<>(fields.area(), texts.get("import.rows"), steps.language(), look, List.of(
                Column.by(texts.get("import.row"), 8, 56, row -> String.valueOf(row.number()), PlannedRow::number),
                Column.of(texts.get("import.result"), 14, 110, row -> texts.get("import.kind." + row.kind().name())),
                Column.of(texts.get("import.rowType"), 16, 100, row -> row.type().isEmpty()
                        ? ""
                        : words.model().type(row.type())),
                Column.of(texts.get("import.code"), 14, 90, PlannedRow::code),
                Column.of(texts.get("import.content"), 48, 220, this::content)));
        fields.fill(table.control(), 2);
        table.whenSelected(this::showFindings);
    }

    private static StateLook look(PlannedRow row) {
        return switch (row.kind()) {
            case ADDED -> StateLook.GOOD;
            case CHANGED -> StateLook.INFORMATION;
            case UNCHANGED -> StateLook.UNREACHABLE;
            case WRONG -> StateLook.FAULT;
        };
    }

    /** What is wrong with a row, or else which values it gives. */
    private String content(PlannedRow row) {
        if (row.kind() == Kind.WRONG || row.changes().isEmpty()) {
            return row.findings().stream().map(finding -> finding.summary(steps.language().format()))
                    .collect(Collectors.joining("; "));
        }
        return steps.schema().type(row.type()).map(type -> row.changes().stream()
                .filter(change -> !NOT_TOLD.contains(change.feature())).map(change -> content(row, type, change))
                .collect(Collectors.joining("; "))).orElse("");
    }

    private String content(PlannedRow row, ElementType type, FeatureChange change) {
        Feature feature = type.feature(change.feature()).orElseThrow();
        String value = row.kind() == Kind.ADDED
                ? words.all(feature, named(change.after()), steps.snapshot())
                : words.change(feature, change.before(), named(change.after()), steps.snapshot(),
                        steps.snapshot());
        return texts.get("history.field", MessageArguments.none()
                .with("field", words.model().feature(type, feature.name())).with("change", value));
    }

    /** What another row of the file adds is known by its code only. */
    private List<Value> named(List<Value> values) {
        return values.stream().map(value -> value instanceof Value.Reference reference
                ? Optional.ofNullable(codes.get(reference.id())).filter(code -> !code.isEmpty())
                        .<Value>map(Value.Text::new).orElse(value)
                : value).toList();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            plan = Optional.empty();
            setPageComplete(false);
            // the window has to stand on this page before it can show progress
            getShell().getDisplay().asyncExec(this::makePlan);
        }
    }

    private void makePlan() {
        if (getControl().isDisposed()) {
            return;
        }
        ImportDraft draft = steps.draft();
        new LongWork(this, texts)
                .run(progress -> steps.exchange().plan(draft.source().orElseThrow(), draft.mapping(), progress))
                .ifPresent(this::show);
    }

    private void show(ImportPlan made) {
        plan = Optional.of(made);
        codes = made.rows().stream().filter(row -> row.kind() == Kind.ADDED)
                .collect(Collectors.toMap(row -> ImportPlan.rowId(row.number()), PlannedRow::code, (one, same) -> one));
        List<CountStrip.Count> shown = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (made.count(kind) > 0) {
                PlannedRow any = made.rows().stream().filter(row -> row.kind() == kind).findFirst().orElseThrow();
                shown.add(new CountStrip.Count(look(any),
                        texts.get("import.count." + kind.name(), "count", made.count(kind))));
            }
        }
        counts.show(shown, "");
        onlyWrong.setEnabled(made.count(Kind.WRONG) > 0);
        onlyWrong.setSelection(made.count(Kind.WRONG) > 0);
        table.show(made.rows());
        filter();
        if (reason.getText().isBlank()) {
            reason.setText(texts.get("import.reason", "file", made.source().file()));
        }
        check();
    }

    private void filter() {
        table.filter(row -> !onlyWrong.getSelection() || row.kind() == Kind.WRONG);
        showFindings();
    }

    /** Those of the selected row, and then those of the file as a whole. */
    private void showFindings() {
        List<Finding> shown = new ArrayList<>();
        table.selected().ifPresent(row -> shown.addAll(row.findings()));
        plan.ifPresent(made -> shown.addAll(made.findings()));
        findings.show(shown.size() > MOST_FINDINGS ? shown.subList(0, MOST_FINDINGS) : shown);
        GridData data = (GridData) findings.control().getLayoutData();
        if (data.exclude != shown.isEmpty()) {
            data.exclude = shown.isEmpty();
            findings.control().setVisible(!shown.isEmpty());
            findings.control().getParent().layout();
        }
    }

    private void check() {
        boolean wrong = plan.filter(ImportPlan::hasErrors).isPresent();
        boolean nothing = plan.filter(made -> made.count(Kind.ADDED) + made.count(Kind.CHANGED) == 0).isPresent();
        if (wrong) {
            int rows = plan.orElseThrow().count(Kind.WRONG);
            setErrorMessage(rows == 0 ? texts.get("import.wrongFile") : texts.get("import.wrong", "count", rows));
        } else {
            setErrorMessage(null);
            setMessage(nothing ? texts.get("import.nothing") : null, INFORMATION);
        }
        setPageComplete(plan.isPresent() && !wrong && !nothing && !reason.getText().isBlank());
    }

    Optional<ImportPlan> plan() {
        return plan;
    }

    String reason() {
        return reason.getText().strip();
    }

    /** What was done. */
    static MessageArguments numbers(ImportPlan plan) {
        return MessageArguments.none().with("file", plan.source().file()).with("added", plan.count(Kind.ADDED))
                .with("changed", plan.count(Kind.CHANGED)).with("unchanged", plan.count(Kind.UNCHANGED));
    }
}
