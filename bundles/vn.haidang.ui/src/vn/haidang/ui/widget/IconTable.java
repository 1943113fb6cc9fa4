package vn.haidang.ui.widget;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import vn.haidang.ui.internal.Messages;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateIcons;
import vn.haidang.ui.look.StateLook;

/**
 * The one table of things in states: a shape in front of the word for the state, a click on a heading sorts (once more
 * turns the order round, a third time restores it), rows can be filtered and copied as CSV. Cells are made when they
 * come into sight, so that ten thousand rows cost what a screenful does. For the UI thread.
 *
 * @param <R> what a row is about; two rows that are equal are the same row
 */
public final class IconTable<R> {

    /**
     * One column.
     *
     * @param title its heading
     * @param weight its share of what is left over when no column has anything cut off
     * @param least its least width in points; its heading always fits
     * @param text what it says about a row
     * @param order the order that a click on its heading makes, or empty for that of the text
     * @param isFigure whether it is a column of figures, which stand below each other at the right
     * @param isOptional whether it is hidden as long as it has nothing to say about any row
     */
    public record Column<R>(String title, int weight, int least, Function<R, String> text,
            Optional<Comparator<R>> order, boolean isFigure, boolean isOptional) {

        /** A column that is ordered as its text is. */
        public static <R> Column<R> of(String title, int weight, int least, Function<R, String> text) {
            return new Column<>(title, weight, least, text, Optional.empty(), false, false);
        }

        /** A column that is ordered by a value of the row. */
        public static <R, V extends Comparable<? super V>> Column<R> by(String title, int weight, int least,
                Function<R, String> text, Function<R, V> value) {
            return new Column<>(title, weight, least, text, Optional.of(Comparator.comparing(value)), false, false);
        }

        /** A column of figures, ordered by them; not the first of a table. */
        public static <R, V extends Comparable<? super V>> Column<R> figure(String title, int weight, int least,
                Function<R, String> text, Function<R, V> value) {
            return new Column<>(title, weight, least, text, Optional.of(Comparator.comparing(value)), true, false);
        }

        /** The same, hidden as long as it has nothing to say about any row. */
        public Column<R> ifAny() {
            return new Column<>(title, weight, least, text, order, isFigure, true);
        }
    }

    /**
     * How the rows look.
     *
     * @param look the state of a row
     * @param iconColumn the column whose word stands for the state, from 0; {@link #NO_ICON} when rows are in no state
     * @param hint a row's tooltip
     * @param identity what makes a row the same after the rows were read anew
     */
    public record Look<R>(Function<R, StateLook> look, int iconColumn, Function<R, String> hint,
            Function<R, Object> identity) {

        /** No column has an icon. */
        public static final int NO_ICON = -1;
    }

    private final Composite area;
    private final Table table;
    private final StateIcons icons;
    private final Texts texts;
    private final List<Column<R>> columns;
    private final Look<R> look;
    private final Collator collator;
    private final FittedColumns fitted;
    private final TableRows<R> rows = new TableRows<>();
    private Runnable changed = () -> {};

