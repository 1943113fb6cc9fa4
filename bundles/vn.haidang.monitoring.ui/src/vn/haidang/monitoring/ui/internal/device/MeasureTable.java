package vn.haidang.monitoring.ui.internal.device;

import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.Accessibility;
import vn.haidang.ui.widget.PartBody;

/** The figures of one device, each with a small course of the last day. For the UI thread. */
final class MeasureTable {

    private static final int COURSE = 3;
    private static final int MARGIN = 3;

    private final PartBody body;
    private final Composite area;
    private final Table table;
    private final Texts texts;
    private List<MeasureRow> rows = List.of();

    MeasureTable(Composite parent, Texts texts) {
        this.texts = texts;
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout();
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        frame.setLayout(grid);
        body = new PartBody(frame);
        area = new Composite(body.area(), SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Skin.SURFACE.apply(table);
        table.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("measure.name")));
        column(layout, "measure.column.what", 30, 110);
        column(layout, "measure.column.part", 22, 70);
        column(layout, "measure.column.now", 16, 70);
        column(layout, "measure.column.day", 32, 120);
        table.addListener(SWT.PaintItem, this::paint);
        ThemeColor.whenChanged(table, table::redraw);
        body.show(area);
    }

    private void column(TableColumnLayout layout, String title, int weight, int least) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(texts.get(title));
        layout.setColumnData(column, new ColumnWeightData(weight, least));
    }

    /** Shows these figures in the place of what was there. */
    void show(List<MeasureRow> next) {
        if (!next.equals(rows)) {
            fill(next);
        }
        if (rows.isEmpty()) {
            body.say(texts.get("measure.none"), texts.get("measure.noneAdvice"));
        } else {
            body.show(area);
        }
    }

    private void fill(List<MeasureRow> next) {
        rows = List.copyOf(next);
        table.setRedraw(false);
        int top = table.getTopIndex();
        table.removeAll();
        for (MeasureRow row : rows) {
            new TableItem(table, SWT.NONE).setText(new String[]{Reading.word(row.metric(), texts), row.instance(),
                    Double.isNaN(row.last())
                            ? texts.get("measure.stale")
                            : Reading.text(row.metric(), row.last(), texts),
                    ""});
        }
        table.setTopIndex(top);
        table.setRedraw(true);
    }

    private void paint(Event event) {
        int index = table.indexOf((TableItem) event.item);
        if (event.index == COURSE && index >= 0 && index < rows.size()) {
            TableItem item = (TableItem) event.item;
            Rectangle cell = item.getBounds(COURSE);
            rows.get(index).course().draw(event.gc, new Rectangle(cell.x + MARGIN, cell.y + MARGIN,
                    cell.width - 2 * MARGIN, cell.height - 2 * MARGIN), ThemeColor.SERIES_FIRST.get(),
                    ThemeColor.HAIRLINE.get());
        }
    }
}
