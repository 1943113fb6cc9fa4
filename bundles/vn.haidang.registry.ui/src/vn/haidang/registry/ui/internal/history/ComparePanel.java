package vn.haidang.registry.ui.internal.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.CommitInfo;
import vn.haidang.registry.ui.internal.history.Comparison.Row;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;
import vn.haidang.ui.widget.PartBody;

/** Two moments of one element side by side, and a value of then taken back. For the UI thread. */
final class ComparePanel {

    private static final int BEFORE_COLUMN = 1;
    private static final int AFTER_COLUMN = 2;

    private final Texts texts;
    private final Composite area;
    private final PointChooser earlier;
    private final PointChooser later;
    private final Button onlyDifferent;
    private final Button restore;
    private final PartBody body;
    private final IconTable<Row> table;
    private Optional<Comparison> shown = Optional.empty();
    private boolean restorable;

    /**
     * @param pointsChanged told when the user chose another moment
     * @param restored told which value is to be taken back
     */
    ComparePanel(Composite parent, Texts texts, UiLanguage language, Runnable pointsChanged, Consumer<Row> restored) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 8;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        earlier = new PointChooser(area, texts, texts.get("compare.earlier"), pointsChanged);
        later = new PointChooser(area, texts, texts.get("compare.later"), pointsChanged);
        Composite line = createLine();
        onlyDifferent = new Button(line, SWT.CHECK);
        onlyDifferent.setText(texts.get("compare.onlyDifferent"));
        onlyDifferent.setSelection(true);
        onlyDifferent.addListener(SWT.Selection, event -> showRows());
        Skin.BACKGROUND.apply(onlyDifferent);
        restore = new Button(line, SWT.PUSH);
        restore.setText(texts.get("compare.restore"));
        restore.setToolTipText(texts.get("compare.restoreHint"));
        restore.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, true, false));
        body = new PartBody(area);
        ((GridData) body.area().getLayoutData()).horizontalSpan = 3;
        table = createTable(language);
        table.whenSelected(this::enableRestore);
        restore.addListener(SWT.Selection, event -> table.selected().filter(row -> restorable).ifPresent(restored));
        showRows();
    }

    private Composite createLine() {
        Composite line = new Composite(area, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        line.setLayout(layout);
        Skin.BACKGROUND.apply(line);
        return line;
    }

    private IconTable<Row> createTable(UiLanguage language) {
        IconTable.Look<Row> look = new IconTable.Look<>(row -> look(row.kind()), 3, this::hint,
                row -> row.feature().name());
        return new IconTable<>(body.area(), texts.get("compare.name"), language, look,
                List.of(Column.of(texts.get("compare.field"), 24, 80, Row::label),
                        Column.of(texts.get("compare.earlier"), 32, 90, row -> said(row.before())),
                        Column.of(texts.get("compare.later"), 32, 90, row -> said(row.after())),
                        Column.of(texts.get("compare.result"), 12, 96, row -> word(row.kind()))));
    }

    private static StateLook look(Comparison.Kind kind) {
        return switch (kind) {
            case SAME -> StateLook.GOOD;
            case DIFFERENT -> StateLook.ATTENTION;
            case ONLY_EARLIER, ONLY_LATER -> StateLook.INFORMATION;
        };
    }

    private String word(Comparison.Kind kind) {
        return texts.get("compare.kind." + kind.name());
    }

    private String said(String value) {
        return value.isEmpty() ? texts.get("history.empty") : value;
    }

    private String hint(Row row) {
        return texts.get("history.field", MessageArguments.none().with("field", row.label()).with("change",
                texts.get("history.change", MessageArguments.none().with("before", said(row.before())).with("after",
                        said(row.after())))));
    }

    Control control() {
        return area;
    }

    /** Offers the commits of the element that is shown, the newest first. */
    void offer(List<CommitInfo> newestFirst) {
        earlier.offer(newestFirst);
        later.offer(newestFirst);
    }

    /** Chooses both moments. */
    void choose(HistoryPoint first, HistoryPoint second) {
        earlier.select(first);
        later.select(second);
    }

    HistoryPoint earlierPoint() {
        return earlier.chosenPoint();
    }

    HistoryPoint laterPoint() {
        return later.chosenPoint();
    }

    /**
     * Shows how both moments compare.
     *
     * @param canRestore whether values of then can be taken back
     */
    void show(Comparison comparison, boolean canRestore) {
        shown = Optional.of(comparison);
        restorable = canRestore && comparison.earlier().isPresent();
        table.table().getColumn(BEFORE_COLUMN).setText(earlier.heading());
        table.table().getColumn(AFTER_COLUMN).setText(later.heading());
        showRows();
    }

    /** Shows that there is nothing to compare. */
    void clear() {
        shown = Optional.empty();
        showRows();
    }

    private void showRows() {
        List<Row> rows = shown.map(one -> onlyDifferent.getSelection() ? one.differences() : one.rows())
                .orElse(List.of());
        table.show(rows);
        enableRestore();
        if (!rows.isEmpty()) {
            body.show(table.control());
        } else {
            say(shown.isEmpty() ? "compare.none" : reason(shown.get()));
        }
    }

    private static String reason(Comparison comparison) {
        return comparison.rows().isEmpty() ? "compare.absent" : "compare.equal";
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }

    private void enableRestore() {
        restore.setEnabled(restorable
                && table.selected().filter(row -> row.kind() != Comparison.Kind.SAME).isPresent());
    }
}
