package vn.haidang.monitoring.ui.internal.alarm;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.notify.AlarmText;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.ClipboardText;

/** All that can be done with an alarm. For the UI thread. */
final class AlarmActions {

    private static final char ENTER = 0;

    private final Texts texts;
    private final InstantSource clock;
    private final AlarmWork work;
    private final AlarmForm form;
    private final AlarmDetails details;

    AlarmActions(Texts texts, InstantSource clock, AlarmWork work, AlarmForm form, AlarmDetails details) {
        this.texts = texts;
        this.clock = clock;
        this.work = work;
        this.form = form;
        this.details = details;
    }

    /** @param written is told whether something was written */
    List<AlarmAction> usual(Consumer<Boolean> written) {
        return List.of(
                new AlarmAction("alarm.acknowledge", ENTER, work::isWaiting,
                        row -> work.acknowledge(row.alarm().id(), written)),
                new AlarmAction("alarm.contact", 'l', AlarmRow::isOfALine, row -> details.revealContact()),
                new AlarmAction("alarm.copy", 'm', row -> true, row -> copy(row.alarm())));
    }

    /**
     * What has no button of its own.
     *
     * @param people whom an alarm is usually given to
     * @param written is told whether something was written
     * @param maintenance plans a maintenance of the selected alarm's line
     * @param register shows what the registry says of what an alarm is about
     */
    List<AlarmAction> others(Supplier<List<String>> people, Consumer<Boolean> written, Runnable maintenance,
            Consumer<AlarmRow> register) {
        return List.of(
                new AlarmAction("alarm.note", 'n', work::isFree, form::note),
                new AlarmAction("alarm.assign", 'g', work::isFree, row -> form.assign(row, people.get())),
                new AlarmAction("alarm.shelve", 'h', row -> work.isFree(row) && !row.isShelved(), form::shelve),
                new AlarmAction("alarm.unshelve", 'u', row -> work.isFree(row) && row.isShelved(),
                        row -> work.unshelve(row.alarm().id(), written)),
                new AlarmAction("alarm.copyContact", 'k', row -> details.contact().isPresent(),
                        row -> details.contact().ifPresent(this::copy)),
                new AlarmAction("alarm.maintenance", 'b', AlarmRow::isOfALine, row -> maintenance.run()),
                new AlarmAction("alarm.register", 'j', row -> true, register));
    }

    private void copy(Alarm alarm) {
        ClipboardText.copy(details.control().getDisplay(),
                new AlarmText(texts.format()).report(List.of(alarm), clock.instant()));
        form.say(StateLook.GOOD, texts.get("alarm.done.copied"));
    }

    private void copy(AlarmBackground.Contact contact) {
        ClipboardText.copy(details.control().getDisplay(), String.join("\n", contact.lines(texts)));
        form.say(StateLook.GOOD, texts.get("alarm.done.contactCopied"));
    }
}
