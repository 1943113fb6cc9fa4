package vn.haidang.registry.ui.internal.form;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;

/** A group of fields that is part of the element; it is there as soon as one of its fields has a value. */
final class PartEditor implements FieldEditor {

    private final ElementType type;
    private final FieldRows rows;
    private final Sink sink;
    private Values known;

    PartEditor(Composite parent, Feature feature, FieldContext context, Sink sink) {
        this.sink = sink;
        this.type = context.snapshot().schema().type(feature.target().orElseThrow()).orElseThrow();
        this.known = Values.none(type);
        this.rows = new FieldRows(parent, type, type.features(), context, new FieldRows.Target() {
            @Override
            public void write(Feature inner, List<Value> values) {
                take(known.with(inner.name(), values));
            }

            @Override
            public void resized() {
                sink.resized();
            }
        });
    }

    private void take(Values values) {
        known = values;
        sink.write(values.equals(Values.none(type)) ? List.of() : List.of(new Value.Part(values)));
    }

    @Override
    public Control control() {
        return rows.control();
    }

    @Override
    public void show(List<Value> values, boolean mixed) {
        known = values.isEmpty() ? Values.none(type) : ((Value.Part) values.get(0)).values();
        rows.show(new FieldRows.Source(known::all, feature -> mixed));
    }

    @Override
    public void setEditable(boolean editable) {
        rows.setEditable(editable);
    }

    @Override
    public void flush() {
        rows.flush();
    }
}
