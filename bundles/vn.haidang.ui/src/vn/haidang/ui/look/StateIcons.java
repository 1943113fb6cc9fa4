package vn.haidang.ui.look;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Control;

/**
 * The state shapes as images for tables and labels, sharp at every zoom; they follow the theme and are disposed with
 * their control. For the UI thread.
 */
public final class StateIcons {

    private static final int SIZE = 16;

    private final Control control;
    private final Map<StateLook, Image> images = new EnumMap<>(StateLook.class);

    /** @param control the control they are for */
    public StateIcons(Control control) {
        this.control = control;
        control.addDisposeListener(event -> disposeAll());
        ThemeColor.whenChanged(control, this::disposeLater);
    }

    /** The image of a look, 16 by 16 points; ask for it again after the theme has changed. */
    public Image get(StateLook look) {
        return images.computeIfAbsent(look, this::paint);
    }

    private Image paint(StateLook look) {
        return new Image(control.getDisplay(), new ImageGcDrawer() {
            @Override
            public int getGcStyle() {
                return SWT.TRANSPARENT;
            }

            @Override
            public void drawOn(GC gc, int width, int height) {
                look.draw(gc, 1, 1, SIZE - 2);
            }
        }, SIZE, SIZE);
    }

    /** What is on screen still shows the old images until it is drawn again. */
    private void disposeLater() {
        Map<StateLook, Image> old = new EnumMap<>(images);
        images.clear();
        control.getDisplay().asyncExec(() -> old.values().forEach(Image::dispose));
    }

    private void disposeAll() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
