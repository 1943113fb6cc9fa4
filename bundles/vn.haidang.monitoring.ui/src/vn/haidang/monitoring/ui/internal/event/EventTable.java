package vn.haidang.monitoring.ui.internal.event;

import java.time.InstantSource;
import java.util.List;

import org.eclipse.swt.widgets.Composite;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.FindingWords;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;
import vn.haidang.ui.widget.IconTable.Look;

/** The columns of the table of events; its rows come newest first, as the book gives them. */
final class EventTable {

    private EventTable() {}

    static IconTable<EventRow> create(Composite parent, Texts texts, UiLanguage language, InstantSource clock) {
        Look<EventRow> look = new Look<>(row -> StateLook.of(row.event().severity()), 0, row -> row.event().text(),
                row -> row.event().id());
        return new IconTable<>(parent, texts.get("event.name"), language, look, List.of(
                Column.by(texts.get("event.column.severity"), 10, 84,
                        row -> FindingWords.EVENTS.word(row.event().severity(), language),
                        row -> row.event().severity()),
                Column.by(texts.get("event.column.last"), 12, 76, row -> row.last(texts.format(), clock.instant()),
                        row -> row.event().lastAt()),
                Column.of(texts.get("event.column.sender"), 20, 110, row -> row.sender(texts)),
                Column.<EventRow>of(texts.get("event.column.place"), 14, 80, EventRow::place).ifAny(),
                Column.of(texts.get("event.column.kind"), 16, 100, row -> row.kind(texts)),
                Column.of(texts.get("event.column.text"), 34, 120, row -> row.event().text()),
                Column.figure(texts.get("event.column.count"), 2, 40,
                        row -> texts.format().number(row.event().count()), row -> row.event().count())));
    }
}
