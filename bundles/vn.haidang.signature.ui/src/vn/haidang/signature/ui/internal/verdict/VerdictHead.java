package vn.haidang.signature.ui.internal.verdict;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import vn.haidang.base.finding.Finding;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.VerdictLook;
import vn.haidang.signature.ui.internal.work.DocumentRow;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateIcons;
import vn.haidang.ui.look.StateLook;

/** The verdict on a document in a few lines: the word, why, and what the document is worth. For the UI thread. */
final class VerdictHead {

    private static final String WORTH = "document.legalValue.";

    private final Texts texts;
    private final Composite area;
    private final Label icon;
    private final Label title;
    private final Label reason;
    private final Label worth;
    private final StateIcons icons;
    private Optional<DocumentVerdict> shown = Optional.empty();

    VerdictHead(Composite parent, UiLanguage language) {
        texts = Messages.in(language);
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.verticalSpacing = 3;
        area.setLayout(layout);
        Skin.SURFACE.apply(area);
        icon = new Label(area, SWT.NONE);
        Skin.SURFACE.apply(icon);
        title = new Label(area, SWT.NONE);
        title.setFont(new Fonts(title).bold(3));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Skin.SURFACE.apply(title);
        reason = line(Skin.SURFACE);
        worth = line(Skin.MUTED);
        icons = new StateIcons(icon, () -> shown.ifPresent(this::showState));
    }

    private Label line(Skin skin) {
        Label label = new Label(area, SWT.WRAP);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        skin.apply(label);
        return label;
    }

    Control control() {
        return area;
    }

    void show(DocumentVerdict verdict) {
        shown = Optional.of(verdict);
        showState(verdict);
        DocumentRow row = DocumentRow.of(verdict);
        title.setText(LegacyActionTools.escapeMnemonics(
                VerdictLook.word(verdict.conclusion(), texts) + ": " + row.name()));
        title.setToolTipText(verdict.file().toString());
        say(reason, row.reason().map(finding -> finding.summary(texts.format())).orElse(""));
        say(worth, verdict.findings().stream().filter(finding -> finding.code().startsWith(WORTH)).map(this::said)
                .collect(Collectors.joining(" ")));
        area.layout(true);
    }

    private String said(Finding finding) {
        return finding.summary(texts.format()) + finding.citation().map(source -> " (" + source + ")").orElse("");
    }

    private static void say(Label label, String text) {
        label.setText(LegacyActionTools.escapeMnemonics(text));
        ((GridData) label.getLayoutData()).exclude = text.isEmpty();
        label.setVisible(!text.isEmpty());
    }

    private void showState(DocumentVerdict verdict) {
        StateLook look = VerdictLook.of(verdict.conclusion());
        icon.setImage(icons.get(look));
        Skin.of(look).apply(title);
    }
}
