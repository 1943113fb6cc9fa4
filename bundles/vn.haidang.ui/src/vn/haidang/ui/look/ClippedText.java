package vn.haidang.ui.look;

import org.eclipse.swt.graphics.GC;

/** Text that is drawn into a given room. For the UI thread. */
public final class ClippedText {

    private ClippedText() {}

    /** The text, shortened with an ellipsis to that width in the font of the {@code GC}; empty when not even that fits. */
    public static String fit(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        for (int length = text.length() - 1; length > 0; length--) {
            String shorter = text.substring(0, length).stripTrailing() + "…";
            if (gc.textExtent(shorter).x <= width) {
                return shorter;
            }
        }
        return "";
    }
}
