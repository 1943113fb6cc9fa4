package vn.haidang.registry.ui.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import vn.haidang.registry.Element;
import vn.haidang.registry.ui.internal.table.TableQuery.Order;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.Accessibility;

/**
 * The table's widget: columns that can be exchanged, moved and widened, rows that are made when they come into sight, any
 * number of them selected. It shows what it is given; whoever owns it finds and orders the rows. For the UI thread.
 */
final class ElementGrid {

    /** How long a column has to rest before its width is remembered, in milliseconds. */
    private static final int REST = 400;

    /** How many rows the widget holds until one scrolls. */
    private static final int FIRST_PAGE = 500;
    private static final int GROWTH = 4;
    private static final int FEW = 60;

    private final Table table;
    private final Listener listener;
    private final Runnable rest = this::tellColumns;
    private List<ElementColumn> columns = List.of();
    private List<Element> rows = List.of();
    private Optional<CellTexts> texts = Optional.empty();
    private Set<String> unsaved = Set.of();
    private boolean building;
    private boolean growing;

    /** Who is told what the user does. */
    interface Listener {

        /** Other elements are selected. */
        void selected(List<String> ids);

        /** A heading was clicked. */
        void ordered(Optional<Order> order);

        /** The columns were moved or widened. */
        void arranged(List<ElementColumn> columns);
    }

    /** @param name the table's name for assistive technology */
    ElementGrid(Composite parent, String name, Listener listener) {
        this.listener = listener;
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        Skin.SURFACE.apply(table);
        table.getAccessible().addAccessibleListener(Accessibility.named(() -> name));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> listener.selected(selectedIds()));
        ThemeColor.whenChanged(table, table::clearAll);
    }

    /** The widget itself. */
    Table table() {
        return table;
    }

    /** The columns in the order in which they stand, as wide as they are. */
    List<ElementColumn> columns() {
        return Arrays.stream(table.getColumnOrder())
                .mapToObj(index -> columns.get(index).withWidth(table.getColumn(index).getWidth())).toList();
    }

    /** Shows other columns. */
    void setColumns(List<ElementColumn> next) {
        building = true;
        table.setRedraw(false);
        try {
            for (TableColumn column : table.getColumns()) {
                column.dispose();
            }
            columns = List.copyOf(next);
            columns.forEach(this::create);
        } finally {
            table.setRedraw(true);
            building = false;
        }
        table.clearAll();
    }

    private void create(ElementColumn column) {
        TableColumn created = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
        created.setText(column.title());
        created.setToolTipText(column.title());
        created.setWidth(column.width());
        created.setMoveable(true);
        created.addListener(SWT.Selection, event -> sortBy(created, column));
        created.addListener(SWT.Resize, event -> arrangedSoon());
        created.addListener(SWT.Move, event -> arrangedSoon());
    }

    private void arrangedSoon() {
        if (!building && table.isVisible()) {
            table.getDisplay().timerExec(REST, rest);
        }
    }

    private void tellColumns() {
        if (!table.isDisposed() && table.getColumnCount() == columns.size()) {
            listener.arranged(columns());
        }
    }

    /** Once upwards, once more downwards, and a third time as the rows are found. */
    private void sortBy(TableColumn heading, ElementColumn column) {
        int before = table.getSortColumn() == heading ? table.getSortDirection() : SWT.NONE;
        int direction = before == SWT.NONE ? SWT.UP : before == SWT.UP ? SWT.DOWN : SWT.NONE;
        table.setSortColumn(direction == SWT.NONE ? null : heading);
        table.setSortDirection(direction);
        listener.ordered(direction == SWT.NONE
                ? Optional.empty()
                : Optional.of(new Order(column.path(), direction == SWT.DOWN)));
    }

    /**
     * Shows these rows; which are selected is up to {@link #select}.
     *
     * @param changed the ids of those with unsaved changes
     */
    void show(List<Element> found, CellTexts cells, Set<String> changed) {
        rows = found;
        texts = Optional.of(cells);
        unsaved = Set.copyOf(changed);
        if (!rows.isEmpty()) {
            hold(Math.min(rows.size(), Math.max(FIRST_PAGE, table.getTopIndex() + FIRST_PAGE)));
            table.clearAll();
        }
    }

    /**
     * Has the widget hold so many of the rows. GTK makes every row that a table is told of, visible or not, and takes
     * each away again: thirty thousand cost a fifth of a second at every letter one types. So the widget is told of more
     * when one comes near the end of those it has.
     */
    private void hold(int count) {
        int top = table.getTopIndex();
        table.setItemCount(count);
        if (top != table.getTopIndex() && top < count) {
            table.setTopIndex(top);
        }
    }

    private void holdMoreNear(int index) {
        int held = table.getItemCount();
        if (index >= held - FEW && held < rows.size() && !growing) {
            growing = true;
            table.getDisplay().asyncExec(() -> {
                growing = false;
                if (!table.isDisposed() && table.getItemCount() < rows.size()) {
                    hold(Math.min(rows.size(), table.getItemCount() * GROWTH));
                }
            });
        }
    }

    /** Marks all rows, those the widget does not hold yet included. */
    void selectAll() {
        hold(rows.size());
        table.selectAll();
        listener.selected(selectedIds());
    }

    /** The rows in the order in which they are shown. */
    List<Element> rows() {
        return rows;
    }

    /** Marks the rows of these elements, those that are there; the first of them comes into sight when it was not marked. */
    void select(List<String> ids) {
        if (ids.equals(selectedIds())) {
            return;
        }
        Set<String> wanted = new HashSet<>(ids);
        int[] indices = IntStream.range(0, rows.size()).filter(index -> wanted.contains(rows.get(index).id()))
                .toArray();
        table.deselectAll();
        if (indices.length > 0) {
            int last = indices[indices.length - 1];
            if (last >= table.getItemCount()) {
                hold(Math.min(rows.size(), last + FIRST_PAGE));
            }
            table.setSelection(indices);
        }
    }

    /** The elements whose rows are marked. */
    List<Element> selected() {
        return Arrays.stream(table.getSelectionIndices()).filter(index -> index < rows.size()).sorted()
                .mapToObj(rows::get).toList();
    }

    private List<String> selectedIds() {
        return selected().stream().map(Element::id).toList();
    }

    /** The texts of these rows with the headings above them. */
    List<List<String>> cells(List<Element> of) {
        List<List<String>> lines = new ArrayList<>();
        List<ElementColumn> shown = columns();
        lines.add(shown.stream().map(ElementColumn::title).toList());
        texts.ifPresent(cells -> of.forEach(
                row -> lines.add(shown.stream().map(column -> cells.text(row, column.path())).toList())));
        return lines;
    }

    private void fill(TableItem item, int index) {
        // while rows go away GTK asks for one that has no place any more
        if (index >= 0 && index < rows.size() && texts.isPresent()) {
            holdMoreNear(index);
            Element row = rows.get(index);
            boolean changed = unsaved.contains(row.id());
            for (int i = 0; i < columns.size(); i++) {
                String text = texts.get().text(row, columns.get(i).path());
                item.setText(i, changed && i == 0 ? "* " + text : text);
            }
            item.setForeground(changed ? ThemeColor.ACCENT.get() : null);
        }
    }
}
