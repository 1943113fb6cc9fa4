package vn.haidang.monitoring.ui.internal.device;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;
import vn.haidang.ui.widget.IconTable.Look;
import vn.haidang.ui.widget.PartBody;

/** The figures of one device, each with a small course of the last day. For the UI thread. */
final class MeasureTable {

    private static final int COURSE = 3;
    private static final int MARGIN = 3;
    private static final int FILTER_WIDTH = 150;

    private final PartBody body;
    private final IconTable<MeasureRow> table;
    private final Texts texts;
    private final FilterField filter;
    private List<MeasureRow> rows = List.of();

    MeasureTable(Composite parent, Texts texts, UiLanguage language) {
        this.texts = texts;
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout();
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        grid.verticalSpacing = 0;
        frame.setLayout(grid);
        Skin.SURFACE.apply(frame);
        filter = new FilterField(frame, language, this::filter);
        filter.control().setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        ((GridData) filter.control().getLayoutData()).widthHint = FILTER_WIDTH;
        body = new PartBody(frame);
        Look<MeasureRow> look = new Look<>(row -> StateLook.INFORMATION, Look.NO_ICON, this::hint,
                row -> List.of(row.metric(), row.instance()));
        table = new IconTable<>(body.area(), texts.get("measure.name"), language, look, List.of(
                Column.of(texts.get("measure.column.what"), 4, 90, row -> Reading.word(row.metric(), texts)),
                Column.<MeasureRow>of(texts.get("measure.column.part"), 10, 60, MeasureRow::instance).ifAny(),
                Column.figure(texts.get("measure.column.now"), 5, 60, this::now, MeasureRow::last),
                Column.of(texts.get("measure.column.day"), 65, 80, row -> "")));
        table.table().addListener(SWT.PaintItem, this::paint);
        ThemeColor.whenChanged(table.table(), table.table()::redraw);
        table.filter(this::accepts);
        body.show(table.control());
    }

    private boolean accepts(MeasureRow row) {
        return filter.accepts(hint(row));
    }

    private void filter() {
        table.filter(this::accepts);
        showRowsOrReason();
    }

    private String now(MeasureRow row) {
        return Double.isNaN(row.last()) ? texts.get("measure.stale") : Reading.text(row.metric(), row.last(), texts);
    }

    private String hint(MeasureRow row) {
        return String.join(" ", Reading.word(row.metric(), texts), row.instance()).strip() + ": " + now(row);
    }

    /** Shows these figures in the place of what was there. */
    void show(List<MeasureRow> next) {
        if (!next.equals(rows)) {
            rows = List.copyOf(next);
            table.show(rows);
        }
        showRowsOrReason();
    }

    private void showRowsOrReason() {
        if (!rows.isEmpty() && table.shown() == 0) {
            body.say(texts.get("measure.noMatch"), texts.get("measure.noMatchAdvice"));
        } else if (rows.isEmpty()) {
            body.say(texts.get("measure.none"), texts.get("measure.noneAdvice"));
        } else {
            body.show(table.control());
        }
    }

    private void paint(Event event) {
        if (event.index == COURSE) {
            Table widget = table.table();
            TableItem item = (TableItem) event.item;
            Rectangle cell = item.getBounds(COURSE);
            table.row(widget.indexOf(item)).ifPresent(row -> row.course().draw(event.gc,
                    new Rectangle(cell.x + MARGIN, cell.y + MARGIN, cell.width - 2 * MARGIN, cell.height - 2 * MARGIN),
                    ThemeColor.SERIES_FIRST.get(), ThemeColor.HAIRLINE.get()));
        }
    }
}
