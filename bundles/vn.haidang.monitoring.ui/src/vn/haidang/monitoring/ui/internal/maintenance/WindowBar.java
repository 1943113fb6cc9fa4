package vn.haidang.monitoring.ui.internal.maintenance;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;

/** What can be done with the maintenance that is selected. For the UI thread. */
final class WindowBar {

    private final Button change;
    private final Button end;

    WindowBar(Composite parent, Texts texts, Runnable changed, Runnable ended) {
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        RowLayout layout = new RowLayout();
        layout.marginLeft = 8;
        layout.spacing = 8;
        bar.setLayout(layout);
        Skin.BACKGROUND.apply(bar);
        change = button(bar, texts, "maintenance.change", changed);
        end = button(bar, texts, "maintenance.end", ended);
    }

    private static Button button(Composite bar, Texts texts, String key, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(texts.get(key));
        button.setToolTipText(texts.get(key + "Hint"));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** @param isAhead whether any of it is still to come */
    void offer(boolean isAhead) {
        change.setEnabled(isAhead);
        end.setEnabled(isAhead);
    }
}
