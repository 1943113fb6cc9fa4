package vn.haidang.registry.ui.internal.form;

import org.eclipse.swt.widgets.Composite;

import vn.haidang.registry.Feature;
import vn.haidang.registry.Feature.Kind;

/** Makes the widget that fits a field. */
final class FieldEditors {

    private FieldEditors() {}

    /** @param name the field's name for assistive technology */
    static FieldEditor create(Composite parent, Feature feature, FieldContext context, String name,
            FieldEditor.Sink sink) {
        if (feature.kind() == Kind.PART) {
            return feature.many()
                    ? new PartsEditor(parent, feature, context, name, sink)
                    : new PartEditor(parent, feature, context, sink);
        }
        return feature.many()
                ? new ListEditor(parent, feature, context, name, sink)
                : createSingle(parent, feature, context, name, sink);
    }

    /** The widget of one value. */
    static FieldEditor createSingle(Composite parent, Feature feature, FieldContext context, String name,
            FieldEditor.Sink sink) {
        return switch (feature.kind()) {
            case CHOICE, FLAG -> new ChoiceEditor(parent, feature, context, name, sink);
            case REFERENCE -> new ReferenceEditor(parent, feature, context, name, sink);
            default -> new TypedEditor(parent, feature, context, name, sink);
        };
    }
}
