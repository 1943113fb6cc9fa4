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
    private final Runnable renew;
    private final Map<StateLook, Image> images = new EnumMap<>(StateLook.class);

    /**
     * @param control the control they are for
     * @param renew asks for the images again and shows them, after the theme has changed
     */
    public StateIcons(Control control, Runnable renew) {
        this.control = control;
        this.renew = renew;
        control.addDisposeListener(event -> disposeAll());
        ThemeColor.whenChanged(control, this::changeLater);
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

    /** A change of theme comes as a change of each colour; the images are made anew once all have changed. */
    private void changeLater() {
        if (images.isEmpty()) {
            return;
        }
        Map<StateLook, Image> old = new EnumMap<>(images);
        images.clear();
        control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                renew.run();
            }
            old.values().forEach(Image::dispose);
        });
    }

    private void disposeAll() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
