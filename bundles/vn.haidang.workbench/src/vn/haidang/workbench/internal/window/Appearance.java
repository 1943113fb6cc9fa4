package vn.haidang.workbench.internal.window;

import java.util.Arrays;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** What the window looks like; the choice is kept for the next start. For the UI thread. */
public enum Appearance {
    /** With which the program starts the first time. */
    LIGHT("vn.haidang.theme.light"),
    /** For the night, and for who likes it. */
    DARK("vn.haidang.theme.dark"),
    /** Black and white and the purest colours. The platform takes it by its id where the system asks for high contrast. */
    HIGH_CONTRAST("org.eclipse.e4.ui.css.theme.high-contrast");

    static final String TOGGLE_COMMAND = "vn.haidang.workbench.darkTheme";

    private final String theme;

    Appearance(String theme) {
        this.theme = theme;
    }

    /** What the window looks like now. */
    public static Appearance current() {
        ITheme active = engine().getActiveTheme();
        return active == null ? LIGHT : ofTheme(active.getId());
    }

    static Appearance ofTheme(String id) {
        return Arrays.stream(values()).filter(one -> one.theme.equals(id)).findFirst().orElse(LIGHT);
    }

    /** Whether what the window system draws is to be dark too. */
    boolean isDark() {
        return this != LIGHT;
    }

    /** Makes the window look so. */
    public void use() {
        engine().setTheme(theme, true);
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(TOGGLE_COMMAND, null);
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
