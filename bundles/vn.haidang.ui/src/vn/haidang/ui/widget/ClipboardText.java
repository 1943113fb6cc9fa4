package vn.haidang.ui.widget;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Puts plain text onto the clipboard, to be pasted into a chat, a mail or a sheet. For the UI thread. */
public final class ClipboardText {

    private ClipboardText() {}

    /** Puts it there in the place of what was there. */
    public static void copy(Display display, String text) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
