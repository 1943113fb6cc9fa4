package vn.haidang.monitoring.ui.internal.board;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.registry.LineEntry;
import vn.haidang.ui.look.Sparkline;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.Accessibility;

/**
 * One line on the board: a widget of its own, so that it takes the focus, has a tooltip and is read aloud. For the UI
 * thread.
 */
final class LineTile extends Canvas {

    private final TilePainter painter;
    private LineEntry line;
    private TileText text;
    private Sparkline course = Sparkline.empty();
    private double scale = 1;
    private boolean selected;

    LineTile(Composite parent, TilePainter painter, LineEntry line, TileText text) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.painter = painter;
        this.line = line;
        this.text = text;
        setToolTipText(LegacyActionTools.escapeMnemonics(text.details()));
        addPaintListener(event -> painter.paint(event.gc, getClientArea(), scale, this.text, course,
                new TilePainter.Frame(selected, isFocusControl())));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseDown, event -> forceFocus());
        getAccessible().addAccessibleListener(Accessibility.named(() -> this.text.details()));
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LISTITEM;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (selected ? ACC.STATE_SELECTED : 0);
            }
        });
        ThemeColor.whenChanged(this, this::redraw);
    }

    LineEntry line() {
        return line;
    }

    TileText text() {
        return text;
    }

    void show(LineEntry newLine, TileText newText) {
        line = newLine;
        if (!newText.equals(text)) {
            boolean otherState = newText.look() != text.look();
            text = newText;
            setToolTipText(LegacyActionTools.escapeMnemonics(newText.details()));
            if (otherState) {
                getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
            }
            redraw();
        }
    }

    void show(Sparkline newCourse) {
        if (!newCourse.equals(course)) {
            course = newCourse;
            redraw();
        }
    }

    void setScale(double newScale) {
        if (newScale != scale) {
            scale = newScale;
            redraw();
        }
    }

    void setSelected(boolean newSelected) {
        if (newSelected != selected) {
            selected = newSelected;
            getAccessible().sendEvent(ACC.EVENT_STATE_CHANGED, null);
            redraw();
        }
    }

    boolean isSelected() {
        return selected;
    }
}
