package vn.haidang.registry.ui.internal.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.registry.Feature;
import vn.haidang.registry.exchange.ExchangeColumn;
import vn.haidang.registry.exchange.ImportMapping.ColumnMapping;
import vn.haidang.registry.exchange.ImportMapping.EmptyCells;
import vn.haidang.registry.exchange.ImportMapping.Find;
import vn.haidang.registry.exchange.ImportMapping;
import vn.haidang.registry.exchange.MappingFile;
import vn.haidang.registry.ui.internal.steps.Fields;
import vn.haidang.registry.ui.internal.transfer.ImportDraft.Line;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;

/** What the columns of the file mean: guessed, to be put right by hand, or taken from a mapping that was saved. */
final class MappingPage extends WizardPage {

    private final ImportSteps steps;
    private final Texts texts;
    private IconTable<Line> table;
    private Label selected;
    private Combo meaning;
    private Combo find;
    private Combo numbers;
    private Combo emptyCells;

    MappingPage(ImportSteps steps) {
        super("mapping");
        this.steps = steps;
        this.texts = steps.texts();
        setTitle(texts.get("import.mapping"));
        setDescription(texts.get("import.mappingHint"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 4);
        numbers = fields.choice(texts.get("import.numbers"), 1, List.of("1.234,5", "1,234.5"),
                () -> steps.draft().setNumbers(numbers.getSelectionIndex() == 0
                        ? Language.VIETNAMESE
                        : Language.ENGLISH));
        emptyCells = fields.choice(texts.get("import.emptyCells"), 1,
                List.of(texts.get("import.empty.KEEP"), texts.get("import.empty.CLEAR")),
                () -> steps.draft().setEmptyCells(EmptyCells.values()[emptyCells.getSelectionIndex()]));
        createTable(fields);
        selected = fields.caption("");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1);
        selected.setLayoutData(wide);
        meaning = fields.choice(texts.get("import.meaning"), 1, List.of(), this::change);
        meaning.setVisibleItemCount(20);
        find = fields.choice(texts.get("import.find"), 1,
                List.of(texts.get("import.find.CODE"), texts.get("import.find.NAME")), this::change);
        createButtons(fields);
        setControl(fields.area());
    }

    private void createTable(Fields fields) {
        IconTable.Look<Line> look = new IconTable.Look<>(
                line -> line.meaning().isPresent() ? StateLook.GOOD : StateLook.UNREACHABLE, 3, Line::examples,
                Line::heading);
        table = new IconTable<>(fields.area(), texts.get("import.columns"), steps.language(), look, List.of(
                Column.of(texts.get("import.heading"), 26, 120, Line::heading),
                Column.of(texts.get("import.examples"), 36, 160, Line::examples),
                Column.of(texts.get("import.field"), 24, 120, this::field),
                Column.of(texts.get("import.done"), 14, 100,
                        line -> texts.get(line.meaning().isPresent() ? "import.taken" : "import.passedOver"))));
        fields.fill(table.control(), 4);
        table.whenSelected(this::showSelected);
    }

    private String field(Line line) {
        return line.meaning().map(column -> steps.draft().label(column.path())).orElse("");
    }

    private void createButtons(Fields fields) {
        Composite buttons = new Composite(fields.area(), SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, true, false, 4, 1));
        buttons.setLayout(new RowLayout());
        button(buttons, "import.guessAgain", this::guessAgain);
        button(buttons, "import.open", this::openMapping);
        button(buttons, "import.save", this::saveMapping);
    }

    private void button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, event -> action.run());
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            showAll();
        }
        super.setVisible(visible);
    }

    private void showAll() {
        List<String> items = new ArrayList<>();
        items.add(texts.get("import.passOver"));
        steps.draft().columns().forEach(column -> items.add(column.label()));
        meaning.setItems(items.toArray(String[]::new));
        numbers.select(steps.draft().mapping().numbers() == Language.VIETNAMESE ? 0 : 1);
        emptyCells.select(steps.draft().mapping().emptyCells().ordinal());
        showLines();
    }

    private void showLines() {
        table.show(steps.draft().lines());
        Optional<String> twice = steps.draft().takenTwice();
        if (twice.isPresent()) {
            setErrorMessage(texts.get("import.twice", "field", steps.draft().label(twice.get())));
        } else if (!steps.draft().hasCode()) {
            setErrorMessage(texts.get("import.noCode"));
        } else {
            setErrorMessage(null);
        }
        setPageComplete(twice.isEmpty() && steps.draft().hasCode());
    }

    private void showSelected() {
        Optional<Line> line = table.selected();
        meaning.setEnabled(line.isPresent());
        selected.setText(line.map(one -> LegacyActionTools.escapeMnemonics(
                texts.get("import.selected", "heading", one.heading()))).orElse(""));
        Optional<ColumnMapping> column = line.flatMap(Line::meaning);
        meaning.select(column.map(one -> paths().indexOf(one.path()) + 1).orElse(0));
        find.select(column.map(ColumnMapping::find).orElse(Find.CODE).ordinal());
        find.setEnabled(column.filter(this::isReference).isPresent());
    }

    private List<String> paths() {
        return steps.draft().columns().stream().map(ExchangeColumn::path).toList();
    }

    private boolean isReference(ColumnMapping column) {
        return steps.schema().kindsOf(steps.draft().mapping().type()).stream()
                .flatMap(type -> type.feature(column.path()).stream()).anyMatch(Feature::isReference);
    }

    private void change() {
        table.selected().ifPresent(line -> {
            int index = meaning.getSelectionIndex();
            steps.draft().setMeaning(line.heading(),
                    index <= 0 ? Optional.empty() : Optional.of(paths().get(index - 1)),
                    Find.values()[Math.max(0, find.getSelectionIndex())]);
            showLines();
        });
    }

    private void guessAgain() {
        use(steps.exchange().guess(steps.draft().source().orElseThrow(), steps.draft().mapping().type(),
                steps.language().format()));
    }

    private void use(ImportMapping mapping) {
        steps.draft().map(mapping, steps.exchange().columns(mapping.type(), steps.language().format()));
        showAll();
    }

    private void openMapping() {
        choose(SWT.OPEN).ifPresent(path -> {
            try {
                ImportMapping read = MappingFile.read(path);
                if (steps.schema().kindsOf(read.type()).isEmpty()) {
                    setErrorMessage(texts.get("import.otherModel", "type", read.type()));
                } else {
                    use(read);
                }
            } catch (FindingException e) {
                setErrorMessage(e.finding().summary(steps.language().format()));
            }
        });
    }

    private void saveMapping() {
        choose(SWT.SAVE).ifPresent(path -> {
            try {
                MappingFile.write(steps.draft().mapping(), path);
                setMessage(texts.get("import.saved", "file", String.valueOf(path.getFileName())), INFORMATION);
            } catch (FindingException e) {
                setErrorMessage(e.finding().summary(steps.language().format()));
            }
        });
    }

    private Optional<Path> choose(int style) {
        FileDialog dialog = new FileDialog(getShell(), style);
        dialog.setFilterExtensions(new String[]{"*.json"});
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
