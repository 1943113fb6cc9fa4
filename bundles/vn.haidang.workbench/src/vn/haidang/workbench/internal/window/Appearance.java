package vn.haidang.workbench.internal.window;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** The theme of the moment, and changing it; the choice is kept for the next start. For the UI thread. */
public final class Appearance {

    /** The light theme, with which the program starts the first time. */
    public static final String LIGHT = "vn.haidang.theme.light";
    /** The dark theme. */
    public static final String DARK = "vn.haidang.theme.dark";

    static final String TOGGLE_COMMAND = "vn.haidang.workbench.darkTheme";

    private Appearance() {}

    /** Whether the dark theme is on. */
    public static boolean isDark() {
        ITheme active = engine().getActiveTheme();
        return active != null && active.getId().equals(DARK);
    }

    /** Switches to that theme. */
    public static void setDark(boolean dark) {
        engine().setTheme(dark ? DARK : LIGHT, true);
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(TOGGLE_COMMAND, null);
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
