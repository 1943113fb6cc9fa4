package vn.haidang.registry.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;

/** Several groups of fields that are part of the element, as a small table; the one that is marked is edited below it. */
final class PartsEditor implements FieldEditor {

    private static final int LEAST_LINES = 2;
    private static final int MOST_LINES = 8;

    private final ElementType type;
    private final FieldContext context;
    private final Sink sink;
    private final Composite area;
    private final Label mixedNote;
    private final Table table;
    private final FieldRows rows;
    private final Button add;
    private final Button remove;
    private List<Values> known = List.of();
    private boolean editable = true;

    PartsEditor(Composite parent, Feature feature, FieldContext context, String name, Sink sink) {
        this.type = context.snapshot().schema().type(feature.target().orElseThrow()).orElseThrow();
        this.context = context;
        this.sink = sink;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 4;
        area.setLayout(layout);
        Skin.SURFACE.apply(area);
        mixedNote = new Label(area, SWT.NONE);
        mixedNote.setText(context.texts().get("form.manyValues"));
        Skin.MUTED.apply(mixedNote);
        mixedNote.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        table = createTable(name);
        add = button("+ " + context.texts().get("field.addValue"), this::addPart);
        remove = button(context.texts().get("field.removeValue"), this::removePart);
        rows = new FieldRows(area, type, type.features(), context, new FieldRows.Target() {
            @Override
            public void write(Feature inner, List<Value> values) {
                change(inner, values);
            }

            @Override
            public void resized() {
                sink.resized();
            }
        });
        rows.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        showMixed(false);
        fill(List.of());
        showMarked();
    }

    private Table createTable(String name) {
        Table created = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        created.setHeaderVisible(true);
        for (Feature inner : type.features()) {
            TableColumn column = new TableColumn(created, SWT.LEFT);
            column.setText(context.words().feature(type, inner.name()));
            column.setWidth(96);
        }
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = 200;
        created.setLayoutData(data);
        created.getAccessible().addAccessibleListener(Accessibility.named(() -> name));
        created.addListener(SWT.Selection, event -> showMarked());
        Skin.SURFACE.apply(created);
        return created;
    }

    private Button button(String label, Runnable action) {
        Button button = new Button(area, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void addPart() {
        rows.flush();
        List<Values> next = new ArrayList<>(known);
        next.add(Values.none(type));
        fill(next);
        table.setSelection(next.size() - 1);
        showMarked();
        sink.resized();
        rows.setFocus();
    }

    private void removePart() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            List<Values> next = new ArrayList<>(known);
            next.remove(index);
            fill(next);
            write();
            showMarked();
            sink.resized();
        }
    }

    private void change(Feature inner, List<Value> values) {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            List<Values> next = new ArrayList<>(known);
            next.set(index, next.get(index).with(inner.name(), values));
            fill(next);
            write();
        }
    }

    /** A part in which nothing stands yet is not written. */
    private void write() {
        sink.write(written(known));
    }

    private List<Value> written(List<Values> parts) {
        return parts.stream().filter(part -> !part.equals(Values.none(type))).<Value>map(Value.Part::new).toList();
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(List<Value> values, boolean mixed) {
        showMixed(mixed);
        if (!values.equals(written(known)) || values.isEmpty() && known.isEmpty()) {
            boolean resized = values.size() != known.size();
            fill(values.stream().map(value -> ((Value.Part) value).values()).toList());
            if (resized) {
                sink.resized();
            }
        }
        showMarked();
    }

    private void fill(List<Values> parts) {
        known = List.copyOf(parts);
        while (table.getItemCount() > parts.size()) {
            table.getItem(table.getItemCount() - 1).dispose();
        }
        for (int i = 0; i < parts.size(); i++) {
            TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
            item.setText(texts(parts.get(i)));
        }
        int lines = Math.max(LEAST_LINES, Math.min(MOST_LINES, parts.size()));
        GridData data = (GridData) table.getLayoutData();
        data.heightHint = lines * table.getItemHeight() + table.getHeaderHeight();
        data.exclude = parts.isEmpty();
        table.setVisible(!parts.isEmpty());
    }

    private String[] texts(Values part) {
        return type.features().stream().map(inner -> part.all(inner.name()).stream()
                .map(value -> context.words().value(inner, value, context.snapshot()))
                .collect(Collectors.joining(", ")))
                .toArray(String[]::new);
    }

    private void showMarked() {
        int index = table.getSelectionIndex();
        boolean marked = index >= 0 && index < known.size();
        boolean was = rows.control().getVisible();
        rows.control().setVisible(marked);
        ((GridData) rows.control().getLayoutData()).exclude = !marked;
        remove.setEnabled(marked && editable);
        remove.setVisible(!known.isEmpty() && editable);
        if (marked) {
            Values part = known.get(index);
            rows.show(new FieldRows.Source(part::all, feature -> false));
        }
        if (was != marked) {
            sink.resized();
        }
    }

    private void showMixed(boolean mixed) {
        mixedNote.setVisible(mixed);
        ((GridData) mixedNote.getLayoutData()).exclude = !mixed;
    }

    @Override
    public void setEditable(boolean allowed) {
        editable = allowed;
        rows.setEditable(allowed);
        add.setVisible(allowed);
        remove.setEnabled(allowed && table.getSelectionIndex() >= 0);
    }

    @Override
    public void flush() {
        rows.flush();
    }
}
