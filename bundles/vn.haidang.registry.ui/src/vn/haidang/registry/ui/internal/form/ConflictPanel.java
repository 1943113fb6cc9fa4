package vn.haidang.registry.ui.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitInfo;
import vn.haidang.registry.Conflict;
import vn.haidang.registry.Element;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Provenance;
import vn.haidang.registry.Value;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;

/**
 * What others changed at the same time as the user: for each field what it was, what the user made of it and what the
 * other did, and which of the two is to stand. For the UI thread.
 */
final class ConflictPanel {

    private final FieldContext context;
    private final Consumer<List<Conflict>> settled;
    private final ScrolledComposite scroll;
    private final Composite lines;
    private final List<Choice> choices = new ArrayList<>();

    /** A conflict and the button that leaves it to the other. */
    private record Choice(Conflict conflict, Button theirs) {}

    /**
     * @param settled takes the conflicts in which the other's values are to stand
     * @param later puts it off
     */
    ConflictPanel(Composite parent, FieldContext context, List<Conflict> conflicts, Consumer<List<Conflict>> settled,
            Runnable later) {
        this.context = context;
        this.settled = settled;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Skin.SURFACE.apply(scroll);
        lines = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        layout.verticalSpacing = 4;
        lines.setLayout(layout);
        Skin.SURFACE.apply(lines);
        label(context.texts().get("conflict.title"), Skin.FAULT, 0).setFont(new Fonts(lines).bold(1));
        label(context.texts().get("conflict.advice"), Skin.SURFACE, 0);
        conflicts.stream().filter(conflict -> !isOfNotes(conflict)).collect(Collectors.groupingBy(
                conflict -> conflict.element().id(), LinkedHashMap::new, Collectors.toList()))
                .values().forEach(this::create);
        createButtons(later);
        scroll.setContent(lines);
        scroll.addListener(SWT.Resize, event -> scroll.setMinHeight(
                lines.computeSize(Math.max(200, scroll.getClientArea().width), SWT.DEFAULT).y));
    }

    /** Where a value came from follows the value. */
    private static boolean isOfNotes(Conflict conflict) {
        return conflict instanceof Conflict.SameFeature same && same.feature().equals(Provenance.FEATURE);
    }

    private void create(List<Conflict> ofOne) {
        Element element = ofOne.get(0).element();
        label((element.code() + " " + element.name()).strip() + " · " + by(ofOne.get(0).theirs()), Skin.SURFACE, 12)
                .setFont(new Fonts(lines).bold(0));
        ofOne.forEach(this::create);
    }

    private String by(CommitInfo commit) {
        ChangeOrigin origin = commit.origin();
        MessageArguments words = MessageArguments.none().with("person", origin.author()).with("time", commit.at());
        return origin.reason().isBlank()
                ? context.texts().get("conflict.by", words)
                : context.texts().get("conflict.byWithReason", words.with("reason", origin.reason()));
    }

    private void create(Conflict conflict) {
        if (conflict instanceof Conflict.SameFeature same) {
            Element element = same.element();
            Feature feature = element.type().feature(same.feature()).orElseThrow();
            label(context.words().feature(element.type(), same.feature()), Skin.SURFACE, 8);
            label(context.texts().get("conflict.base") + ": " + text(feature, same.base()), Skin.MUTED, 0);
            choose(conflict, text(feature, same.mine()), text(feature, same.other()));
        } else {
            label(context.texts().get("conflict.element"), Skin.SURFACE, 8);
            boolean theyRemoved = conflict instanceof Conflict.RemovedByOther;
            String keep = context.texts().get("conflict.keepElement");
            String remove = context.texts().get("conflict.removeElement");
            choose(conflict, theyRemoved ? keep : remove, theyRemoved ? remove : keep);
        }
    }

    private String text(Feature feature, List<Value> values) {
        return values.isEmpty()
                ? context.texts().get("conflict.empty")
                : values.stream().map(value -> context.words().value(feature, value, context.snapshot()))
                        .collect(Collectors.joining(", "));
    }

    /** The user's own stands until the user says otherwise. */
    private void choose(Conflict conflict, String mine, String theirs) {
        Composite pair = new Composite(lines, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        pair.setLayout(layout);
        pair.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Skin.SURFACE.apply(pair);
        radio(pair, context.texts().get("conflict.mine") + ": " + mine).setSelection(true);
        choices.add(new Choice(conflict, radio(pair, context.texts().get("conflict.theirs") + ": " + theirs)));
    }

    private static Button radio(Composite pair, String text) {
        Button button = new Button(pair, SWT.RADIO | SWT.WRAP);
        button.setText(LegacyActionTools.escapeMnemonics(text));
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Skin.SURFACE.apply(button);
        return button;
    }

    private Label label(String text, Skin skin, int above) {
        Label label = new Label(lines, SWT.WRAP);
        label.setText(LegacyActionTools.escapeMnemonics(text));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        data.verticalIndent = above;
        label.setLayoutData(data);
        skin.apply(label);
        return label;
    }

    private void createButtons(Runnable later) {
        Composite row = new Composite(lines, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        row.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = 12;
        row.setLayoutData(data);
        Skin.SURFACE.apply(row);
        button(row, "conflict.settle", () -> settled.accept(theirs()));
        button(row, "conflict.later", later);
    }

    private void button(Composite row, String key, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(context.texts().get(key));
        button.addListener(SWT.Selection, event -> action.run());
    }

    private List<Conflict> theirs() {
        return choices.stream().filter(choice -> choice.theirs().getSelection()).map(Choice::conflict).toList();
    }

    /** What is laid out. */
    Control control() {
        return scroll;
    }
}
