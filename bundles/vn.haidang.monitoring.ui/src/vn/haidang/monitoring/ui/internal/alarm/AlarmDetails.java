package vn.haidang.monitoring.ui.internal.alarm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.widget.FindingList;
import vn.haidang.ui.widget.FindingWords;
import vn.haidang.ui.work.LatestRead;

/**
 * All there is to say of one alarm: the sentence, what to do, what is behind it, whom to call, its history. What must be
 * read is read in a job; until then, and for the same alarm, what is known stays. For the UI thread.
 */
final class AlarmDetails {

    private final Texts texts;
    private final AlarmSources sources;
    private final FindingList list;
    private final LatestRead<AlarmBackground> reader;
    private Optional<AlarmRow> shown = Optional.empty();
    private AlarmBackground background = AlarmBackground.unread(-1);
    private boolean why;

    AlarmDetails(Composite parent, UiLanguage language, AlarmSources sources) {
        this.texts = Messages.in(language);
        this.sources = sources;
        list = new FindingList(parent, texts.get("alarm.details"), FindingWords.EVENTS, language);
        reader = new LatestRead<>(list.control(), texts.get("alarm.readingDetails"), this::show, () -> {});
    }

    Control control() {
        return list.control();
    }

    void show(Optional<AlarmRow> row) {
        shown = row;
        row.filter(wanted -> wanted.alarm().id() != background.alarm())
                .ifPresent(wanted -> background = AlarmBackground.unread(wanted.alarm().id()));
        draw();
        row.ifPresent(wanted -> reader.request(() -> sources.background(wanted)));
    }

    private void show(AlarmBackground read) {
        if (shown.filter(row -> row.alarm().id() == read.alarm()).isPresent()) {
            background = read;
            draw();
        }
    }

    private void draw() {
        list.show(
                shown.map(row -> Stream.concat(Stream.of(row.alarm().finding()), background.judgement().stream())
                        .toList()).orElse(List.of()),
                shown.map(row -> background.notes(texts, why)).orElse(List.of()));
    }

    /** Tells the arguments of the verdict too, or no longer. */
    void setWhy(boolean wanted) {
        why = wanted;
        draw();
        if (wanted) {
            list.reveal(texts.get("alarm.why.FOR"));
        }
    }

    /** Goes to whom to call. */
    void revealContact() {
        list.reveal(texts.get("alarm.contact.heading"));
    }

    /** Whom to call about the alarm that is shown, once that has been read. */
    Optional<AlarmBackground.Contact> contact() {
        return background.contact();
    }
}
