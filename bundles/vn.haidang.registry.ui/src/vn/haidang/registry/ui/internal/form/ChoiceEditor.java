package vn.haidang.registry.ui.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import vn.haidang.registry.Feature;
import vn.haidang.registry.Feature.Kind;
import vn.haidang.registry.Value;
import vn.haidang.ui.widget.Accessibility;

/** One of few: the literals of a choice, or yes and no; nothing is always possible. */
final class ChoiceEditor implements FieldEditor {

    private final FieldContext context;
    private final Combo combo;
    private final List<Value> choices;

    ChoiceEditor(Composite parent, Feature feature, FieldContext context, String name, Sink sink) {
        this.context = context;
        choices = feature.kind() == Kind.FLAG
                ? List.of(new Value.Flag(true), new Value.Flag(false))
                : feature.literals().stream().<Value>map(Value.Choice::new).toList();
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        List<String> items = new ArrayList<>(List.of(""));
        choices.forEach(choice -> items.add(context.words().value(feature, choice, context.snapshot())));
        combo.setItems(items.toArray(String[]::new));
        combo.getAccessible().addAccessibleListener(Accessibility.named(() -> name));
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex();
            sink.write(index > 0 ? List.of(choices.get(index - 1)) : List.of());
        });
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public void show(List<Value> values, boolean mixed) {
        String none = mixed ? context.texts().get("form.manyValues") : "";
        if (!combo.getItem(0).equals(none)) {
            combo.setItem(0, none);
        }
        combo.select(values.isEmpty() ? 0 : 1 + choices.indexOf(values.get(0)));
    }

    @Override
    public void setEditable(boolean editable) {
        combo.setEnabled(editable);
    }

    @Override
    public void flush() {
        // written at once
    }
}
