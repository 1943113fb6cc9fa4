package vn.haidang.registry.ui.internal.succession;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import vn.haidang.registry.succession.PlannedMove;
import vn.haidang.registry.words.ModelWords;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;
import vn.haidang.ui.widget.FilterField;

/** Everything that moves, several rows of which can be selected or ticked at once. For the UI thread. */
final class MoveTable {

    private static final int[] WEIGHTS = {18, 34, 16, 16, 16};

    private final Composite area;
    private final Table table;
    private final ModelWords words;
    private final Predicate<PlannedMove> isTicked;
    private List<PlannedMove> all = List.of();
    private List<PlannedMove> shown = List.of();

    /**
     * @param canTick whether the user can tick rows
     * @param isTicked whether a row is ticked
     * @param ticked told what the user ticked or not
     */
    MoveTable(Composite parent, Texts texts, boolean canTick, Predicate<PlannedMove> isTicked,
            BiConsumer<PlannedMove, Boolean> ticked) {
        this.words = new ModelWords(texts.format());
        this.isTicked = isTicked;
        area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area,
                SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | (canTick ? SWT.CHECK : SWT.NONE));
        table.setHeaderVisible(true);
        table.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("succession.moves")));
        Skin.SURFACE.apply(table);
        List<String> titles = List.of("type", "object", "field", "old", "new");
        for (int i = 0; i < titles.size(); i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(texts.get("succession.column." + titles.get(i)));
            layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i], 80));
        }
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> onTick(event, ticked));
    }

    private void fill(TableItem item, int index) {
        if (index >= 0 && index < shown.size()) {
            PlannedMove move = shown.get(index);
            item.setText(cells(move));
            item.setChecked(isTicked.test(move));
        }
    }

    private String[] cells(PlannedMove move) {
        return new String[]{words.type(move.element().type()), move.element().code() + " " + move.element().name(),
                words.feature(move.element().type(), move.feature()), move.from().name(), move.to().name()};
    }

    private void onTick(Event event, BiConsumer<PlannedMove, Boolean> ticked) {
        if (event.detail == SWT.CHECK) {
            TableItem item = (TableItem) event.item;
            ticked.accept(shown.get(table.indexOf(item)), item.getChecked());
        }
    }

    Control control() {
        return area;
    }

    void show(List<PlannedMove> moves, FilterField filter) {
        all = List.copyOf(moves);
        filter(filter);
    }

    void filter(FilterField filter) {
        shown = all.stream().filter(move -> filter.accepts(String.join(" ", cells(move)))).toList();
        table.setItemCount(shown.size());
        table.clearAll();
    }

    /** The selected rows. */
    List<PlannedMove> selected() {
        return Arrays.stream(table.getSelectionIndices()).mapToObj(shown::get).toList();
    }
}
