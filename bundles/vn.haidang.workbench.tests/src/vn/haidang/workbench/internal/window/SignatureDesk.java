package vn.haidang.workbench.internal.window;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The place of signatures as a test sits before it. */
final class SignatureDesk {

    static final String VIEWS = "vn.haidang.signature.ui.";

    private SignatureDesk() {}

    /** The table in sight whose first heading and number of columns are these. Call on the UI thread. */
    static Optional<Table> find(String heading, int columns) {
        return Desk.visible(Table.class).stream().filter(table -> table.getColumnCount() == columns
                && table.getColumn(0).getText().equals(heading)).findFirst();
    }

    /** Call on the UI thread. */
    static Table table(String heading, int columns) {
        return find(heading, columns).orElseThrow(() -> new AssertionError("no table of " + heading));
    }

    /** The documents that were verified. Call on the UI thread. */
    static Table documents() {
        return table("Tên tệp", 7);
    }

    /** Selects a document as a click does. */
    static void select(int row) {
        Desk.act(() -> select(documents(), row));
    }

    /** Selects a row as a click does. Call on the UI thread. */
    static void select(Table table, int row) {
        TableItem item = table.getItem(row);
        table.setSelection(item);
        Event event = new Event();
        event.item = item;
        table.notifyListeners(SWT.Selection, event);
    }

    /** The place of the document with this verdict. */
    static int with(String verdict) {
        return Desk.ask(() -> Arrays.stream(documents().getItems()).map(item -> item.getText(1)).toList()
                .indexOf(verdict));
    }

    /** What the tree of the document says of its parts. */
    static List<String> nodes() {
        return Desk.ask(() -> Arrays.stream(tree().getItems()).map(TreeItem::getText).toList());
    }

    private static Tree tree() {
        return Desk.visible(Tree.class).stream().findFirst().orElseThrow(() -> new AssertionError("no tree"));
    }

    /** Selects a part of the document as a click does. */
    static void node(int index) {
        Desk.act(() -> {
            TreeItem item = tree().getItem(index);
            tree().setSelection(item);
            Event event = new Event();
            event.item = item;
            tree().notifyListeners(SWT.Selection, event);
        });
    }
}
