package vn.haidang.signature.ui.internal.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.UnitEntry;
import vn.haidang.signature.SignerKind;
import vn.haidang.signature.register.KnownCertificate;
import vn.haidang.signature.register.OwnerProposal;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.widget.Accessibility;

/** Asks whose a certificate is: a proposal, or a unit and a person by hand, and why. For the UI thread. */
final class AssignDialog extends TrayDialog {

    private static final int WIDTH = 460;

    private final Texts texts;
    private final RegistrySnapshot names;
    private final KnownCertificate certificate;
    private final List<OwnerProposal> proposals;
    private Combo proposal;
    private Combo unit;
    private Combo person;
    private Text reason;
    private List<UnitEntry> units = List.of();
    private List<Element> people = List.of();
    private Decision decision;

    /**
     * What was decided.
     *
     * @param unit the unit's code; empty when the rules are to decide again
     * @param person the person's code
     */
    record Decision(Optional<String> unit, Optional<String> person, String why) {}

    AssignDialog(Shell parent, Texts texts, RegistrySnapshot names, KnownCertificate certificate,
            List<OwnerProposal> proposals) {
        super(parent);
        this.texts = texts;
        this.names = names;
        this.certificate = certificate;
        this.proposals = List.copyOf(proposals);
        setHelpAvailable(false);
    }

    Optional<Decision> ask() {
        return open() == OK ? Optional.of(decision) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("assign.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        Label what = new Label(area, SWT.WRAP);
        what.setText((certificate.name() + "\n" + certificate.subject()).replace("&", "&&"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = WIDTH;
        what.setLayoutData(wide);
        units = names.units();
        people = names.elements("Person");
        proposal = combo(area, "assign.proposal",
                proposals.isEmpty()
                        ? Stream.of(texts.get("assign.noProposal"))
                        : Stream.concat(Stream.of(texts.get("assign.choose")), proposals.stream().map(this::said)));
        proposal.setEnabled(!proposals.isEmpty());
        proposal.addListener(SWT.Selection, event -> takeProposal());
        unit = combo(area, "assign.unit", Stream.concat(Stream.of(texts.get("assign.byRules")),
                units.stream().map(one -> one.name() + " (" + one.code() + ")")));
        person = combo(area, "assign.person", Stream.concat(Stream.of(texts.get("assign.nobody")),
                people.stream().map(one -> one.name() + " (" + one.code() + ")")));
        person.setEnabled(certificate.kind() != SignerKind.ORGANISATION);
        new Label(area, SWT.NONE).setText(texts.get("assign.reason"));
        reason = new Text(area, SWT.BORDER);
        reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        reason.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("assign.reason")));
        reason.addListener(SWT.Modify, event -> enable());
        return area;
    }

    private Combo combo(Composite area, String key, Stream<String> choices) {
        new Label(area, SWT.NONE).setText(texts.get(key));
        Combo combo = new Combo(area, SWT.READ_ONLY);
        choices.forEach(combo::add);
        combo.select(0);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get(key)));
        combo.addListener(SWT.Selection, event -> enable());
        return combo;
    }

    private String said(OwnerProposal one) {
        List<String> parts = new ArrayList<>();
        one.person().flatMap(names::element).map(Element::name).ifPresent(parts::add);
        one.unit().flatMap(names::element).map(Element::name).ifPresent(parts::add);
        parts.add(one.reason());
        return String.join(" – ", parts);
    }

    private void takeProposal() {
        int index = proposal.getSelectionIndex() - 1;
        if (index >= 0) {
            OwnerProposal taken = proposals.get(index);
            unit.select(1 + units.stream().map(UnitEntry::id).toList().indexOf(taken.unit().orElse("")));
            person.select(1 + people.stream().map(Element::id).toList().indexOf(taken.person().orElse("")));
            if (reason.getText().isBlank()) {
                reason.setText(taken.reason());
            }
        }
    }

    private void enable() {
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!reason.getText().isBlank());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("assign.save"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("dialog.close"), false);
        enable();
    }

    @Override
    protected void okPressed() {
        int chosenUnit = unit.getSelectionIndex() - 1;
        int chosenPerson = person.getSelectionIndex() - 1;
        decision = new Decision(chosenUnit < 0 ? Optional.empty() : Optional.of(units.get(chosenUnit).code()),
                chosenPerson < 0 ? Optional.empty() : Optional.of(people.get(chosenPerson).code()),
                reason.getText().strip());
        super.okPressed();
    }
}
