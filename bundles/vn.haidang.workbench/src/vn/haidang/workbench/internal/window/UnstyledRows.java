package vn.haidang.workbench.internal.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Keeps rows of tables and trees out of the platform's style engine, which remembers every widget it is told of and goes
 * through all of them when the theme changes. No style sheet has a rule for rows; and GTK asks for the texts of a row
 * once more while it goes away, whereupon SWT makes an item that it never releases: the engine would touch its row, which
 * is gone, and crash the program.
 */
public final class UnstyledRows {

    private UnstyledRows() {}

    /** Does so for everything on a display; before its first window is opened, on the UI thread. */
    public static void install(Display display) {
        display.addFilter(SWT.Skin, UnstyledRows::pass);
    }

    private static void pass(Event event) {
        if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
            event.type = SWT.None;
        }
    }
}
