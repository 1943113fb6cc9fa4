package vn.haidang.registry.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import vn.haidang.registry.Feature;
import vn.haidang.registry.Value;
import vn.haidang.ui.look.Skin;

/** Several values, one below the other, each with its own widget. */
final class ListEditor implements FieldEditor {

    private final Feature feature;
    private final FieldContext context;
    private final String name;
    private final Sink sink;
    private final Composite area;
    private final Composite lines;
    private final Label mixedNote;
    private final Button add;
    private final List<Line> shown = new ArrayList<>();
    private List<Value> known = List.of();
    private boolean editable = true;

    /** One value; what is empty does not count. */
    private final class Line implements Sink {
        private final Composite row;
        private final FieldEditor editor;
        private final Button remove;
        private Optional<Value> value;

        Line(Optional<Value> value) {
            this.value = value;
            row = grid(lines, 2);
            row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            editor = FieldEditors.createSingle(row, feature, context, name, this);
            editor.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            remove = new Button(row, SWT.PUSH | SWT.FLAT);
            remove.setText("✕");
            remove.setToolTipText(context.texts().get("field.removeValue"));
            remove.addListener(SWT.Selection, event -> remove(this));
            editor.show(value.stream().toList(), false);
            allow();
        }

        void allow() {
            editor.setEditable(editable);
            remove.setEnabled(editable);
        }

        @Override
        public void write(List<Value> values) {
            value = values.stream().findFirst();
            writeAll();
        }

        @Override
        public void wrong(Optional<String> why) {
            sink.wrong(why);
        }

        @Override
        public void resized() {
            sink.resized();
        }
    }

    ListEditor(Composite parent, Feature feature, FieldContext context, String name, Sink sink) {
        this.feature = feature;
        this.context = context;
        this.name = name;
        this.sink = sink;
        area = grid(parent, 1);
        mixedNote = new Label(area, SWT.NONE);
        mixedNote.setText(context.texts().get("form.manyValues"));
        Skin.MUTED.apply(mixedNote);
        mixedNote.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        lines = grid(area, 1);
        lines.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        add = new Button(area, SWT.PUSH | SWT.FLAT);
        add.setText("+ " + context.texts().get("field.addValue"));
        add.addListener(SWT.Selection, event -> addLine());
        showMixed(false);
        showAsNeeded(lines, false);
    }

    private static Composite grid(Composite parent, int cells) {
        Composite grid = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(cells, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 4;
        layout.horizontalSpacing = 4;
        grid.setLayout(layout);
        Skin.SURFACE.apply(grid);
        return grid;
    }

    private void addLine() {
        Line line = new Line(Optional.empty());
        shown.add(line);
        showAsNeeded(lines, true);
        sink.resized();
        line.editor.control().setFocus();
    }

    private void remove(Line line) {
        shown.remove(line);
        line.row.dispose();
        showAsNeeded(lines, !shown.isEmpty());
        writeAll();
        sink.resized();
    }

    private void writeAll() {
        List<Value> values = shown.stream().flatMap(line -> line.value.stream()).distinct().toList();
        if (!values.equals(known)) {
            known = values;
            sink.write(values);
        }
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(List<Value> values, boolean mixed) {
        showMixed(mixed);
        if (!values.equals(known)) {
            known = values;
            shown.forEach(line -> line.row.dispose());
            shown.clear();
            values.forEach(value -> shown.add(new Line(Optional.of(value))));
            showAsNeeded(lines, !shown.isEmpty());
            sink.resized();
        }
    }

    private void showMixed(boolean mixed) {
        showAsNeeded(mixedNote, mixed);
    }

    private static void showAsNeeded(Control control, boolean needed) {
        ((GridData) control.getLayoutData()).exclude = !needed;
        control.setVisible(needed);
    }

    @Override
    public void setEditable(boolean allowed) {
        editable = allowed;
        add.setVisible(allowed);
        shown.forEach(Line::allow);
    }

    @Override
    public void flush() {
        List.copyOf(shown).forEach(line -> line.editor.flush());
    }
}