    /** @param name the table's name for assistive technology */
    public IconTable(Composite parent, String name, UiLanguage language, Look<R> look, List<Column<R>> columns) {
        this.look = look;
        this.columns = List.copyOf(columns);
        texts = Texts.of(Messages.CATALOGUE, language);
        collator = Collator.getInstance(language.language().locale());
        area = new Composite(parent, SWT.NONE);
        table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        fitted = new FittedColumns(table, look.iconColumn());
        area.setLayout(fitted);
        icons = new StateIcons(table, this::refresh);
        Skin.SURFACE.apply(table);
        table.getAccessible().addAccessibleListener(Accessibility.named(() -> name));
        this.columns.forEach(this::createColumn);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> changed.run());
        table.addListener(SWT.MouseMove, this::showHint);
        table.addListener(SWT.KeyDown, this::onKey);
        table.setMenu(createMenu());
    }

    private void createColumn(Column<R> column) {
        TableColumn created = new TableColumn(table, column.isFigure() ? SWT.RIGHT : SWT.LEFT);
        created.setText(column.title());
        created.setMoveable(true);
        created.addListener(SWT.Selection, event -> sortBy(created, column));
        fitted.add(created, column.weight(), column.least(), column.isOptional());
    }

    private void sortBy(TableColumn heading, Column<R> column) {
        int before = table.getSortColumn() == heading ? table.getSortDirection() : SWT.NONE;
        int direction = before == SWT.NONE ? SWT.UP : before == SWT.UP ? SWT.DOWN : SWT.NONE;
        Comparator<R> up = column.order()
                .orElseGet(() -> Comparator.comparing(column.text(), (one, other) -> collator.compare(one, other)));
        table.setSortColumn(direction == SWT.NONE ? null : heading);
        table.setSortDirection(direction);
        keepingSelection(() -> rows.order(
                direction == SWT.NONE ? Optional.empty() : Optional.of(direction == SWT.UP ? up : up.reversed())));
        table.showSelection();
    }

    private void fill(TableItem item, int index) {
        // while rows go away GTK asks for one that has no place any more
        if (index >= 0 && index < rows.shown().size()) {
            R row = rows.shown().get(index);
            item.setText(cells(row).toArray(String[]::new));
            if (look.iconColumn() != Look.NO_ICON) {
                item.setImage(look.iconColumn(), icons.get(look.look().apply(row)));
            }
        }
    }

    private List<String> cells(R row) {
        return columns.stream().map(column -> column.text().apply(row)).toList();
    }

    private void showHint(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        int index = item == null ? -1 : table.indexOf(item);
        String hint = index < 0 || index >= rows.shown().size() ? null : look.hint().apply(rows.shown().get(index));
        if (hint == null ? table.getToolTipText() != null : !hint.equals(table.getToolTipText())) {
            table.setToolTipText(hint);
        }
    }

    private void onKey(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
            selected().ifPresent(row -> copy(List.of(row)));
        }
    }

    private Menu createMenu() {
        Menu menu = new Menu(table);
        item(menu, "table.copyRow", () -> selected().ifPresent(row -> copy(List.of(row))));
        item(menu, "table.copyAll", () -> copy(rows.shown()));
        return menu;
    }

    private void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(texts.get(key));
        item.addListener(SWT.Selection, event -> action.run());
    }

    /**
     * Puts something that can be done with the selected row at the head of the menu and on a key.
     *
     * @param letter the letter that is pressed together with the control key
     */
    public void offer(String name, char letter, Consumer<R> action) {
        MenuItem item = new MenuItem(table.getMenu(), SWT.PUSH, 0);
        item.setText(name + "\tCtrl+" + Character.toUpperCase(letter));
        item.addListener(SWT.Selection, event -> selected().ifPresent(action));
        table.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == letter) {
                selected().ifPresent(action);
            }
        });
    }

    private void copy(List<R> copied) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(Column::title).toList());
        copied.forEach(row -> lines.add(cells(row)));
        CsvText.copy(table.getDisplay(), lines);
    }

    /** What is laid out. */
    public Control control() {
        return area;
    }

    /** The widget itself, for the focus and for what only it can do. */
    public Table table() {
        return table;
    }

    /** Runs this whenever another row may be selected, by the user or because rows came or went. */
    public void whenSelected(Runnable action) {
        changed = action;
    }

    /** Shows these rows; the row that was selected stays so, else the first is. */
    public void show(List<R> newRows) {
        keepingSelection(() -> rows.set(newRows));
    }

    /** Shows these rows after those there are. */
    public void add(List<R> more) {
        keepingSelection(() -> rows.add(more));
    }

    /** Shows only the rows that pass. */
    public void filter(Predicate<R> filter) {
        keepingSelection(() -> rows.filter(filter));
    }

    /** Selects the row of that identity and brings it into sight; whether there is one that the filter lets through. */
    public boolean select(Object identity) {
        OptionalInt index = indexOf(identity);
        index.ifPresent(row -> {
            table.setSelection(row);
            changed.run();
        });
        return index.isPresent();
    }

    /** Asks for the texts of the rows again. */
    public void refresh() {
        learn();
        table.clearAll();
    }

    /** How many rows there are to be seen. */
    public int shown() {
        return rows.shown().size();
    }

    /** The row that is selected. */
    public Optional<R> selected() {
        return row(table.getSelectionIndex());
    }

    private void keepingSelection(Runnable change) {
        Optional<Object> before = selected().map(look.identity());
        Optional<Object> top = row(table.getTopIndex()).map(look.identity());
        change.run();
        learn();
        table.setItemCount(shown());
        table.clearAll();
        table.deselectAll();
        OptionalInt same = before.map(this::indexOf).orElse(OptionalInt.empty());
        if (same.isPresent()) {
            // without scrolling to it: who reads further down is not torn away
            table.select(same.getAsInt());
            top.map(this::indexOf).orElse(OptionalInt.empty()).ifPresent(table::setTopIndex);
        } else if (shown() > 0) {
            table.setSelection(0);
        }
        changed.run();
    }

    private void learn() {
        fitted.learn(rows.shown().stream().limit(FittedColumns.SAMPLE).map(this::cells).toList(), this::saysAnything);
    }

    private boolean saysAnything(int column) {
        return rows.shown().stream().map(columns.get(column).text()).anyMatch(text -> !text.isEmpty());
    }

    /** The row at an index of the widget; empty where there is none. */
    public Optional<R> row(int index) {
        return index >= 0 && index < shown() ? Optional.of(rows.shown().get(index)) : Optional.empty();
    }

    private OptionalInt indexOf(Object identity) {
        List<R> shown = rows.shown();
        return IntStream.range(0, shown.size()).filter(i -> look.identity().apply(shown.get(i)).equals(identity))
                .findFirst();
    }
}
