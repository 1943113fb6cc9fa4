package vn.haidang.monitoring.ui.internal.alarm;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.ui.internal.MomentFields;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.Accessibility;

/**
 * The strip under the table in which a note is written, an alarm given to somebody or put away, and which says what became
 * of it. It keeps the alarm it was opened for, whatever is selected meanwhile; Escape closes it. For the UI thread.
 */
final class AlarmForm {

    private static final int COLUMNS = 4;
    private static final int MESSAGE_MILLIS = 10_000;
    private static final int LONGEST_NOTE = 1_000;
    private static final int LONGEST_NAME = 200;

    private final Texts texts;
    private final AlarmWork work;
    private final InstantSource clock;
    private final Runnable closed;
    private final Composite area;
    private Label heading;
    private Composite answer;

    /** @param closed is run after it has gone */
    AlarmForm(Composite parent, Texts texts, AlarmWork work, InstantSource clock, Runnable closed) {
        this.texts = texts;
        this.work = work;
        this.clock = clock;
        this.closed = closed;
        area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 8;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        reveal(false);
    }

    private void reveal(boolean shown) {
        area.setVisible(shown);
        ((GridData) area.getLayoutData()).exclude = !shown;
        area.requestLayout();
    }

    private void clear() {
        Arrays.stream(area.getChildren()).forEach(Control::dispose);
    }

    /** Asks for a note. */
    void note(AlarmRow row) {
        begin("alarm.form.note", row);
        answer = answerLine();
        Text text = text("alarm.form.noteText");
        Button write = button("alarm.form.write",
                () -> work.comment(row.alarm().id(), text.getText().strip(), done("alarm.done.noted", row)));
        enableWith(write, text);
        finish(text);
    }

    /** Asks whose matter it is to be. */
    void assign(AlarmRow row, List<String> people) {
        begin("alarm.form.assign", row);
        answer = answerLine();
        Combo person = new Combo(answer, SWT.DROP_DOWN);
        person.setItems(people.toArray(String[]::new));
        person.setTextLimit(LONGEST_NAME);
        person.setText(row.alarm().assignee().orElse(work.person()));
        person.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        person.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("alarm.form.person")));
        Button give = button("alarm.form.give",
                () -> work.assign(row.alarm().id(), person.getText().strip(), done("alarm.done.assigned", row)));
        person.addModifyListener(event -> give.setEnabled(!person.getText().isBlank()));
        finish(person);
    }

    /** Asks until when nobody wants to hear of it, and why. */
    void shelve(AlarmRow row) {
        begin("alarm.form.shelve", row);
        Combo usual = new Combo(area, SWT.READ_ONLY);
        usual.setItems(Arrays.stream(ShelfTime.values()).map(time -> texts.get("alarm.shelf." + time.name()))
                .toArray(String[]::new));
        usual.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("alarm.form.until")));
        MomentFields until = new MomentFields(area, texts.get("alarm.form.until"), texts.format().zone());
        answer = answerLine();
        usual.addListener(SWT.Selection, event -> until.set(
                ShelfTime.values()[usual.getSelectionIndex()].from(clock.instant(), texts.format().zone())));
        usual.select(ShelfTime.FOUR_HOURS.ordinal());
        until.set(ShelfTime.FOUR_HOURS.from(clock.instant(), texts.format().zone()));
        Text reason = text("alarm.form.reason");
        Button away = button("alarm.form.putAway", () -> shelve(row, until.instant(), reason.getText().strip()));
        enableWith(away, reason);
        finish(reason);
    }

    private void shelve(AlarmRow row, Instant until, String reason) {
        Instant now = clock.instant();
        if (until.isAfter(now) && !until.isAfter(now.plus(ShelfTime.LONGEST))) {
            work.shelve(row.alarm().id(), until, reason, done("alarm.done.shelved", row));
        } else {
            Skin.of(StateLook.FAULT).apply(heading);
            heading.setText(texts.get("alarm.form.badTime"));
            area.requestLayout();
        }
    }

    private void begin(String key, AlarmRow row) {
        clear();
        heading = label(texts.get(key, "subject", row.subject()));
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
    }

    private Label label(String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(LegacyActionTools.escapeMnemonics(words));
        Skin.BACKGROUND.apply(label);
        return label;
    }

    /** What is answered, and the buttons behind it. */
    private Composite answerLine() {
        Composite line = new Composite(area, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        line.setLayout(layout);
        Skin.BACKGROUND.apply(line);
        return line;
    }

    private Text text(String key) {
        Text text = new Text(answer, SWT.BORDER | SWT.SINGLE);
        text.setMessage(texts.get(key));
        text.setTextLimit(LONGEST_NOTE);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get(key)));
        return text;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(answer, SWT.PUSH);
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private static void enableWith(Button button, Text text) {
        button.setEnabled(false);
        text.addModifyListener(event -> button.setEnabled(!text.getText().isBlank()));
        text.addListener(SWT.DefaultSelection, event -> {
            if (button.isEnabled()) {
                button.notifyListeners(SWT.Selection, event);
            }
        });
    }

    private void finish(Control first) {
        button("alarm.form.cancel", this::close);
        for (Control child : answer.getChildren()) {
            child.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.ESC) {
                    close();
                }
            });
        }
        reveal(true);
        first.setFocus();
    }

    private Consumer<Boolean> done(String key, AlarmRow row) {
        return written -> {
            if (!area.isDisposed()) {
                say(written ? StateLook.GOOD : StateLook.FAULT,
                        texts.get(written ? key : "alarm.done.failed",
                                MessageArguments.none().with("subject", row.subject())));
                closed.run();
            }
        };
    }

    void close() {
        clear();
        reveal(false);
        closed.run();
    }

    /** Says what became of something, in the place of what was asked. */
    void say(StateLook look, String words) {
        clear();
        Label label = label(words);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
        Skin.of(look).apply(label);
        reveal(true);
        label.getDisplay().timerExec(MESSAGE_MILLIS, () -> {
            if (!label.isDisposed()) {
                forgetMessage();
            }
        });
    }

    /** No longer says what became of something; a question stays. */
    void forgetMessage() {
        if (area.getChildren().length == 1) {
            clear();
            reveal(false);
        }
    }
}
