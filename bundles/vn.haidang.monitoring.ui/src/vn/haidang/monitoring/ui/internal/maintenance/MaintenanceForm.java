package vn.haidang.monitoring.ui.internal.maintenance;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.ui.internal.MomentFields;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.Accessibility;

/**
 * What is worked on, when, how long and why; once, or on days of every week. What was typed stays while another line is
 * selected. For the UI thread.
 */
final class MaintenanceForm {

    private static final int LONGEST_REASON = 1_000;
    private static final List<Duration> LENGTHS = List.of(Duration.ofMinutes(30), Duration.ofHours(1),
            Duration.ofHours(2), Duration.ofHours(4), Duration.ofHours(8), Duration.ofDays(1), Duration.ofDays(3),
            Duration.ofDays(7));
    private static final Duration LONGEST_WEEKLY = Duration.ofDays(1);

    /**
     * What was asked for.
     *
     * @param scope what is worked on
     * @param words the same for people
     * @param schedule when
     * @param reason what is done
     * @param instead the number of the maintenance that it takes the place of
     */
    record Wish(MaintenanceScope scope, String words, MaintenanceSchedule schedule, String reason,
            Optional<Long> instead) {}

    private final Texts texts;
    private final Composite area;
    private final Combo scope;
    private final Text reason;
    private final MomentFields start;
    private final Combo length;
    private final Map<DayOfWeek, Button> days = new EnumMap<>(DayOfWeek.class);
    private final LastDay lastDay;
    private final List<Duration> lengths = new ArrayList<>(LENGTHS);
    private final Button cancel;
    private final Button plan;
    private final Label message;
    private List<ScopeChoice> choices = List.of();
    private Optional<WindowRow> changing = Optional.empty();

