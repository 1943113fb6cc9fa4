package vn.haidang.ui.widget;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import vn.haidang.ui.look.Skin;

/**
 * Buttons side by side of which one is pressed: a choice of few that is always in sight. For the UI thread.
 *
 * @param <T> what is chosen among
 */
public final class Segments<T> {

    private final Composite group;
    private final List<T> values;

    /**
     * @param values what there is to choose; the first is chosen
     * @param label the word on a button
     * @param chosen is told of a choice of the user
     */
    public Segments(Composite parent, List<T> values, Function<T, String> label, Consumer<T> chosen) {
        this.values = List.copyOf(values);
        group = new Composite(parent, SWT.NONE);
        Skin.SURFACE.apply(group);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.spacing = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.wrap = false;
        group.setLayout(layout);
        for (T value : values) {
            Button button = new Button(group, SWT.TOGGLE | SWT.FLAT);
            button.setText(label.apply(value));
            button.setSelection(value == values.get(0));
            button.addListener(SWT.Selection, event -> {
                press(button);
                chosen.accept(value);
            });
        }
    }

    private void press(Button pressed) {
        for (Control sibling : group.getChildren()) {
            ((Button) sibling).setSelection(sibling == pressed);
        }
    }

    /** Shows that this is chosen, without telling anybody. */
    public void select(T value) {
        press((Button) group.getChildren()[values.indexOf(value)]);
    }

    /** What is laid out. */
    public Control control() {
        return group;
    }
}
