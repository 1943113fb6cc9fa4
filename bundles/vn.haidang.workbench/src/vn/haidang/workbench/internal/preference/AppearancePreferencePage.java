package vn.haidang.workbench.internal.preference;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import vn.haidang.base.text.Language;
import vn.haidang.workbench.internal.Messages;
import vn.haidang.workbench.internal.window.Appearance;

/**
 * Light, dark or high contrast. It has the id of the platform's own general page, which this product has not and other
 * bundles put their pages under.
 */
public final class AppearancePreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private final Map<Appearance, Button> choices = new EnumMap<>(Appearance.class);

    @Override
    public void init(IWorkbench workbench) {
        // nothing is kept here: the theme engine keeps the choice
    }

    @Override
    protected Control createContents(Composite parent) {
        Language language = PageLanguage.current();
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        for (Appearance one : Appearance.values()) {
            Button choice = new Button(area, SWT.RADIO);
            choice.setText(Messages.CATALOGUE.text(language, "page.appearance." + one.name()));
            choices.put(one, choice);
        }
        choose(Appearance.current());
        return area;
    }

    private void choose(Appearance wanted) {
        choices.forEach((one, choice) -> choice.setSelection(one == wanted));
    }

    @Override
    protected void performDefaults() {
        choose(Appearance.LIGHT);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        choices.entrySet().stream().filter(choice -> choice.getValue().getSelection()).map(Map.Entry::getKey)
                .filter(wanted -> wanted != Appearance.current()).findFirst().ifPresent(Appearance::use);
        return true;
    }
}
