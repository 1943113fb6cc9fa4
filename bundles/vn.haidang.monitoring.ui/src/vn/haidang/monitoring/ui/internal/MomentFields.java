package vn.haidang.monitoring.ui.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;

import vn.haidang.ui.widget.Accessibility;

/** A day and a time of day side by side, in the city's time. For the UI thread. */
public final class MomentFields {

    private final DateTime day;
    private final DateTime time;
    private final ZoneId zone;

    /**
     * @param parent of two columns that are filled
     * @param name what is asked for, for assistive technology
     */
    public MomentFields(Composite parent, String name, ZoneId zone) {
        this.zone = zone;
        day = new DateTime(parent, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        time = new DateTime(parent, SWT.TIME | SWT.SHORT | SWT.BORDER);
        day.getAccessible().addAccessibleListener(Accessibility.named(() -> name));
        time.getAccessible().addAccessibleListener(Accessibility.named(() -> name));
    }

    /** Shows this moment, to the minute. */
    public void set(Instant moment) {
        set(LocalDateTime.ofInstant(moment, zone));
    }

    /** Shows this moment in the city's time, to the minute. */
    public void set(LocalDateTime local) {
        day.setDate(local.getYear(), local.getMonthValue() - 1, local.getDayOfMonth());
        time.setTime(local.getHour(), local.getMinute(), 0);
    }

    /** What was chosen. */
    public LocalDateTime chosen() {
        return LocalDateTime.of(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()),
                LocalTime.of(time.getHours(), time.getMinutes()));
    }

    /** What was chosen, as an instant. */
    public Instant instant() {
        return chosen().atZone(zone).toInstant();
    }
}
