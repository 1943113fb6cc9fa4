package vn.haidang.signature.ui.internal.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import vn.haidang.signature.register.UseCell;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;
import vn.haidang.ui.widget.IconTable.Look;

/**
 * The statistics by unit, of which one number is chosen: by a click, or with the arrow keys. The chosen number has a frame.
 * For the UI thread.
 */
final class UseTable {

    private static final int FIRST_CELL = 1;

    private final Texts texts;
    private final IconTable<UseLine> table;
    private final Runnable picked;
    private UseCell cell = UseCell.DOCUMENTS_BY_BOTH;

    /**
     * @param picked is run when the user picks a number
     * @param changed is run when the number that is chosen may be another one for any reason
     */
    UseTable(Composite parent, UiLanguage language, Runnable picked, Runnable changed) {
        this.texts = Messages.in(language);
        this.picked = picked;
        Look<UseLine> look = new Look<>(line -> StateLook.INFORMATION, Look.NO_ICON, line -> line.row().name(),
                UseLine::identity);
        List<Column<UseLine>> columns = new ArrayList<>();
        columns.add(Column.of(texts.get("register.unit"), 60, 200, this::name));
        for (UseCell one : UseCell.values()) {
            columns.add(Column.<UseLine, Integer>figure(texts.get("register.column." + one.name()), 6, 60,
                    line -> texts.format().number(line.row().count(one)), line -> line.row().count(one)));
        }
        table = new IconTable<>(parent, texts.get("register.name"), language, look, columns);
        table.whenSelected(changed);
        Table widget = table.table();
        widget.addListener(SWT.Selection, event -> picked.run());
        for (UseCell one : UseCell.values()) {
            widget.getColumn(one.ordinal() + FIRST_CELL).setToolTipText(texts.get("register.cell." + one.name()));
        }
        widget.addListener(SWT.MouseDown, this::point);
        widget.addListener(SWT.KeyDown, this::move);
        widget.addListener(SWT.PaintItem, this::frame);
    }

    private String name(UseLine line) {
        return line.isSum() ? texts.get("register.sum", "level", line.row().name()) : line.row().name();
    }

    IconTable<UseLine> table() {
        return table;
    }

    /** The number that is chosen. */
    UseCell cell() {
        return cell;
    }

    Optional<UseLine> line() {
        return table.selected();
    }

    private void point(Event event) {
        TableItem item = table.table().getItem(new Point(event.x, event.y));
        for (UseCell one : UseCell.values()) {
            if (item != null && item.getBounds(one.ordinal() + FIRST_CELL).contains(event.x, event.y)) {
                choose(one);
            }
        }
    }

    private void move(Event event) {
        if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
            int next = cell.ordinal() + (event.keyCode == SWT.ARROW_LEFT ? -1 : 1);
            if (next >= 0 && next < UseCell.values().length) {
                choose(UseCell.values()[next]);
            }
            event.doit = false;
        }
    }

    private void choose(UseCell next) {
        if (next != cell) {
            cell = next;
            table.table().redraw();
            picked.run();
        }
    }

    private void frame(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index == cell.ordinal() + FIRST_CELL
                && table.table().isSelected(table.table().indexOf(item))) {
            Rectangle bounds = item.getBounds(event.index);
            // in the colour of the letters of a selected row, which every theme makes readable
            event.gc.setLineWidth(2);
            event.gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3);
        }
    }
}
