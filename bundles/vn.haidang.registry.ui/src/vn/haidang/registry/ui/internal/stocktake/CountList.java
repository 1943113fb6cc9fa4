package vn.haidang.registry.ui.internal.stocktake;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.registry.stocktake.StocktakeProposal;
import vn.haidang.registry.ui.internal.Messages;
import vn.haidang.registry.ui.internal.stocktake.CountRow.State;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;
import vn.haidang.ui.widget.CountStrip;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;
import vn.haidang.ui.widget.PartBody;

/**
 * How many there are of each state and which; after the end of a campaign first what it suggests to change. For the UI
 * thread.
 */
final class CountList {

    private final Texts texts;
    private final Composite area;
    private final CountStrip counts;
    private final Combo states;
    private final FilterField filter;
    private final PartBody body;
    private final IconTable<CountRow> table;
    private final ClosingTable closing;
    private final Button accept;
    private CampaignRead read = CampaignRead.NOTHING;

    /**
     * @param selected is given the id of an asset
     * @param accepted is given what was ticked when it is accepted
     */
    CountList(Composite parent, UiLanguage language, Consumer<String> selected,
            Consumer<List<StocktakeProposal>> accepted) {
        texts = Messages.in(language);
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        counts = new CountStrip(area);
        counts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        states = createStates();
        filter = new FilterField(area, language, this::showRows);
        GridData width = new GridData(SWT.RIGHT, SWT.CENTER, true, false, 2, 1);
        width.widthHint = 180;
        filter.control().setLayoutData(width);
        body = new PartBody(area);
        ((GridData) body.area().getLayoutData()).horizontalSpan = 3;
        table = createTable(language, selected);
        closing = new ClosingTable(body.area(), texts, this::offerAccept);
        accept = new Button(area, SWT.PUSH);
        accept.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, true, false, 3, 1));
        accept.addListener(SWT.Selection, event -> accepted.accept(closing.ticked()));
    }

    private Combo createStates() {
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.add(texts.get("stocktake.allStates"));
        Arrays.stream(State.values()).forEach(state -> combo.add(texts.get("stocktake.state." + state.name())));
        combo.select(0);
        combo.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("stocktake.state")));
        combo.addListener(SWT.Selection, event -> showRows());
        return combo;
    }

    private IconTable<CountRow> createTable(UiLanguage language, Consumer<String> selected) {
        IconTable.Look<CountRow> look = new IconTable.Look<>(row -> row.state().look(), 0, row -> null,
                row -> row.id().orElse(row.code()));
        IconTable<CountRow> created = new IconTable<>(body.area(), texts.get("stocktake.list"), language, look,
                List.of(Column.by(texts.get("stocktake.state"), 14, 110,
                        row -> texts.get("stocktake.state." + row.state().name()), CountRow::state),
                        Column.of(texts.get("stocktake.code"), 14, 100, CountRow::code),
                        Column.of(texts.get("stocktake.name"), 24, 140, CountRow::name),
                        Column.of(texts.get("stocktake.registered"), 18, 110, CountRow::place),
                        Column.of(texts.get("stocktake.seen"), 16, 100, CountRow::seen),
                        Column.of(texts.get("stocktake.unit"), 14, 90, CountRow::unit)));
        created.table().addListener(SWT.Selection,
                event -> created.selected().flatMap(CountRow::id).ifPresent(selected));
        return created;
    }

    Composite control() {
        return area;
    }

    boolean isDisposed() {
        return body.isDisposed();
    }

    void show(CampaignRead newest) {
        read = newest;
        newest.snapshot().ifPresent(snapshot -> closing.show(newest.proposals(), snapshot));
        table.show(newest.rows());
        counts.show(Arrays.stream(State.values()).map(this::count).filter(one -> !one.text().isEmpty()).toList(), "");
        offerAccept();
        showRows();
    }

    private CountStrip.Count count(State state) {
        long count = read.rows().stream().filter(row -> row.state() == state).count();
        return new CountStrip.Count(state.look(),
                count == 0 ? "" : texts.get("stocktake.count." + state.name(), "count", count));
    }

    /** Shows all states again, and so what a campaign that has ended suggests. */
    void showAllStates() {
        states.select(0);
    }

    private void showRows() {
        int index = states.getSelectionIndex();
        table.filter(
                row -> (index <= 0 || row.state() == State.values()[index - 1]) && filter.accepts(row.searched()));
        boolean suggesting = read.isSuggesting() && index <= 0 && filter.isEmpty();
        accept.setVisible(suggesting);
        ((GridData) accept.getLayoutData()).exclude = !suggesting;
        area.layout(true);
        if (suggesting) {
            body.show(closing.control());
        } else if (table.shown() > 0) {
            body.show(table.control());
        } else if (read.snapshot().isPresent()) {
            String filtered = read.rows().isEmpty() ? "stocktake.empty" : "stocktake.noMatch";
            say(read.campaign().isEmpty() ? "stocktake.none" : filtered);
        }
    }

    private void offerAccept() {
        int count = closing.ticked().size();
        accept.setText(count == 0
                ? texts.get("stocktake.acceptNone")
                : texts.get("stocktake.accept", "count", count));
        accept.setEnabled(count > 0);
        area.layout(true);
    }

    /** Says why there is nothing to show. */
    void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }
}
