package vn.haidang.monitoring.ui.internal.alarm;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Something one can do with the selected alarm: by a button, the menu or a key.
 *
 * @param key the message key of its name
 * @param letter the letter pressed together with the control key, or 0 for the enter key
 * @param fits whether it can be done with an alarm
 * @param run does it
 */
record AlarmAction(String key, char letter, Predicate<AlarmRow> fits, Consumer<AlarmRow> run) {

    /** Whether a key that was pressed means it. */
    boolean isMeant(Event event) {
        boolean isPlain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        return letter == 0
                ? isPlain && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)
                : (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == letter;
    }

    /** Its key, as a menu shows it. */
    String accelerator() {
        return letter == 0 ? "Enter" : "Ctrl+" + Character.toUpperCase(letter);
    }
}
