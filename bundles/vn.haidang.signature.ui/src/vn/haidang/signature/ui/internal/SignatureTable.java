package vn.haidang.signature.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateIcons;

/** The signatures of one document, each as a sentence: who, how, when. For the UI thread. */
final class SignatureTable {

    private static final int MOST_ROWS = 4;

    private final Table table;
    private final StateIcons icons;
    private final Texts texts;
    private List<SignatureVerdict> signatures = List.of();

    SignatureTable(Composite parent, Texts texts, Runnable selected) {
        this.texts = texts;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Skin.SURFACE.apply(table);
        icons = new StateIcons(table, this::showIcons);
        table.addListener(SWT.Selection, event -> selected.run());
    }

    Table control() {
        return table;
    }

    /** Shows the document's signatures and selects the first; takes no room when there is none. */
    void show(DocumentVerdict verdict) {
        table.removeAll();
        signatures = verdict.signatures();
        for (int i = 0; i < signatures.size(); i++) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(sentence(i + 1, signatures.get(i)));
        }
        showIcons();
        table.select(0);
        GridData data = (GridData) table.getLayoutData();
        data.exclude = signatures.isEmpty();
        data.heightHint = table.getItemHeight() * Math.min(MOST_ROWS, Math.max(1, signatures.size()));
        table.setVisible(!data.exclude);
    }

    private void showIcons() {
        for (int i = 0; i < signatures.size(); i++) {
            table.getItem(i).setImage(icons.get(VerdictLook.of(signatures.get(i).verdict())));
        }
    }

    int selected() {
        return Math.max(0, table.getSelectionIndex());
    }

    private String sentence(int number, SignatureVerdict signature) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("details.signature", MessageArguments.none().with("number", number).with("signer",
                signature.signer().map(Signer::name).orElse(texts.get("details.unknownSigner")))));
        parts.add(VerdictLook.word(signature.verdict(), texts));
        signature.time().best().ifPresent(at -> parts.add(texts.format().dateTime(at)));
        if (!signature.coversWholeDocument()) {
            parts.add(texts.get("details.partOfDocument"));
        }
        return String.join(" · ", parts);
    }
}
