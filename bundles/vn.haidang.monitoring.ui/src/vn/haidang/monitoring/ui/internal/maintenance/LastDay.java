package vn.haidang.monitoring.ui.internal.maintenance;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;

/** The last day of what is repeated, if it has one. For the UI thread. */
final class LastDay {

    private final Button isLimited;
    private final DateTime day;

    LastDay(Composite parent, Texts texts) {
        isLimited = new Button(parent, SWT.CHECK);
        isLimited.setText(texts.get("maintenance.form.until"));
        isLimited.setToolTipText(texts.get("maintenance.form.untilHint"));
        isLimited.addListener(SWT.Selection, event -> enable());
        Skin.SURFACE.apply(isLimited);
        day = new DateTime(parent, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        day.getAccessible().addAccessibleListener(Accessibility.named(isLimited::getText));
        enable();
    }

    private void enable() {
        day.setEnabled(isLimited.getSelection());
    }

    Optional<LocalDate> chosen() {
        return isLimited.getSelection()
                ? Optional.of(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()))
                : Optional.empty();
    }

    void set(Optional<LocalDate> last) {
        last.ifPresent(one -> day.setDate(one.getYear(), one.getMonthValue() - 1, one.getDayOfMonth()));
        isLimited.setSelection(last.isPresent());
        enable();
    }
}
