package vn.haidang.registry.ui.internal.transfer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.exchange.ExchangeColumn;
import vn.haidang.registry.exchange.SourceTable;
import vn.haidang.registry.exchange.SourceTable.SourceRow;
import vn.haidang.registry.ui.internal.steps.Fields;
import vn.haidang.registry.ui.internal.steps.LongWork;
import vn.haidang.registry.words.ModelWords;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.FindingList;
import vn.haidang.ui.widget.FindingWords;

/** Which file, which sheet of it, and what its rows are. */
final class SourcePage extends WizardPage {

    private static final int ROWS_SHOWN = 8;
    private static final int COLUMNS_SHOWN = 30;
    private static final int COLUMN_WIDTH = 130;

    private final ImportSteps steps;
    private final Texts texts;
    private final List<ElementType> types;
    private Text file;
    private Combo sheet;
    private Combo type;
    private Label size;
    private Table sample;
    private FindingList notes;

    SourcePage(ImportSteps steps) {
        super("source");
        this.steps = steps;
        this.texts = steps.texts();
        this.types = typesByName();
        setTitle(texts.get("import.source"));
        setDescription(texts.get("import.sourceHint"));
        setPageComplete(false);
    }

    private List<ElementType> typesByName() {
        ModelWords words = new ModelWords(steps.language().format());
        Collator collator = Collator.getInstance(steps.language().language().locale());
        return steps.schema().types().stream().filter(one -> !steps.schema().kindsOf(one.name()).isEmpty())
                .sorted(Comparator.comparing(words::type, collator::compare)).toList();
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 3);
        file = fields.text(texts.get("import.file"), 1, () -> {});
        file.addListener(SWT.DefaultSelection, event -> readTyped());
        Button browse = new Button(fields.area(), SWT.PUSH);
        browse.setText(texts.get("import.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        sheet = fields.choice(texts.get("import.sheet"), 2, List.of(), this::readSheet);
        sheet.setEnabled(false);
        type = fields.choice(texts.get("import.type"), 2, typeNames(), this::guess);
        type.setVisibleItemCount(20);
        size = new Label(fields.area(), SWT.NONE);
        size.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        sample = new Table(fields.area(), SWT.BORDER | SWT.FULL_SELECTION);
        sample.setHeaderVisible(true);
        Skin.SURFACE.apply(sample);
        fields.fill(sample, 3);
        notes = new FindingList(fields.area(), texts.get("import.notes"), FindingWords.CHECKS, steps.language());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false, 3, 1);
        data.heightHint = 72;
        notes.control().setLayoutData(data);
        setControl(fields.area());
        browse.setFocus();
    }

    private List<String> typeNames() {
        ModelWords words = new ModelWords(steps.language().format());
        return types.stream().map(one -> one.isAbstract()
                ? texts.get("import.severalTypes", "type", words.type(one))
                : words.type(one)).toList();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(texts.get("import.browseTitle"));
        dialog.setFilterExtensions(new String[]{"*.xlsx;*.csv;*.txt;*.tsv", "*"});
        dialog.setFilterNames(new String[]{texts.get("import.tables"), texts.get("import.anyFile")});
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(path -> read(path, ""));
    }

    private void readTyped() {
        try {
            read(Path.of(file.getText().strip()), "");
        } catch (InvalidPathException e) {
            setErrorMessage(texts.get("import.badPath"));
        }
    }

    private void readSheet() {
        steps.draft().file().ifPresent(path -> read(path, sheet.getText()));
    }

    private void read(Path path, String wantedSheet) {
        new LongWork(this, texts).run(progress -> steps.exchange().read(path, wantedSheet, progress))
                .ifPresent(table -> show(path, table));
    }

    private void show(Path path, SourceTable table) {
        steps.draft().read(path, table);
        file.setText(path.toString());
        sheet.setItems(table.sheets().toArray(String[]::new));
        sheet.setText(table.sheet());
        sheet.setEnabled(table.sheets().size() > 1);
        size.setText(texts.get("import.size", MessageArguments.none().with("rows", table.rows().size())
                .with("columns", table.headings().size())));
        showSample(table);
        notes.show(table.notes());
        ((GridData) notes.control().getLayoutData()).exclude = table.notes().isEmpty();
        notes.control().setVisible(!table.notes().isEmpty());
        size.getParent().layout();
        steps.exchange().guessType(table).flatMap(name -> steps.schema().type(name))
                .ifPresent(guessed -> type.select(types.indexOf(guessed)));
        guess();
    }

    private void showSample(SourceTable table) {
        sample.setRedraw(false);
        sample.removeAll();
        List.of(sample.getColumns()).forEach(TableColumn::dispose);
        int columns = Math.min(COLUMNS_SHOWN, table.headings().size());
        for (int i = 0; i < columns; i++) {
            TableColumn column = new TableColumn(sample, SWT.LEFT);
            column.setText(table.headings().get(i));
            column.setWidth(COLUMN_WIDTH);
        }
        for (SourceRow row : table.rows().subList(0, Math.min(ROWS_SHOWN, table.rows().size()))) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                cells.add(row.cell(i).shown());
            }
            new TableItem(sample, SWT.NONE).setText(cells.toArray(String[]::new));
        }
        sample.setRedraw(true);
    }

    /** A mapping begins anew with another file or type. */
    private void guess() {
        Optional<ElementType> chosen = type.getSelectionIndex() < 0
                ? Optional.empty()
                : Optional.of(types.get(type.getSelectionIndex()));
        if (steps.draft().source().isPresent() && chosen.isPresent()) {
            String name = chosen.get().name();
            steps.draft().map(
                    steps.exchange().guess(steps.draft().source().get(), name, steps.language().format()),
                    steps.exchange().columns(name, steps.language().format()));
            boolean saysTypes = steps.draft().mapping().columns().stream()
                    .anyMatch(column -> column.path().equals(ExchangeColumn.TYPE));
            setMessage(chosen.get().isAbstract() && !saysTypes ? texts.get("import.noTypeColumn") : null, WARNING);
            setPageComplete(true);
        } else if (steps.draft().source().isPresent()) {
            setMessage(texts.get("import.chooseType"), WARNING);
            setPageComplete(false);
        }
    }
}
