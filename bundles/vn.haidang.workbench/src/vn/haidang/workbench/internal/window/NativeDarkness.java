package vn.haidang.workbench.internal.window;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * Tells the window system whether its own drawing (menus, buttons, scroll bars, headings of tables) should be dark, when
 * the theme changes. SWT has no API for it, only what the Eclipse IDE's themes use; without it the window stays usable
 * and those parts stay light.
 */
final class NativeDarkness implements EventHandler {

    private static final Logger LOG = System.getLogger(NativeDarkness.class.getName());

    @Override
    public void handleEvent(Event event) {
        if (event.getProperty(IThemeEngine.Events.THEME) instanceof ITheme theme) {
            prefer(Appearance.ofTheme(theme.getId()).isDark());
        }
    }

    private static void prefer(boolean dark) {
        try {
            if (SWT.getPlatform().equals("gtk")) {
                internal("org.eclipse.swt.internal.gtk.OS", "setDarkThemePreferred").invoke(null, dark);
            } else if (SWT.getPlatform().equals("win32")) {
                internal("org.eclipse.swt.internal.win32.OS", "setTheme").invoke(null, dark);
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.log(Level.WARNING, "the window system cannot be told about the dark theme", e);
        }
    }

    private static Method internal(String type, String method) throws ReflectiveOperationException {
        return Class.forName(type, true, SWT.class.getClassLoader()).getMethod(method, boolean.class);
    }
}
