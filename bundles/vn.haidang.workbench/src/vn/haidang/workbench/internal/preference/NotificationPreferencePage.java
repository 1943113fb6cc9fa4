package vn.haidang.workbench.internal.preference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import vn.haidang.base.text.Language;
import vn.haidang.monitoring.ui.preference.NotificationPreferences;
import vn.haidang.monitoring.ui.preference.NotificationPreferences.Kind;
import vn.haidang.monitoring.ui.preference.NotificationPreferences.Way;
import vn.haidang.workbench.internal.Messages;

/** Which news this seat shows in a small window and sounds for: a switch for each, so that nobody turns all of it off. */
public final class NotificationPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 480;

    private final Language language = PageLanguage.current();
    private final Map<Switch, Button> switches = new LinkedHashMap<>();

    private record Switch(Kind kind, Way way) {}

    @Override
    public void init(IWorkbench workbench) {
        // nothing is kept here: the preferences keep the choices
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1 + Way.values().length, false);
        layout.horizontalSpacing = 16;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        label(area, "page.notification.intro", layout.numColumns);
        new Label(area, SWT.NONE);
        for (Way way : Way.values()) {
            label(area, "page.notification.way." + way.name(), 1);
        }
        for (Kind kind : Kind.values()) {
            label(area, "page.notification.kind." + kind.name(), 1);
            for (Way way : Way.values()) {
                Button button = new Button(area, SWT.CHECK);
                button.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
                button.setToolTipText(text("page.notification.kind." + kind.name()) + ": "
                        + text("page.notification.way." + way.name()));
                switches.put(new Switch(kind, way), button);
            }
        }
        label(area, "page.notification.plan", layout.numColumns);
        choose(NotificationPreferences::isOn);
        return area;
    }

    private void label(Composite area, String key, int cells) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text(key));
        GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false, cells, 1);
        if (cells > 1) {
            data.widthHint = WIDTH;
        }
        label.setLayoutData(data);
    }

    private String text(String key) {
        return Messages.CATALOGUE.text(language, key);
    }

    private void choose(BiPredicate<Kind, Way> on) {
        switches.forEach((one, button) -> button.setSelection(on.test(one.kind(), one.way())));
    }

    @Override
    protected void performDefaults() {
        choose(NotificationPreferences::isOnAsARule);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        switches.forEach((one, button) -> NotificationPreferences.set(one.kind(), one.way(), button.getSelection()));
        return true;
    }
}
