package vn.haidang.registry.ui.internal.table;

import java.text.Collator;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.search.SearchFilter;
import vn.haidang.registry.ui.internal.work.RegistryWork;
import vn.haidang.registry.ui.internal.work.Scope;
import vn.haidang.registry.ui.internal.work.TimeChooser;
import vn.haidang.registry.words.ModelWords;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;
import vn.haidang.ui.widget.FilterField;

/** The head of the table: what is looked for, of which type and in which state, how much was found, and of which time. */
final class TableHead {

    private final Texts texts;
    private final ModelWords words;
    private final Runnable changed;
    private final FilterField filter;
    private final Combo types;
    private final Combo states;
    private final Label count;
    private final Button add;
    private final Button columns;
    private List<String> typeNames = List.of();
    private List<String> stateNames = List.of();

    /** @param changed run when something else is looked for */
    TableHead(Composite parent, RegistryWork work, UiLanguage language, Texts texts, InstantSource clock,
            Runnable changed) {
        this.texts = texts;
        this.words = new ModelWords(language.format());
        this.changed = changed;
        Composite first = row(parent, 3);
        filter = new FilterField(first, language, changed);
        filter.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        types = combo(first, "table.types", 170);
        states = combo(first, "table.states", 140);
        Composite second = row(parent, 4);
        ((GridLayout) second.getLayout()).marginHeight = 0;
        ((GridLayout) second.getLayout()).marginBottom = 6;
        count = new Label(second, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Skin.BACKGROUND.apply(count);
        new TimeChooser(second, work, language, texts, clock);
        columns = button(second, "table.columns");
        add = button(second, "table.add");
    }

    private static Composite row(Composite parent, int cells) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(cells, false);
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        row.setLayout(layout);
        Skin.BACKGROUND.apply(row);
        return row;
    }

    private Combo combo(Composite row, String key, int width) {
        Combo combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = width;
        combo.setLayoutData(data);
        combo.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get(key)));
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    private Button button(Composite row, String key) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(texts.get(key));
        button.setToolTipText(texts.get(key + "Hint"));
        return button;
    }

    /** The button that asks for other columns. */
    Button columns() {
        return columns;
    }

    /** The button that adds something. */
    Button add() {
        return add;
    }

    /** Where one types what one looks for. */
    Control filter() {
        return filter.control();
    }

    /** Offers the types that there are in the chosen part, and the states there are at all. */
    void offer(RegistrySnapshot snapshot, Scope scope) {
        Collator collator = Collator.getInstance(texts.format().language().locale());
        List<ElementType> kinds = snapshot.schema().kindsOf(scope.type()).stream()
                .filter(kind -> !snapshot.elements(kind.name()).isEmpty() || isChosen(kind))
                .sorted(Comparator.comparing(words::type, collator::compare)).toList();
        typeNames = fill(types, typeNames, kinds.stream().map(ElementType::name).toList(), texts.get("table.anyType"),
                kinds.stream().map(words::type).toList());
        types.setEnabled(kinds.size() > 1);
        Optional<Feature> state = snapshot.schema().type(RegistrySchema.ELEMENT).flatMap(all -> all.feature("state"));
        List<String> literals = state.map(Feature::literals).orElse(List.of());
        stateNames = fill(states, stateNames, literals, texts.get("table.anyState"),
                literals.stream().map(literal -> words.choice(state.orElseThrow(), literal)).toList());
    }

    private boolean isChosen(ElementType kind) {
        return chosen(types, typeNames).filter(kind.name()::equals).isPresent();
    }

    /** What was chosen stays so, as long as it is offered. */
    private static List<String> fill(Combo combo, List<String> before, List<String> names, String any,
            List<String> labels) {
        if (!before.equals(names) || combo.getItemCount() == 0) {
            Optional<String> kept = chosen(combo, before);
            List<String> items = new ArrayList<>(List.of(any));
            items.addAll(labels);
            combo.setItems(items.toArray(String[]::new));
            combo.select(1 + kept.map(names::indexOf).orElse(-1));
        }
        return names;
    }

    private static Optional<String> chosen(Combo combo, List<String> names) {
        int index = combo.getSelectionIndex();
        return index > 0 && index <= names.size() ? Optional.of(names.get(index - 1)) : Optional.empty();
    }

    /** The type of what is looked for in the chosen part. */
    String type(Scope scope) {
        return chosen(types, typeNames).orElse(scope.type());
    }

    /** What is looked for in the chosen part. */
    SearchFilter request(Scope scope) {
        SearchFilter wanted = scope.filter(filter.typed()).inType(type(scope));
        return chosen(states, stateNames).map(wanted::inState).orElse(wanted);
    }

    /** Whether something is looked for beyond the chosen part. */
    boolean isFiltering() {
        return !filter.isEmpty() || types.getSelectionIndex() > 0 || states.getSelectionIndex() > 0;
    }

    /** Looks for nothing any more. */
    void clear() {
        types.select(0);
        states.select(0);
        filter.clear();
    }

    /** Says how much was found. */
    void count(int found, int total) {
        count.setText(found == total
                ? texts.get("table.count", "count", total)
                : texts.get("table.countOf", MessageArguments.none().with("count", found).with("total", total)));
    }

    /** Says what came of something, in the place of the count until that changes. */
    void say(String note) {
        count.setText(note);
        count.setToolTipText(note);
    }

    /** Whether there is anything to choose from. */
    void setEnabled(boolean open, boolean editable) {
        columns.setEnabled(open);
        add.setEnabled(editable);
    }
}
