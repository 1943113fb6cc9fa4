package vn.haidang.registry.ui.internal.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;

import vn.haidang.registry.Value;

/** The widget in which one field is seen and changed. For the UI thread. */
interface FieldEditor {

    /** Where a field's values go. */
    interface Sink {

        /** The user gave the field these values. */
        void write(List<Value> values);

        /** What the user typed is no value, and why; empty once it is one again. */
        void wrong(Optional<String> why);

        /** The widget has become larger or smaller. */
        void resized();
    }

    /** What is laid out. */
    Control control();

    /**
     * Shows values, unless the user is just typing others.
     *
     * @param mixed whether they stand for several elements that differ
     */
    void show(List<Value> values, boolean mixed);

    /** Lets the user change them, or not. */
    void setEditable(boolean editable);

    /** Writes at once what was typed and waits for a pause. */
    void flush();
}
