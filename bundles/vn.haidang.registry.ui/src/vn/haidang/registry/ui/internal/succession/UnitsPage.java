package vn.haidang.registry.ui.internal.succession;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.Element;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.succession.Target;
import vn.haidang.registry.ui.internal.steps.Fields;
import vn.haidang.ui.language.Texts;

/** Which units, and what they become. */
final class UnitsPage extends WizardPage {

    private final SuccessionSteps steps;
    private final SuccessionDraft draft;
    private final Texts texts;
    private UnitList from;
    private TargetForm to;
    private Text name;
    private String suggested = "";

    UnitsPage(SuccessionSteps steps) {
        super("units");
        this.steps = steps;
        this.draft = steps.draft();
        this.texts = steps.texts();
        setTitle(texts.get("succession.units"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 2);
        SashForm both = new SashForm(fields.area(), SWT.HORIZONTAL);
        both.setSashWidth(12);
        fields.fill(both, 2);
        from = new UnitList(both, texts.get("succession.from"), steps.language(), this::changed);
        Feature unitKind = steps.registry().snapshot().schema().type("Unit").flatMap(type -> type.feature("kind"))
                .orElseThrow();
        to = new TargetForm(both, texts, draft, unitKind, this::changed);
        both.setWeights(50, 50);
        name = fields.text(texts.get("succession.name"), 1, this::named);
        setControl(fields.area());
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            setDescription(texts.get("succession.unitsHint." + draft.kind().name()));
            RegistrySnapshot snapshot = steps.registry().snapshot();
            List<Element> units = snapshot.elements("Unit");
            from.offer(units.stream().filter(unit -> unit.isValidOn(draft.date().minusDays(1))).toList(),
                    draft.isOfOneUnit());
            to.offer(units.stream().filter(unit -> unit.isValidOn(draft.date())).toList());
            changed();
        }
        super.setVisible(visible);
    }

    private void changed() {
        draft.setFrom(from.chosen());
        draft.from().stream().findFirst().ifPresent(to::beginLike);
        draft.setTo(to.targets());
        suggestName();
        check();
    }

    /** A name that the user has not touched follows what is chosen. */
    private void suggestName() {
        String next = draft.from().isEmpty()
                ? ""
                : texts.get("succession.suggested." + draft.kind().name(),
                        MessageArguments.none().with("from", names(draft.from().stream().map(Element::name).toList()))
                                .with("to", names(draft.to().stream().map(Target::name).toList())));
        if (name.getText().equals(suggested)) {
            suggested = next;
            name.setText(next);
        }
        suggested = next;
    }

    private String names(List<String> all) {
        String joined = all.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        return joined.isEmpty() ? "…" : joined;
    }

    private void named() {
        draft.setName(name.getText());
        check();
    }

    private void check() {
        List<String> missing = draft.missingUnits();
        setMessage(missing.isEmpty() ? null : texts.get(missing.get(0)), INFORMATION);
        setPageComplete(missing.isEmpty());
    }
}
