package vn.haidang.registry.ui.internal.steps;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Lays out the fields of a wizard's page: the caption left, the field right, over the whole width. */
public final class Fields {

    private final Composite area;

    /** @param columns how many cells a line has, the caption's included */
    public Fields(Composite parent, int columns) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
    }

    /** What the fields are in. */
    public Composite area() {
        return area;
    }

    /** A caption; what is made next is named by it. */
    public Label caption(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        return label;
    }

    /** A field for one line, over some cells. */
    public Text text(String caption, int cells, Runnable changed) {
        caption(caption);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, cells, 1));
        text.addModifyListener(event -> changed.run());
        return text;
    }

    /** A choice, over some cells. */
    public Combo choice(String caption, int cells, List<String> items, Runnable changed) {
        caption(caption);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, cells, 1));
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    /** Lets a control take what is left of the page. */
    public void fill(Control control, int cells) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, cells, 1));
    }
}
