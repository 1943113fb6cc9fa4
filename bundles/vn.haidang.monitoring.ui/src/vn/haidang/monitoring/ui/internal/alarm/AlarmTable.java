package vn.haidang.monitoring.ui.internal.alarm;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.eclipse.swt.widgets.Composite;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.ui.internal.Elapsed;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;
import vn.haidang.ui.widget.IconTable.Look;

/** The columns of the alarm table. */
final class AlarmTable {

    private AlarmTable() {}

    static IconTable<AlarmRow> create(Composite parent, Texts texts, UiLanguage language, InstantSource clock) {
        ValueFormat format = texts.format();
        Look<AlarmRow> look = new Look<>(row -> AlarmLook.of(row.alarm()).look(), 0, row -> row.sentence(format),
                row -> row.alarm().id());
        return new IconTable<>(parent, texts.get("alarm.name"), language, look, List.of(
                Column.of(texts.get("alarm.column.state"), 10, 86, row -> row.state(texts)),
                Column.by(texts.get("alarm.column.raised"), 5, 66, row -> row.raised(format, now(clock)),
                        row -> row.alarm().raisedAt()),
                Column.of(texts.get("alarm.column.subject"), 20, 110, AlarmRow::subject),
                Column.by(texts.get("alarm.column.length"), 5, 60,
                        row -> format.duration(Elapsed.roughly(row.length(now(clock)))),
                        row -> row.length(now(clock))),
                Column.<AlarmRow>of(texts.get("alarm.column.keeper"), 10, 60, AlarmRow::keeper).ifAny(),
                Column.of(texts.get("alarm.column.sentence"), 50, 60, row -> row.sentence(format))));
    }

    private static Instant now(InstantSource clock) {
        return clock.instant();
    }
}
