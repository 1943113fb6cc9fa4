package vn.haidang.ui.widget;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

import vn.haidang.ui.internal.Messages;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;

/**
 * A calendar below a control, in which one day is chosen; it goes away when one looks elsewhere or presses Escape. For the
 * UI thread.
 */
public final class DayPopup {

    private final Shell shell;
    private final DateTime calendar;
    private final Consumer<LocalDate> chosen;

    private DayPopup(Control below, UiLanguage language, LocalDate day, Consumer<LocalDate> chosen) {
        this.chosen = chosen;
        shell = new Shell(below.getShell(), SWT.TOOL | SWT.ON_TOP);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 8;
        shell.setLayout(layout);
        calendar = new DateTime(shell, SWT.CALENDAR);
        calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        calendar.addListener(SWT.DefaultSelection, event -> choose());
        Button take = new Button(shell, SWT.PUSH);
        take.setText(Texts.of(Messages.CATALOGUE, language).get("day.choose"));
        take.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        take.addListener(SWT.Selection, event -> choose());
        shell.setDefaultButton(take);
        shell.addListener(SWT.Deactivate, event -> close());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                close();
            }
        });
        shell.pack();
        shell.setLocation(onScreen(below));
    }

    /** Below the control, or as close as the screen allows. */
    private Point onScreen(Control below) {
        Point place = below.toDisplay(0, below.getSize().y);
        Point size = shell.getSize();
        Rectangle screen = below.getMonitor().getClientArea();
        return new Point(Math.max(screen.x, Math.min(place.x, screen.x + screen.width - size.x)),
                Math.max(screen.y, Math.min(place.y, screen.y + screen.height - size.y)));
    }

    /**
     * Opens it.
     *
     * @param below the control it opens below
     * @param day the day it begins with
     * @param chosen takes the day that is chosen, if any is
     */
    public static void open(Control below, UiLanguage language, LocalDate day, Consumer<LocalDate> chosen) {
        DayPopup popup = new DayPopup(below, language, day, chosen);
        popup.shell.open();
        popup.calendar.setFocus();
    }

    private void choose() {
        LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
        close();
        chosen.accept(day);
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
