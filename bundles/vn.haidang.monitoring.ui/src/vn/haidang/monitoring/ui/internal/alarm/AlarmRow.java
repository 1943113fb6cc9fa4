package vn.haidang.monitoring.ui.internal.alarm;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.ui.internal.Elapsed;
import vn.haidang.monitoring.ui.internal.SelectedLine;
import vn.haidang.ui.language.Texts;

/**
 * One alarm as the table shows it.
 *
 * @param alarm the alarm
 * @param subject the name of the line or device it is about
 * @param isShelved whether it was put away for a while
 */
record AlarmRow(Alarm alarm, String subject, boolean isShelved) {

    /** What an alarm is about when that is no line. */
    static Optional<ObjectLink> device(Alarm alarm) {
        return alarm.finding().subject().filter(link -> !link.kind().equals(SelectedLine.KIND));
    }

    /** Whether it is about a line, which the other views can show. */
    boolean isOfALine() {
        return device(alarm).isEmpty();
    }

    String state(Texts texts) {
        return isShelved
                ? alarm.shelvedUntil().map(until -> texts.get("alarm.state.shelved", "until", until)).orElse("")
                : texts.get(AlarmLook.of(alarm).wordKey());
    }

    /** Who has it: whose matter it was made, else who took notice; empty while nobody. */
    String keeper() {
        return alarm.assignee().or(() -> alarm.acknowledgement().map(Alarm.Acknowledgement::person)).orElse("");
    }

    /** Whether it is that person's matter. */
    boolean isOf(String person) {
        return keeper().equals(person);
    }

    /** The time of day; with its day when that is not today. */
    String raised(ValueFormat format, Instant now) {
        LocalDate day = LocalDate.ofInstant(alarm.raisedAt(), format.zone());
        boolean today = day.equals(LocalDate.ofInstant(now, format.zone()));
        return today ? format.time(alarm.raisedAt()) : format.dateTime(alarm.raisedAt());
    }

    String sentence(ValueFormat format) {
        return alarm.finding().summary(format);
    }

    /** How long the trouble has lasted, or lasted in all. */
    Duration length(Instant now) {
        return Elapsed.between(alarm.raisedAt(), alarm.clearedAt().orElse(now));
    }

    /** Everything a filter may look for. */
    String searched(Texts texts) {
        return String.join(" ", subject, alarm.line(), state(texts), keeper(), sentence(texts.format()));
    }
}