    MaintenanceForm(Composite parent, Texts texts, Runnable planned) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 8;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 8;
        area.setLayout(layout);
        Skin.SURFACE.apply(area);
        scope = combo("maintenance.form.scope");
        scope.addListener(SWT.Selection, event -> enable());
        caption("maintenance.form.reason");
        reason = new Text(area, SWT.BORDER);
        reason.setTextLimit(LONGEST_REASON);
        reason.setMessage(texts.get("maintenance.form.reasonHint"));
        reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        reason.addModifyListener(event -> enable());
        caption("maintenance.form.start");
        Composite times = row();
        start = new MomentFields(times, texts.get("maintenance.form.start"), texts.format().zone());
        Label lasting = new Label(times, SWT.NONE);
        lasting.setText(texts.get("maintenance.form.length"));
        Skin.SURFACE.apply(lasting);
        length = new Combo(times, SWT.READ_ONLY);
        LENGTHS.forEach(one -> length.add(texts.format().duration(one)));
        length.select(LENGTHS.indexOf(Duration.ofHours(2)));
        length.getAccessible().addAccessibleListener(Accessibility.named(lasting::getText));
        caption("maintenance.form.repeat");
        Composite week = row();
        for (DayOfWeek day : DayOfWeek.values()) {
            Button button = new Button(week, SWT.CHECK);
            button.setText(WindowRow.dayName(day, texts));
            button.setToolTipText(texts.get("maintenance.form.repeatHint"));
            Skin.SURFACE.apply(button);
            days.put(day, button);
        }
        caption("");
        lastDay = new LastDay(row(), texts);
        Composite foot = foot();
        message = new Label(foot, SWT.WRAP);
        message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Skin.SURFACE.apply(message);
        cancel = button(foot, "maintenance.form.cancel", () -> {
            leave();
            reveal(false);
        });
        plan = button(foot, "maintenance.form.plan", planned);
        leave();
        enable();
    }

    private Button button(Composite foot, String key, Runnable action) {
        Button button = new Button(foot, SWT.PUSH);
        button.setText(texts.get(key));
        button.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private Composite foot() {
        Composite foot = new Composite(area, SWT.NONE);
        foot.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        foot.setLayout(layout);
        Skin.SURFACE.apply(foot);
        return foot;
    }

    private void caption(String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(key.isEmpty() ? "" : texts.get(key));
        Skin.SURFACE.apply(label);
    }

    private Combo combo(String key) {
        caption(key);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get(key)));
        return combo;
    }

    private Composite row() {
        Composite row = new Composite(area, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = 8;
        layout.marginLeft = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Skin.SURFACE.apply(row);
        return row;
    }

    /** Offers what can be worked on; the first is chosen. */
    void offer(List<ScopeChoice> offered) {
        if (changing.isEmpty() && !offered.equals(choices) && !offered.isEmpty()) {
            choose(offered);
            reveal(false);
            enable();
        }
    }

    private void choose(List<ScopeChoice> offered) {
        choices = List.copyOf(offered);
        scope.setItems(choices.stream().map(ScopeChoice::words).toArray(String[]::new));
        scope.select(0);
    }

    /** Shows a maintenance as it is, to be changed; what is worked on stays. */
    void change(WindowRow row) {
        MaintenanceSchedule schedule = row.window().schedule();
        changing = Optional.of(row);
        choose(List.of(new ScopeChoice(row.window().scope(), row.subject())));
        reason.setText(row.window().reason());
        start.set(schedule.start());
        choose(schedule.length());
        days.forEach((day, button) -> button.setSelection(schedule.days().contains(day)));
        lastDay.set(schedule.until());
        cancel.setVisible(true);
        plan.setText(texts.get("maintenance.form.change"));
        say(StateLook.INFORMATION, texts.get("maintenance.form.changing", "subject", row.subject()));
        enable();
        setFocus();
    }

    private void choose(Duration lasting) {
        if (!lengths.contains(lasting)) {
            lengths.add(lasting);
            length.add(texts.format().duration(lasting));
        }
        length.select(lengths.indexOf(lasting));
    }

    /** Plans another one from now on. */
    private void leave() {
        changing = Optional.empty();
        reason.setText("");
        days.values().forEach(button -> button.setSelection(false));
        lastDay.set(Optional.empty());
        cancel.setVisible(false);
        plan.setText(texts.get("maintenance.form.plan"));
    }

    /** Begins with this moment. */
    void startAt(Instant moment) {
        start.set(moment);
    }

    private void enable() {
        plan.setEnabled(scope.getSelectionIndex() >= 0 && !reason.getText().isBlank());
        if (scope.getSelectionIndex() < 0) {
            say(StateLook.INFORMATION, texts.get("maintenance.form.select"));
        }
    }

    /** What was asked for; empty when it cannot be, which is then said. */
    Optional<Wish> wish() {
        LocalDateTime from = start.chosen();
        Duration lasting = lengths.get(length.getSelectionIndex());
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        days.forEach((day, button) -> {
            if (button.getSelection()) {
                chosen.add(day);
            }
        });
        if (!chosen.isEmpty() && lasting.compareTo(LONGEST_WEEKLY) > 0) {
            say(StateLook.FAULT, texts.get("maintenance.form.tooLong"));
            return Optional.empty();
        }
        Optional<LocalDate> last = chosen.isEmpty() ? Optional.empty() : lastDay.chosen();
        if (last.filter(from.toLocalDate()::isAfter).isPresent()) {
            say(StateLook.FAULT, texts.get("maintenance.form.tooEarly"));
            return Optional.empty();
        }
        ScopeChoice choice = choices.get(scope.getSelectionIndex());
        return Optional.of(new Wish(choice.scope(), choice.words(),
                new MaintenanceSchedule(from, lasting, chosen, last), reason.getText().strip(),
                changing.map(row -> row.window().id())));
    }

    /** While it is being written nothing else is planned. */
    void busy() {
        plan.setEnabled(false);
    }

    /** It was written. */
    void done(String words) {
        leave();
        say(StateLook.GOOD, words);
    }

    /** It could not be written; what was typed stays. */
    void failed(String words) {
        enable();
        say(StateLook.FAULT, words);
    }

    private void say(StateLook look, String words) {
        Skin.of(look).apply(message);
        message.setText(LegacyActionTools.escapeMnemonics(words));
        reveal(true);
    }

    private void reveal(boolean shown) {
        message.setVisible(shown);
        area.requestLayout();
    }

    boolean isDisposed() {
        return area.isDisposed();
    }

    void setFocus() {
        reason.setFocus();
    }
}
