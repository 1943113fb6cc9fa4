package vn.haidang.registry.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import vn.haidang.registry.Feature;
import vn.haidang.registry.Feature.Kind;
import vn.haidang.registry.Value;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;
import vn.haidang.ui.widget.DayPopup;

/**
 * A text, a number, a day or a moment, as one types it. It is written when one stops typing for a moment or leaves the
 * field.
 */
final class TypedEditor implements FieldEditor {

    private static final Set<String> LONG_TEXTS = Set.of("note", "grounds");
    private static final int LINES = 3;
    /** How long one has to stop typing, in milliseconds. */
    private static final int PAUSE = 500;

    private final Feature feature;
    private final FieldContext context;
    private final Sink sink;
    private final Composite control;
    private final Text text;
    private final Runnable afterPause = this::flush;
    private Optional<Button> calendar = Optional.empty();
    private List<Value> known = List.of();
    private boolean typing;
    private boolean setting;

    TypedEditor(Composite parent, Feature feature, FieldContext context, String name, Sink sink) {
        this.feature = feature;
        this.context = context;
        this.sink = sink;
        boolean isDay = feature.kind() == Kind.DAY;
        control = row(parent, isDay ? 2 : 1);
        text = createText(control, name);
        if (isDay) {
            calendar = Optional.of(createCalendar(control));
        }
    }

    private static Composite row(Composite parent, int cells) {
        Composite both = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(cells, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 4;
        both.setLayout(layout);
        Skin.SURFACE.apply(both);
        return both;
    }

    private Text createText(Composite parent, String name) {
        boolean isLong = LONG_TEXTS.contains(feature.name());
        Text created = new Text(parent, isLong ? SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL : SWT.BORDER);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 120;
        data.heightHint = isLong ? LINES * created.getLineHeight() : SWT.DEFAULT;
        created.setLayoutData(data);
        created.setMessage(hint());
        created.getAccessible().addAccessibleListener(Accessibility.named(() -> name));
        created.addListener(SWT.Modify, event -> typed());
        created.addListener(SWT.FocusOut, event -> left());
        created.addListener(SWT.DefaultSelection, event -> flush());
        created.addListener(SWT.Traverse, event -> {
            // in a text of several lines the tab key goes on, as everywhere
            event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        });
        return created;
    }

    private String hint() {
        return switch (feature.kind()) {
            case DAY -> context.texts().get("field.dayHint");
            case MOMENT -> context.texts().get("field.momentHint");
            default -> "";
        };
    }

    private Button createCalendar(Composite parent) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setText("▾");
        button.setToolTipText(context.texts().get("field.day"));
        button.addListener(SWT.Selection, event -> DayPopup.open(button, context.language(),
                known.isEmpty() ? context.today() : ((Value.Day) known.get(0)).day(),
                day -> {
                    text.setText(context.language().format().date(day));
                    flush();
                }));
        return button;
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void show(List<Value> values, boolean mixed) {
        boolean asTyped = values.equals(known) && typing || text.isFocusControl() && Optional.of(values).equals(read());
        known = values;
        text.setMessage(mixed ? context.texts().get("form.manyValues") : hint());
        if (!asTyped) {
            typing = false;
            sink.wrong(Optional.empty());
            write();
        }
    }

    private void write() {
        String shown = known.isEmpty() ? "" : context.notation().write(feature, known.get(0));
        if (!text.getText().equals(shown)) {
            setting = true;
            text.setText(shown);
            text.setSelection(text.isFocusControl() ? text.getCharCount() : 0);
            setting = false;
        }
    }

    @Override
    public void setEditable(boolean editable) {
        text.setEditable(editable);
        calendar.ifPresent(button -> button.setEnabled(editable));
    }

    private void typed() {
        if (!setting) {
            typing = true;
            text.getDisplay().timerExec(PAUSE, afterPause);
        }
    }

    private void left() {
        flush();
        if (!text.isDisposed() && !typing) {
            write();
        }
    }

    @Override
    public void flush() {
        if (!typing || text.isDisposed()) {
            return;
        }
        Optional<List<Value>> values = read();
        if (values.isEmpty()) {
            sink.wrong(Optional.of(context.texts().get(Notation.advice(feature.kind()))));
            return;
        }
        typing = false;
        sink.wrong(Optional.empty());
        if (!values.get().equals(known) || known.isEmpty()) {
            known = values.get();
            sink.write(known);
        }
    }

    private Optional<List<Value>> read() {
        return text.getText().isBlank()
                ? Optional.of(List.of())
                : context.notation().read(feature.kind(), text.getText()).map(List::of);
    }
}
