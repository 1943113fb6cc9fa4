package vn.haidang.signature.ui.internal.register;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.register.Period.Usual;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.widget.Accessibility;
import vn.haidang.ui.widget.DayPopup;

/** A period, chosen among the usual ones or by its first and last day. Its controls stand in a row of the parent. */
final class PeriodChooser {

    private final Texts texts;
    private final UiLanguage language;
    private final Consumer<Period> chosen;
    private final Combo usual;
    private final Button from;
    private final Button to;
    private Period period;

    /** @param chosen is told of a choice of the user */
    PeriodChooser(Composite parent, UiLanguage language, LocalDate today, Consumer<Period> chosen) {
        this.texts = Messages.in(language);
        this.language = language;
        this.chosen = chosen;
        period = Usual.THIS_YEAR.on(today);
        usual = new Combo(parent, SWT.READ_ONLY);
        for (Usual one : Usual.values()) {
            usual.add(texts.get("period." + one.name()));
        }
        usual.add(texts.get("period.own"));
        usual.setVisibleItemCount(Usual.values().length + 1);
        usual.select(Usual.THIS_YEAR.ordinal());
        usual.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("period.name")));
        usual.addListener(SWT.Selection, event -> {
            if (usual.getSelectionIndex() < Usual.values().length) {
                choose(Usual.values()[usual.getSelectionIndex()].on(today));
            }
        });
        from = new Button(parent, SWT.PUSH);
        from.addListener(SWT.Selection,
                event -> DayPopup.open(from, this.language, period.from(), day -> own(period.beginning(day))));
        to = new Button(parent, SWT.PUSH);
        to.addListener(SWT.Selection,
                event -> DayPopup.open(to, this.language, period.last(), day -> own(period.ending(day))));
        showDays();
    }

    private void own(Period next) {
        usual.select(Usual.values().length);
        choose(next);
    }

    private void choose(Period next) {
        period = next;
        showDays();
        chosen.accept(next);
    }

    private void showDays() {
        from.setText(texts.get("period.from", "day", period.from()));
        to.setText(texts.get("period.to", "day", period.last()));
        from.getParent().layout();
    }

    /** The period that is chosen. */
    Period period() {
        return period;
    }
}
