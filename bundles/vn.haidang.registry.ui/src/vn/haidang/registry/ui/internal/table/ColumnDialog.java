package vn.haidang.registry.ui.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.widget.FilterField;

/** Asks which columns to show: those shown first and in their order, then all others, each with a tick. */
final class ColumnDialog extends TrayDialog {

    private static final int USUAL = IDialogConstants.CLIENT_ID;

    private final Texts texts;
    private final UiLanguage language;
    private final ElementColumns columns;
    private final List<ElementColumn> order = new ArrayList<>();
    private final List<ElementColumn> chosen;
    private FilterField filter;
    private Table list;

    ColumnDialog(Shell parent, UiLanguage language, Texts texts, ElementColumns columns, List<ElementColumn> shown) {
        super(parent);
        this.texts = texts;
        this.language = language;
        this.columns = columns;
        this.chosen = new ArrayList<>(shown);
        startWith(shown);
        setHelpAvailable(false);
    }

    private void startWith(List<ElementColumn> shown) {
        List<String> paths = shown.stream().map(ElementColumn::path).toList();
        order.clear();
        order.addAll(shown);
        columns.all().stream().filter(column -> !paths.contains(column.path())).forEach(order::add);
    }

    /** The columns to show; empty when the user left things as they were. */
    Optional<List<ElementColumn>> ask() {
        return open() == OK ? Optional.of(List.copyOf(chosen)) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("columns.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(460, 560);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        filter = new FilterField(area, language, this::fill);
        filter.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        list = new Table(area, SWT.CHECK | SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tick((TableItem) event.item);
            }
        });
        Composite moves = new Composite(area, SWT.NONE);
        moves.setLayout(new GridLayout());
        moves.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        move(moves, "columns.up", -1);
        move(moves, "columns.down", 1);
        fill();
        return area;
    }

    private void move(Composite parent, String key, int by) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(texts.get(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, event -> moveSelected(by));
    }

    private void moveSelected(int by) {
        if (list.getSelectionCount() == 1) {
            ElementColumn column = (ElementColumn) list.getSelection()[0].getData();
            int from = order.indexOf(column);
            int to = Math.max(0, Math.min(order.size() - 1, from + by));
            order.remove(from);
            order.add(to, column);
            fill();
            list.setSelection(shownColumns().indexOf(column));
        }
    }

    private void tick(TableItem item) {
        ElementColumn column = (ElementColumn) item.getData();
        chosen.remove(column);
        if (item.getChecked()) {
            chosen.add(column);
        }
        allowOk();
    }

    private List<ElementColumn> shownColumns() {
        return order.stream().filter(column -> filter.accepts(column.title())).toList();
    }

    private void fill() {
        list.removeAll();
        for (ElementColumn column : shownColumns()) {
            TableItem item = new TableItem(list, SWT.NONE);
            item.setText(column.title());
            item.setData(column);
            item.setChecked(chosen.contains(column));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, USUAL, texts.get("columns.usual"), false);
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == USUAL) {
            chosen.clear();
            chosen.addAll(columns.usual());
            startWith(columns.usual());
            filter.clear();
            fill();
            allowOk();
        } else {
            super.buttonPressed(id);
        }
    }

    private void allowOk() {
        getButton(OK).setEnabled(!chosen.isEmpty());
    }

    @Override
    protected void okPressed() {
        chosen.sort(Comparator.comparingInt(order::indexOf));
        super.okPressed();
    }
}
