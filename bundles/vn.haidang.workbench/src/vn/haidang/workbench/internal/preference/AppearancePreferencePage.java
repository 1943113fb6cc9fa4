package vn.haidang.workbench.internal.preference;

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
 * Light or dark. It has the id of the platform's own general page, which this product has not and other bundles put
 * their pages under.
 */
public final class AppearancePreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private Button light;
    private Button dark;

    @Override
    public void init(IWorkbench workbench) {
        // nothing is kept here: the theme engine keeps the choice
    }

    @Override
    protected Control createContents(Composite parent) {
        Language language = PageLanguage.current();
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        light = new Button(area, SWT.RADIO);
        light.setText(Messages.CATALOGUE.text(language, "page.appearance.light"));
        dark = new Button(area, SWT.RADIO);
        dark.setText(Messages.CATALOGUE.text(language, "page.appearance.dark"));
        choose(Appearance.isDark());
        return area;
    }

    private void choose(boolean darkOne) {
        light.setSelection(!darkOne);
        dark.setSelection(darkOne);
    }

    @Override
    protected void performDefaults() {
        choose(false);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (dark.getSelection() != Appearance.isDark()) {
            Appearance.setDark(dark.getSelection());
        }
        return true;
    }
}
