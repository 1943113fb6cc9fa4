package vn.haidang.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The body of a view: what it shows, or the reason why there is nothing to show. To be put into a grid, of which it
 * takes what is left. For the UI thread, except {@link #isDisposed}.
 */
public final class PartBody {

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final EmptyState empty;

    public PartBody(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(stack);
        empty = new EmptyState(area);
    }

    /** What the view's content is made in, and what lives as long as the view. */
    public Composite area() {
        return area;
    }

    /** What is shown while there is no content. */
    public Control empty() {
        return empty;
    }

    /** Shows this content, a child of the area. */
    public void show(Control content) {
        if (stack.topControl != content) {
            stack.topControl = content;
            area.layout(true, true);
        }
    }

    /** Shows why there is no content, and what to do about it. */
    public void say(String why, String whatToDo) {
        empty.say(why, whatToDo);
        show(empty);
    }

    /** Whether that content is what can be seen. */
    public boolean shows(Control content) {
        return stack.topControl == content;
    }

    /** Whether the view has been closed. */
    public boolean isDisposed() {
        return area.isDisposed();
    }
}
