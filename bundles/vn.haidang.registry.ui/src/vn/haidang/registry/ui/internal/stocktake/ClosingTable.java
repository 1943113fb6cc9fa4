package vn.haidang.registry.ui.internal.stocktake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.stocktake.StocktakeProposal;
import vn.haidang.registry.words.ModelWords;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;

/** What a campaign that has ended suggests to change, each with a box to tick. For the UI thread. */
final class ClosingTable {

    private final Composite area;
    private final Table table;
    private final ModelWords words;

    ClosingTable(Composite parent, Texts texts, Runnable changed) {
        words = new ModelWords(texts.format());
        area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        for (String title : List.of("stocktake.asset", "stocktake.field", "stocktake.now", "stocktake.then")) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(texts.get(title));
            layout.setColumnData(column, new ColumnWeightData(25, 120));
        }
        Skin.SURFACE.apply(table);
        table.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("stocktake.suggestions")));
        table.addListener(SWT.Selection, event -> changed.run());
    }

    Control control() {
        return area;
    }

    /** Shows these; what was ticked and is still there stays so. */
    void show(List<StocktakeProposal> proposals, RegistrySnapshot snapshot) {
        Set<String> before = ticked().stream().map(ClosingTable::key).collect(Collectors.toCollection(HashSet::new));
        table.removeAll();
        for (StocktakeProposal proposal : proposals) {
            TableItem item = new TableItem(table, SWT.NONE);
            Feature feature = proposal.asset().type().feature(proposal.feature()).orElseThrow();
            item.setText(new String[]{CountRows.label(proposal.asset()),
                    words.feature(proposal.asset().type(), proposal.feature()),
                    proposal.asset().get(proposal.feature()).map(value -> text(feature, value, snapshot)).orElse("–"),
                    text(feature, proposal.value(), snapshot)});
            item.setData(proposal);
            item.setChecked(before.contains(key(proposal)));
        }
    }

    private static String key(StocktakeProposal proposal) {
        return proposal.asset().id() + " " + proposal.feature();
    }

    private String text(Feature feature, Value value, RegistrySnapshot snapshot) {
        return words.value(feature, value, snapshot);
    }

    List<StocktakeProposal> ticked() {
        return Arrays.stream(table.getItems()).filter(TableItem::getChecked)
                .map(item -> (StocktakeProposal) item.getData()).toList();
    }
}
