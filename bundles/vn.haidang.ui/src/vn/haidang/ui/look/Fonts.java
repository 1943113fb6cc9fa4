package vn.haidang.ui.look;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Fonts made from the system's by size and weight, disposed with their control. For the UI thread. */
public final class Fonts {

    private final LocalResourceManager resources;
    private final FontDescriptor system;

    /** @param control the control whose font they are made from */
    public Fonts(Control control) {
        resources = new LocalResourceManager(JFaceResources.getResources(), control);
        system = FontDescriptor.createFrom(control.getFont());
    }

    /** The system's font, larger by some points. */
    public Font plain(int larger) {
        return resources.create(system.increaseHeight(larger));
    }

    /** The system's font, larger by some points and bold. */
    public Font bold(int larger) {
        return resources.create(system.increaseHeight(larger).setStyle(SWT.BOLD));
    }

    /** The system's font at a multiple of its height. */
    public Font scaled(double factor, int style) {
        int height = Math.max(6, (int) Math.round(system.getFontData()[0].getHeight() * factor));
        return resources.create(system.setHeight(height).setStyle(style));
    }
}
