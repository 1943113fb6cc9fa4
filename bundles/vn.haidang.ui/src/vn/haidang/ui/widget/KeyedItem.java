package vn.haidang.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.MenuItem;

/** Something that can be done by the menu of a control and by a key. For the UI thread. */
final class KeyedItem {

    private KeyedItem() {}

    /**
     * Puts it at the head of the menu.
     *
     * @param letter the letter that is pressed together with the control key
     */
    static void addTo(Control control, String name, char letter, Runnable action) {
        MenuItem item = new MenuItem(control.getMenu(), SWT.PUSH, 0);
        item.setText(name + "\tCtrl+" + Character.toUpperCase(letter));
        item.addListener(SWT.Selection, event -> action.run());
        control.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == letter) {
                action.run();
            }
        });
    }
}
