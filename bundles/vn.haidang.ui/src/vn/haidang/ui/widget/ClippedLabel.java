package vn.haidang.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.ui.look.ClippedText;
import vn.haidang.ui.look.Skin;

/**
 * One line of text that gives way to what stands beside it: it is cut off with an ellipsis, and whole in the tooltip. For
 * the UI thread.
 */
public final class ClippedLabel extends Canvas {

    private String text = "";

    public ClippedLabel(Composite parent, Skin skin) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addPaintListener(event -> {
            event.gc.setForeground(getForeground());
            event.gc.drawText(ClippedText.fit(event.gc, text, getSize().x), 0, 0, true);
        });
        getAccessible().addAccessibleListener(Accessibility.named(() -> text));
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LABEL;
            }
        });
        skin.apply(this);
    }

    /** Says this. */
    public void setText(String newText) {
        if (!newText.equals(text)) {
            text = newText;
            setToolTipText(newText);
            requestLayout();
            redraw();
        }
    }

    /** All of what it says. */
    public String getText() {
        return text;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            return new Point(widthHint == SWT.DEFAULT ? gc.textExtent(text).x : widthHint,
                    gc.getFontMetrics().getHeight());
        } finally {
            gc.dispose();
        }
    }
}
