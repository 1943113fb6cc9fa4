package vn.haidang.monitoring.ui.internal.alarm;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;
import vn.haidang.ui.widget.FilterField;

/** Which alarms are listed: the group, with how many it has, and the filter. For the UI thread. */
final class AlarmHeader {

    private final Texts texts;
    private final Combo modes;
    private final FilterField filter;

    AlarmHeader(Composite parent, UiLanguage language, Runnable modeChanged, Runnable filterChanged) {
        texts = Messages.in(language);
        Composite header = new Composite(parent, SWT.NONE);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        header.setLayout(layout);
        Skin.BACKGROUND.apply(header);
        modes = new Combo(header, SWT.READ_ONLY);
        modes.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("alarm.modes")));
        modes.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        modes.addListener(SWT.Selection, event -> modeChanged.run());
        filter = new FilterField(header, language, filterChanged);
        GridData width = new GridData(SWT.RIGHT, SWT.CENTER, true, false);
        width.widthHint = 160;
        filter.control().setLayoutData(width);
        show(AlarmList.NONE, "");
        modes.select(AlarmMode.OPEN.ordinal());
    }

    /** Says how many alarms each group has. */
    void show(AlarmList alarms, String person) {
        for (AlarmMode mode : AlarmMode.values()) {
            String name = texts.get(mode.key(), "count", mode.of(alarms, person).size());
            if (mode.ordinal() >= modes.getItemCount()) {
                modes.add(name);
            } else if (!modes.getItem(mode.ordinal()).equals(name)) {
                int chosen = modes.getSelectionIndex();
                modes.setItem(mode.ordinal(), name);
                modes.select(chosen);
            }
        }
    }

    AlarmMode mode() {
        return AlarmMode.values()[Math.max(0, modes.getSelectionIndex())];
    }

    boolean accepts(AlarmRow row) {
        return filter.accepts(row.searched(texts));
    }

    /** The field to type in. */
    Control field() {
        return filter.control();
    }
}
