package vn.haidang.registry.ui.internal.discovery;

import java.util.List;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import vn.haidang.registry.discovery.Proposal;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.Accessibility;

/** The reason and the buttons under the list, and what became of the last decision. For the UI thread. */
final class DecisionBar {

    private final Texts texts;
    private final Composite area;
    private final Text reason;
    private final Button accept;
    private final Button refuse;
    private final Label message;

    DecisionBar(Composite parent, Texts texts, Runnable accepted, Runnable refused) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false, 3, 1));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        reason = new Text(area, SWT.BORDER);
        reason.setMessage(texts.get("proposals.reason"));
        reason.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("proposals.reason")));
        reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        accept = button(accepted);
        refuse = button(refused);
        message = new Label(area, SWT.WRAP);
        message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        Skin.MUTED.apply(message);
        reveal(false);
    }

    private void reveal(boolean shown) {
        message.setVisible(shown);
        ((GridData) message.getLayoutData()).exclude = !shown;
    }

    private Button button(Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** No longer says what became of the last decision. */
    void forget() {
        reveal(false);
        area.requestLayout();
    }

    /** Offers what can be done with what is ticked. */
    void offer(ProposalMode mode, List<Proposal> ticked) {
        long values = ticked.stream().filter(one -> !(one instanceof Proposal.NewDevice)).count();
        boolean refusing = mode == ProposalMode.OPEN || mode == ProposalMode.REFUSED;
        show(accept, mode == ProposalMode.OPEN || mode == ProposalMode.CONFIRM,
                mode == ProposalMode.CONFIRM ? "proposals.confirm" : "proposals.accept", values);
        show(refuse, refusing, mode == ProposalMode.REFUSED ? "proposals.reopen" : "proposals.refuse", ticked.size());
        reason.setVisible(mode != ProposalMode.DISAGREE);
        area.layout(true);
    }

    private void show(Button button, boolean visible, String key, long count) {
        button.setVisible(visible);
        button.setText(texts.get(key, "count", count));
        button.setEnabled(count > 0);
    }

    /** While something is written nothing else can be decided. */
    void busy() {
        accept.setEnabled(false);
        refuse.setEnabled(false);
    }

    String reason() {
        return reason.getText().strip();
    }

    void forgetReason() {
        reason.setText("");
    }

    void say(StateLook look, String text) {
        Skin.of(look).apply(message);
        message.setText(LegacyActionTools.escapeMnemonics(text));
        reveal(true);
        area.requestLayout();
    }
}
