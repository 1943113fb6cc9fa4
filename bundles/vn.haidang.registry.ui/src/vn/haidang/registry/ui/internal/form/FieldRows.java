package vn.haidang.registry.ui.internal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import vn.haidang.base.finding.Finding;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.ui.look.Skin;

/** Fields one below the other: the name, the widget, where the value came from, and what is wrong with it. */
final class FieldRows {

    private final Composite area;
    private final Map<String, FieldRow> rows = new LinkedHashMap<>();

    /** Where what the user does goes. */
    interface Target {

        /** A field is to have these values. */
        void write(Feature feature, List<Value> values);

        /** The fields take more or less room than before. */
        void resized();
    }

    /**
     * What the fields show.
     *
     * @param values the values of a field
     * @param mixed whether a field stands for elements that differ in it
     * @param provenance what is noted about where a field's value came from
     */
    record Source(Function<String, List<Value>> values, Predicate<String> mixed,
            Function<String, Optional<Values>> provenance) {

        /** One of which nothing is noted. */
        Source(Function<String, List<Value>> values, Predicate<String> mixed) {
            this(values, mixed, feature -> Optional.empty());
        }
    }

    /** @param type whose words the fields are called by */
    FieldRows(Composite parent, ElementType type, List<Feature> features, FieldContext context, Target target) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 6;
        area.setLayout(layout);
        Skin.SURFACE.apply(area);
        features.forEach(feature -> rows.put(feature.name(), new FieldRow(area, type, feature, context, target)));
    }

    /** What is laid out. */
    Control control() {
        return area;
    }

    /** Shows these values. */
    void show(Source source) {
        rows.forEach((feature, row) -> row.show(source.values().apply(feature), source.mixed().test(feature),
                source.provenance().apply(feature)));
    }

    /** Shows what the checks say, by the name of the field. */
    void showFindings(Map<String, List<Finding>> findings) {
        rows.forEach((feature, row) -> row.showFindings(findings.getOrDefault(feature, List.of())));
    }

    /** Lets the user change the values, or not. */
    void setEditable(boolean editable) {
        rows.values().forEach(row -> row.setEditable(editable));
    }

    /** Writes what was typed and is not written yet. */
    void flush() {
        List.copyOf(rows.values()).forEach(row -> row.editor().flush());
    }

    /** Whether something stands in a field that is no value. */
    boolean isWrong() {
        return rows.values().stream().anyMatch(FieldRow::isWrong);
    }

    /** Puts the focus into the first field. */
    void setFocus() {
        rows.values().stream().findFirst().ifPresent(row -> row.editor().control().setFocus());
    }
}
