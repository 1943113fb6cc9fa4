package vn.haidang.registry.ui.internal.work;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.widget.DayPopup;

/**
 * The button that says of which time the views tell, and changes it: the present, what was known at the end of a day, or
 * what counted on a day. For the UI thread.
 */
public final class TimeChooser {

    private final RegistryWork work;
    private final UiLanguage language;
    private final Texts texts;
    private final InstantSource clock;
    private final Button button;

    public TimeChooser(Composite parent, RegistryWork work, UiLanguage language, Texts texts, InstantSource clock) {
        this.work = work;
        this.language = language;
        this.texts = texts;
        this.clock = clock;
        button = new Button(parent, SWT.PUSH);
        button.setToolTipText(texts.get("time.hint"));
        button.addListener(SWT.Selection, event -> openMenu());
        work.whenChanged(button, change -> show());
        show();
    }

    /** The widget, for layout. */
    public Control control() {
        return button;
    }

    private void show() {
        ShownTime time = work.time();
        String label = time.isPresent() ? texts.get("time.present") : TimeBanner.sentence("time.button.", time, texts);
        if (!button.getText().equals(label + " ▾")) {
            button.setText(label + " ▾");
            button.getParent().layout(true);
        }
    }

    private void openMenu() {
        Menu menu = new Menu(button);
        item(menu, texts.get("time.present"), work.time().isPresent(), () -> show(ShownTime.PRESENT));
        item(menu, texts.get("time.chooseKnown"), work.time().known().isPresent(),
                () -> ask(work.time().known(), day -> new ShownTime(Optional.of(day), work.time().effective())));
        item(menu, texts.get("time.chooseEffective"), work.time().effective().isPresent(),
                () -> ask(work.time().effective(), day -> new ShownTime(work.time().known(), Optional.of(day))));
        Point below = button.toDisplay(0, button.getSize().y);
        menu.setLocation(below);
        menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String text, boolean chosen, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(text);
        item.setSelection(chosen);
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                action.run();
            }
        });
    }

    private void ask(Optional<LocalDate> now, Function<LocalDate, ShownTime> then) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), language.format().zone());
        // once the menu has gone: it takes the focus with it
        button.getDisplay().asyncExec(() -> {
            if (!button.isDisposed()) {
                DayPopup.open(button, language, now.orElse(today), day -> show(then.apply(day)));
            }
        });
    }

    private void show(ShownTime time) {
        BusyIndicator.showWhile(button.getDisplay(), () -> work.show(time));
    }
}
