package vn.haidang.workbench.internal.window;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Switches between the light and the dark theme. */
public final class DarkThemeHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        (Appearance.current() == Appearance.DARK ? Appearance.LIGHT : Appearance.DARK).use();
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(Appearance.current() == Appearance.DARK);
    }
}
