package vn.haidang.registry.ui.internal.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Text;

import vn.haidang.registry.Element;
import vn.haidang.registry.succession.SuccessionKind;
import vn.haidang.registry.ui.internal.steps.Fields;
import vn.haidang.registry.ui.internal.succession.SuccessionDraft.Act;
import vn.haidang.ui.language.Texts;

/** What happens to units, from which day, and by which document. */
final class KindPage extends WizardPage {

    private static final int NONE = 0;
    private static final int NEW = 1;
    private static final int KNOWN = 2;

    private final SuccessionDraft draft;
    private final Texts texts;
    private final List<Element> documents;
    private final Map<SuccessionKind, Button> kinds = new EnumMap<>(SuccessionKind.class);
    private DateTime date;
    private Combo act;
    private Text actCode;
    private Text actName;
    private Text code;

    KindPage(SuccessionSteps steps) {
        super("kind");
        this.draft = steps.draft();
        this.texts = steps.texts();
        this.documents = steps.registry().snapshot().elements("Document");
        setTitle(texts.get("succession.kind"));
        setDescription(texts.get("succession.kindHint"));
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 4);
        for (SuccessionKind kind : SuccessionKind.values()) {
            Button button = new Button(fields.area(), SWT.RADIO);
            button.setText(texts.get("succession.kind." + kind.name()));
            button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
            button.addListener(SWT.Selection, event -> changed());
            kinds.put(kind, button);
        }
        kinds.get(draft.kind()).setSelection(true);
        fields.caption(texts.get("succession.date"));
        date = new DateTime(fields.area(), SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        date.setDate(draft.date().getYear(), draft.date().getMonthValue() - 1, draft.date().getDayOfMonth());
        date.addListener(SWT.Selection, event -> changed());
        code = fields.text(texts.get("succession.code"), 1, this::changed);
        act = fields.choice(texts.get("succession.act"), 3, acts(), this::changed);
        act.setVisibleItemCount(16);
        act.select(NONE);
        actCode = fields.text(texts.get("succession.actCode"), 1, this::changed);
        actName = fields.text(texts.get("succession.actName"), 1, this::changed);
        code.setText(draft.code());
        setControl(fields.area());
    }

    private List<String> acts() {
        List<String> items = new ArrayList<>();
        items.add(texts.get("succession.actNone"));
        items.add(texts.get("succession.actNew"));
        documents.forEach(document -> items.add(document.code() + " " + document.name()));
        return items;
    }

    private void changed() {
        if (actName == null) {
            return;
        }
        kinds.forEach((kind, button) -> {
            if (button.getSelection()) {
                draft.setKind(kind);
            }
        });
        draft.setDate(LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay()));
        draft.setCode(code.getText());
        draft.setAct(chosenAct());
        boolean isNew = act.getSelectionIndex() == NEW;
        actCode.setEnabled(isNew);
        actName.setEnabled(isNew);
        List<String> missing = draft.missing();
        setMessage(missing.isEmpty() ? null : texts.get(missing.get(0)), INFORMATION);
        setPageComplete(missing.isEmpty());
    }

    private Act chosenAct() {
        return switch (act.getSelectionIndex()) {
            case NONE -> new Act.None();
            case NEW -> new Act.New(actCode.getText().strip(), actName.getText().strip());
            default -> new Act.Known(documents.get(act.getSelectionIndex() - KNOWN).id());
        };
    }
}
