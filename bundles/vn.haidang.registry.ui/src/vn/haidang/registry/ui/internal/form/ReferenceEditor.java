package vn.haidang.registry.ui.internal.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import vn.haidang.registry.Element;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Value;
import vn.haidang.registry.search.RegistrySearch;
import vn.haidang.registry.search.SearchFilter;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;

/** Another element, found by what one types of its code, its name or its unit, with or without accents. */
final class ReferenceEditor implements FieldEditor {

    private static final int MOST_PROPOSALS = 30;
    private static final int DELAY = 150;

    private final FieldContext context;
    private final String target;
    private final Sink sink;
    private final Composite area;
    private final Text text;
    private final Button go;
    private final ContentProposalAdapter proposals;
    private List<Value> known = List.of();
    private boolean typing;
    private boolean setting;

    /** An element that is proposed. */
    private record Proposal(Element element, String label) implements IContentProposal {
        @Override
        public String getContent() {
            return label;
        }

        @Override
        public int getCursorPosition() {
            return label.length();
        }

        @Override
        public String getLabel() {
            return label;
        }

        /** Nothing beyond the label; the platform's way to say so is null. */
        @Override
        public String getDescription() {
            return null;
        }
    }

    ReferenceEditor(Composite parent, Feature feature, FieldContext context, String name, Sink sink) {
        this.context = context;
        this.target = feature.target().orElseThrow();
        this.sink = sink;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 4;
        area.setLayout(layout);
        Skin.SURFACE.apply(area);
        text = new Text(area, SWT.BORDER);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 120;
        text.setLayoutData(data);
        text.getAccessible().addAccessibleListener(Accessibility.named(() -> name));
        text.addListener(SWT.Modify, event -> typing |= !setting);
        // what is typed takes the place of what stands there
        text.addListener(SWT.FocusIn, event -> text.selectAll());
        text.addListener(SWT.FocusOut, event -> left());
        go = new Button(area, SWT.PUSH | SWT.FLAT);
        go.setText("→");
        go.setToolTipText(context.texts().get("field.goThere"));
        go.addListener(SWT.Selection, event -> known.stream().findFirst()
                .ifPresent(value -> context.work().select(List.of(((Value.Reference) value).id()))));
        proposals = new ContentProposalAdapter(text, new TextContentAdapter(),
                (typed, position) -> propose(typed), null, null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        proposals.setAutoActivationDelay(DELAY);
        proposals.addContentProposalListener(proposal -> take(((Proposal) proposal).element()));
    }

    private IContentProposal[] propose(String typed) {
        return text.getEditable()
                ? find(typed).stream().map(element -> new Proposal(element, label(element)))
                        .toArray(IContentProposal[]::new)
                : new IContentProposal[0];
    }

    private List<Element> find(String typed) {
        String sought = typed.equals(shown()) ? "" : typed;
        List<Element> found = new RegistrySearch(context.snapshot()).find(SearchFilter.of(sought).inType(target));
        return found.subList(0, Math.min(MOST_PROPOSALS, found.size()));
    }

    private static String label(Element element) {
        return (element.code() + " " + element.name()).strip();
    }

    private String shown() {
        return known.isEmpty()
                ? ""
                : context.snapshot().element(((Value.Reference) known.get(0)).id())
                        .map(ReferenceEditor::label).orElse(context.texts().get("field.gone"));
    }

    private void take(Element element) {
        typing = false;
        sink.wrong(Optional.empty());
        known = List.of(new Value.Reference(element.id()));
        write();
        sink.write(known);
    }

    private void write() {
        setting = true;
        text.setText(shown());
        text.setSelection(text.isFocusControl() ? text.getCharCount() : 0);
        setting = false;
        go.setEnabled(!known.isEmpty());
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(List<Value> values, boolean mixed) {
        text.setMessage(mixed ? context.texts().get("form.manyValues") : context.texts().get("field.pickHint"));
        if (!values.equals(known) || !typing) {
            known = values;
            typing = false;
            sink.wrong(Optional.empty());
            if (!text.getText().equals(shown())) {
                write();
            }
            go.setEnabled(!known.isEmpty());
        }
    }

    @Override
    public void setEditable(boolean editable) {
        text.setEditable(editable);
    }

    /** The list of proposals takes the focus; what is typed waits for what is chosen there. */
    private void left() {
        if (!proposals.isProposalPopupOpen()) {
            flush();
        }
    }

    /** What was typed counts when it can only mean one. */
    @Override
    public void flush() {
        if (!typing || text.isDisposed()) {
            return;
        }
        String typed = text.getText().strip();
        if (typed.isEmpty()) {
            typing = false;
            known = List.of();
            go.setEnabled(false);
            sink.wrong(Optional.empty());
            sink.write(known);
            return;
        }
        Optional<Element> byCode = context.snapshot().element(target, typed);
        List<Element> found = byCode.isPresent() ? List.of(byCode.get()) : find(typed);
        if (found.size() == 1) {
            take(found.get(0));
        } else {
            sink.wrong(Optional.of(context.texts().get("field.noSuchElement")));
        }
    }
}
