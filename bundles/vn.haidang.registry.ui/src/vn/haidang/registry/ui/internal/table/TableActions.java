package vn.haidang.registry.ui.internal.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.exchange.ExportTable;
import vn.haidang.registry.exchange.RegistryExchange;
import vn.haidang.registry.labels.Label;
import vn.haidang.registry.labels.LabelSheets;
import vn.haidang.registry.ui.internal.work.NewElements;
import vn.haidang.registry.ui.internal.work.RegistryWork;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.widget.CsvText;

/** What can be done with the rows of the table. For the UI thread. */
final class TableActions {

    private final Shell shell;
    private final ElementGrid grid;
    private final RegistryWork work;
    private final Texts texts;

    TableActions(ElementGrid grid, RegistryWork work, Texts texts) {
        this.shell = grid.table().getShell();
        this.grid = grid;
        this.work = work;
        this.texts = texts;
    }

    /** Adds an element where the tree stands, and selects it. */
    void add(ElementType type) {
        String[] id = new String[1];
        shown().filter(snapshot -> work.isEditable()).ifPresent(snapshot -> {
            work.edit(session -> id[0] = NewElements.add(session, snapshot, type, work.scope()));
            work.select(List.of(id[0]));
        });
    }

    /** Adds a copy of the one element that is selected, and selects it. */
    void duplicate() {
        String[] id = new String[1];
        shown().filter(snapshot -> work.isEditable() && work.selection().size() == 1).ifPresent(snapshot -> {
            Element original = work.selection().get(0);
            work.edit(session -> id[0] = NewElements.copy(session, snapshot, original));
            work.select(List.of(id[0]));
        });
    }

    /** Removes what is selected, when the user says so. */
    void remove() {
        List<Element> going = work.selection();
        if (!going.isEmpty() && work.isEditable() && isMeant(going)) {
            work.edit(session -> going.forEach(element -> session.remove(element.id())));
            work.select(List.of());
        }
    }

    private boolean isMeant(List<Element> going) {
        Element first = going.get(0);
        String name = (first.code() + " " + first.name()).strip();
        String question = going.size() == 1
                ? texts.get("remove.one", "element", name)
                : texts.get("remove.several",
                        MessageArguments.none().with("count", going.size()).with("element", name));
        return MessageDialog.open(MessageDialog.QUESTION, shell, texts.get("remove.title"), question, SWT.SHEET,
                texts.get("remove.yes"), texts.get("remove.no")) == 0;
    }

    /** Puts the selected rows onto the clipboard. */
    void copySelected() {
        if (!grid.selected().isEmpty()) {
            CsvText.copy(shell.getDisplay(), grid.cells(grid.selected()));
        }
    }

    /** Puts all rows that are shown onto the clipboard. */
    void copyAll() {
        CsvText.copy(shell.getDisplay(), grid.cells(grid.rows()));
    }

    /**
     * Asks for a file and writes into it what is shown: these rows, these columns, this order.
     *
     * @return the job that does it, not yet scheduled; empty when the user thought better of it
     */
    Optional<FileJob> export(RegistryExchange exchange, String type, Consumer<FileJob.Outcome> ended) {
        FileDialog dialog = saveDialog("export.title", texts.get("export.file") + ".xlsx");
        dialog.setFilterNames(new String[]{texts.get("export.xlsx"), texts.get("export.csv")});
        dialog.setFilterExtensions(new String[]{"*.xlsx", "*.csv"});
        String chosen = dialog.open();
        return chosen == null
                ? Optional.empty()
                : shown().map(snapshot -> exportJob(exchange, table(snapshot, type),
                        Path.of(withEnding(chosen, dialog)), ended));
    }

    private FileJob exportJob(RegistryExchange exchange, ExportTable table, Path file,
            Consumer<FileJob.Outcome> ended) {
        return new FileJob(texts.get("export.job"), file, (target, progress) -> {
            exchange.export(table, target, texts.format(), progress);
            return table.elements().size();
        }, ended);
    }

    /**
     * Asks for sheet and file and prints labels of the selected elements into it.
     *
     * @return the job that does it, not yet scheduled; empty when the user thought better of it
     */
    Optional<FileJob> labels(LabelSheets sheets, Consumer<FileJob.Outcome> ended) {
        List<Element> labelled = grid.selected();
        Optional<LabelDialog.Choice> choice = new LabelDialog(shell, texts, labelled.size()).ask();
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        FileDialog dialog = saveDialog("labels.title", texts.get("labels.file") + ".pdf");
        dialog.setFilterNames(new String[]{texts.get("labels.pdf")});
        dialog.setFilterExtensions(new String[]{"*.pdf"});
        String chosen = dialog.open();
        return chosen == null
                ? Optional.empty()
                : shown().map(snapshot -> labelJob(sheets, choice.get(),
                        labelled.stream().map(element -> Label.of(snapshot, element)).toList(), Path.of(chosen),
                        ended));
    }

    private FileJob labelJob(LabelSheets sheets, LabelDialog.Choice choice, List<Label> labels, Path file,
            Consumer<FileJob.Outcome> ended) {
        return new FileJob(texts.get("labels.job"), file, (target, progress) -> {
            sheets.write(labels, choice.layout(), choice.skip(), target, progress);
            return labels.size();
        }, ended);
    }

    private FileDialog saveDialog(String title, String file) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(texts.get(title));
        dialog.setFileName(file);
        dialog.setOverwrite(true);
        return dialog;
    }

    /** What is shown, for an export. */
    ExportTable table(RegistrySnapshot snapshot, String type) {
        return new ExportTable(snapshot, type, grid.columns().stream().map(ElementColumn::path).toList(), grid.rows());
    }

    private static String withEnding(String chosen, FileDialog dialog) {
        boolean hasOne = chosen.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|csv)");
        return hasOne ? chosen : chosen + (dialog.getFilterIndex() == 1 ? ".csv" : ".xlsx");
    }

    private Optional<RegistrySnapshot> shown() {
        return work.snapshot();
    }
}
