package vn.haidang.registry.ui.internal.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Feature.Kind;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.blob.AttachedFile;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateIcons;
import vn.haidang.ui.look.StateLook;

/** One field in a grid of three columns: name, widget, where the value came from; below it what is wrong. */
final class FieldRow implements FieldEditor.Sink {

    private static final int LABEL_WIDTH = 128;
    private static final int SOURCE_WIDTH = 168;

    private final Feature feature;
    private final FieldContext context;
    private final FieldRows.Target target;
    private final Label source;
    private final Composite problem;
    private final Label icon;
    private final Label sentence;
    private final StateIcons icons;
    private final FieldEditor editor;
    private final boolean wide;
    /** Whether nobody types it: it follows from the file of a document. */
    private final boolean decided;
    private Optional<String> wrong = Optional.empty();
    private List<Finding> findings = List.of();

    FieldRow(Composite grid, ElementType type, Feature feature, FieldContext context, FieldRows.Target target) {
        this.feature = feature;
        this.context = context;
        this.target = target;
        String name = context.words().feature(type, feature.name());
        wide = feature.kind() == Kind.PART;
        decided = type.isKindOf(AttachedFile.TYPE) && AttachedFile.DECIDED.contains(feature.name());
        createLabel(grid, name);
        // made before the editor, which may tell of itself at once; put behind it below
        source = new Label(grid, SWT.NONE);
        problem = new Composite(grid, SWT.NONE);
        editor = FieldEditors.create(grid, feature, context, name, this);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = wide ? 16 : 0;
        data.widthHint = 160;
        editor.control().setLayoutData(data);
        editor.control().moveAbove(source);
        GridData sourceData = new GridData(SWT.FILL, SWT.CENTER, false, false);
        sourceData.widthHint = SOURCE_WIDTH;
        source.setLayoutData(sourceData);
        giveRoom(false);
        Skin.MUTED.apply(source);
        icon = new Label(problem, SWT.NONE);
        icons = new StateIcons(icon, this::showProblem);
        sentence = new Label(problem, SWT.WRAP);
        layOutProblem();
    }

    private void createLabel(Composite grid, String name) {
        Label label = new Label(grid, SWT.WRAP);
        Optional<String> unit = feature.hint("unit");
        label.setText(LegacyActionTools.escapeMnemonics(name + unit.map(u -> " (" + u + ")").orElse("")
                + (feature.required() ? " *" : "")));
        label.setToolTipText(feature.required() ? context.texts().get("field.required") : null);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false, wide ? 3 : 1, 1);
        data.widthHint = LABEL_WIDTH;
        label.setLayoutData(data);
        (feature.required() ? Skin.SURFACE : Skin.MUTED).apply(label);
    }

    private void layOutProblem() {
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        problem.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        data.horizontalIndent = LABEL_WIDTH + 8;
        data.exclude = true;
        problem.setLayoutData(data);
        problem.setVisible(false);
        Skin.SURFACE.apply(problem);
        Skin.SURFACE.apply(icon);
        icon.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        GridData text = new GridData(SWT.FILL, SWT.CENTER, true, false);
        text.widthHint = 160;
        sentence.setLayoutData(text);
    }

    FieldEditor editor() {
        return editor;
    }

    void setEditable(boolean editable) {
        editor.setEditable(editable && !decided);
    }

    /** Whether something stands here that is no value. */
    boolean isWrong() {
        return wrong.isPresent();
    }

    void show(List<Value> values, boolean mixed, Optional<Values> provenance) {
        editor.show(values, mixed);
        String shown = provenance.map(this::shortSource).orElse("");
        if (!source.getText().equals(shown)) {
            source.setText(shown);
            giveRoom(!shown.isEmpty());
        }
        source.setToolTipText(provenance.map(this::longSource).orElse(null));
        editor.control().setToolTipText(provenance.map(this::longSource).orElse(null));
    }

    /** Where nothing is noted the widget takes the room. */
    private void giveRoom(boolean noted) {
        GridData data = (GridData) editor.control().getLayoutData();
        data.horizontalSpan = wide ? 3 : noted ? 1 : 2;
        ((GridData) source.getLayoutData()).exclude = wide || !noted;
        source.setVisible(noted && !wide);
        target.resized();
    }

    private String shortSource(Values noted) {
        return context.texts().get("source.short",
                words(noted).with("day", context.language().format().date(at(noted))));
    }

    private String longSource(Values noted) {
        Texts texts = context.texts();
        MessageArguments words = words(noted).with("time", at(noted));
        return noted.text("detail").map(detail -> texts.get("source.longDetail", words.with("detail", detail)))
                .orElseGet(() -> texts.get("source.long", words));
    }

    private MessageArguments words(Values noted) {
        Feature kind = noted.type().feature("source").orElseThrow();
        return MessageArguments.none().with("source",
                noted.choice("source").map(literal -> context.words().choice(kind, literal)).orElse(""));
    }

    private static Instant at(Values noted) {
        return noted.moment("confirmedAt").orElse(Instant.EPOCH);
    }

    void showFindings(List<Finding> now) {
        if (!now.equals(findings)) {
            findings = List.copyOf(now);
            showProblem();
        }
    }

    @Override
    public void write(List<Value> values) {
        target.write(feature, values);
    }

    @Override
    public void wrong(Optional<String> why) {
        if (!why.equals(wrong)) {
            wrong = why;
            showProblem();
        }
    }

    @Override
    public void resized() {
        target.resized();
    }

    /** What was typed comes before what the checks say: they know nothing of it yet. */
    private void showProblem() {
        boolean any = wrong.isPresent() || !findings.isEmpty();
        if (any) {
            StateLook look = wrong.isPresent() ? StateLook.FAULT : look();
            icon.setImage(icons.get(look));
            sentence.setText(LegacyActionTools.escapeMnemonics(wrong.orElseGet(this::sentences)));
            Skin.of(look).apply(sentence);
        }
        GridData data = (GridData) problem.getLayoutData();
        if (any || !data.exclude) {
            problem.setVisible(any);
            data.exclude = !any;
            target.resized();
        }
    }

    private StateLook look() {
        return findings.stream().map(Finding::severity).anyMatch(Severity.ERROR::equals)
                ? StateLook.FAULT
                : StateLook.of(findings.get(0).severity());
    }

    private String sentences() {
        return findings.stream().map(finding -> finding.summary(context.language().format()))
                .collect(Collectors.joining("\n"));
    }
}
