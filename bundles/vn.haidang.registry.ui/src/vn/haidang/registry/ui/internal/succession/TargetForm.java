package vn.haidang.registry.ui.internal.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import vn.haidang.registry.Element;
import vn.haidang.registry.Feature;
import vn.haidang.registry.succession.SuccessionKind;
import vn.haidang.registry.succession.Target;
import vn.haidang.registry.ui.internal.steps.Fields;
import vn.haidang.registry.words.ModelWords;
import vn.haidang.ui.language.Texts;

/** What the units become: a new unit, one that is there, several of a split, or the same under another name. */
final class TargetForm {

    private final Texts texts;
    private final SuccessionDraft draft;
    private final Runnable changed;
    private final List<String> kindLiterals;
    private final Fields fields;
    private final Combo which;
    private final Text code;
    private final Text name;
    private final Combo kind;
    private final Combo parent;
    private final org.eclipse.swt.widgets.List several;
    private final Button add;
    private final Button remove;
    private final List<Target> collected = new ArrayList<>();
    private List<Element> units = List.of();
    private boolean filling;

    TargetForm(Composite area, Texts texts, SuccessionDraft draft, Feature unitKind, Runnable changed) {
        this.texts = texts;
        this.draft = draft;
        this.changed = changed;
        this.kindLiterals = unitKind.literals();
        ModelWords words = new ModelWords(texts.format());
        fields = new Fields(area, 2);
        which = fields.choice(texts.get("succession.which"), 1, List.of(), this::edited);
        which.setVisibleItemCount(16);
        code = fields.text(texts.get("succession.unitCode"), 1, this::edited);
        name = fields.text(texts.get("succession.unitName"), 1, this::edited);
        kind = fields.choice(texts.get("succession.unitKind"), 1,
                kindLiterals.stream().map(literal -> words.choice(unitKind, literal)).toList(), this::edited);
        parent = fields.choice(texts.get("succession.unitParent"), 1, List.of(), this::edited);
        parent.setVisibleItemCount(16);
        add = button("succession.add", this::addTarget);
        several = new org.eclipse.swt.widgets.List(fields.area(), SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        fields.fill(several, 2);
        remove = button("succession.remove", this::removeTarget);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(fields.area(), SWT.PUSH);
        button.setText(texts.get(key));
        button.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, true, false, 2, 1));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    Control control() {
        return fields.area();
    }

    /** Offers units that can be what others become. */
    void offer(List<Element> offered) {
        filling = true;
        int before = which.getSelectionIndex();
        units = List.copyOf(offered);
        List<String> names = units.stream().map(unit -> unit.code() + " " + unit.name()).toList();
        List<String> items = new ArrayList<>();
        items.add(texts.get(draft.kind() == SuccessionKind.DISSOLVE ? "succession.nobody" : "succession.newUnit"));
        items.addAll(names);
        which.setItems(items.toArray(String[]::new));
        which.select(Math.max(0, before));
        int parentBefore = parent.getSelectionIndex();
        List<String> parents = new ArrayList<>();
        parents.add(texts.get("succession.noParent"));
        parents.addAll(names);
        parent.setItems(parents.toArray(String[]::new));
        parent.select(Math.max(0, parentBefore));
        filling = false;
        enable();
    }

    /** Begins with what the first old unit is. */
    void beginLike(Element unit) {
        filling = true;
        if (kind.getSelectionIndex() < 0) {
            unit.values().choice("kind").ifPresent(literal -> kind.select(kindLiterals.indexOf(literal)));
            unit.values().reference("parent").ifPresent(id -> {
                for (int i = 0; i < units.size(); i++) {
                    if (units.get(i).id().equals(id)) {
                        parent.select(i + 1);
                    }
                }
            });
        }
        filling = false;
    }

    private boolean isNew() {
        return which.getSelectionIndex() <= 0 && draft.kind() != SuccessionKind.DISSOLVE;
    }

    private void enable() {
        boolean isRename = draft.kind() == SuccessionKind.RENAME;
        boolean isSplit = draft.kind() == SuccessionKind.SPLIT;
        which.setEnabled(!isRename);
        name.setEnabled(isRename || isNew());
        for (Control field : new Control[]{code, kind, parent}) {
            field.setEnabled(!isRename && isNew());
        }
        show(add, isSplit);
        show(several, isSplit);
        show(remove, isSplit);
        fields.area().layout();
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    private void edited() {
        if (!filling && remove != null) {
            enable();
            changed.run();
        }
    }

    private void addTarget() {
        described().filter(target -> collected.stream().noneMatch(one -> one.code().equals(target.code())))
                .ifPresent(target -> {
                    collected.add(target);
                    several.add(target.code() + " " + target.name());
                    filling = true;
                    code.setText("");
                    name.setText("");
                    filling = false;
                    changed.run();
                });
    }

    private void removeTarget() {
        int index = several.getSelectionIndex();
        if (index >= 0) {
            collected.remove(index);
            several.remove(index);
            changed.run();
        }
    }

    /** What the user has described; empty while something is missing. */
    List<Target> targets() {
        return switch (draft.kind()) {
            case SPLIT -> List.copyOf(collected);
            case RENAME -> draft.from().stream().findFirst().filter(unit -> !name.getText().isBlank())
                    .<Target>map(unit -> new Target.Renamed(unit, name.getText().strip())).stream().toList();
            default -> described().stream().toList();
        };
    }

    private Optional<Target> described() {
        if (which.getSelectionIndex() > 0) {
            return Optional.of(new Target.Existing(units.get(which.getSelectionIndex() - 1)));
        } else if (!isNew() || code.getText().isBlank() || name.getText().isBlank() || kind.getSelectionIndex() < 0) {
            return Optional.empty();
        }
        Optional<Element> above = parent.getSelectionIndex() > 0
                ? Optional.of(units.get(parent.getSelectionIndex() - 1))
                : Optional.empty();
        return Optional.of(new Target.Created(code.getText().strip(), name.getText().strip(),
                kindLiterals.get(kind.getSelectionIndex()), above));
    }
}
