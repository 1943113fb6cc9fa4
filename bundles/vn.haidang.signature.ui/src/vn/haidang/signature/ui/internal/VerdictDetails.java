package vn.haidang.signature.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import vn.haidang.base.finding.Finding;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateIcons;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.EmptyState;
import vn.haidang.ui.widget.FindingList;
import vn.haidang.ui.widget.FindingWords;

/** Why a document got its verdict: its signatures, and every check with its source, gravest first. */
final class VerdictDetails {

    private final Texts texts;
    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final EmptyState empty;
    private final Composite content;
    private final Label icon;
    private final Label title;
    private final StateIcons icons;
    private final SignatureTable signatures;
    private final FindingList findings;
    private DocumentVerdict verdict;

    VerdictDetails(Composite parent, Texts texts, UiLanguage language) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        empty = new EmptyState(area);
        empty.say(texts.get("details.none"), texts.get("details.noneAdvice"));
        content = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        content.setLayout(layout);
        icon = new Label(content, SWT.NONE);
        GridData iconData = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        iconData.horizontalIndent = 12;
        iconData.verticalIndent = 6;
        icon.setLayoutData(iconData);
        title = new Label(content, SWT.NONE);
        title.setFont(new Fonts(title).bold(3));
        GridData titleData = new GridData(SWT.FILL, SWT.CENTER, true, false);
        titleData.verticalIndent = 6;
        title.setLayoutData(titleData);
        icons = new StateIcons(icon, this::showState);
        signatures = new SignatureTable(content, texts, this::showFindings);
        signatures.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        findings = new FindingList(content, texts.get("details.findings"), FindingWords.CHECKS, language);
        findings.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        stack.topControl = empty;
        Skin.SURFACE.apply(content);
        Skin.SURFACE.apply(icon);
        Skin.SURFACE.apply(title);
    }

    Control control() {
        return area;
    }

    private void showState() {
        if (verdict != null) {
            StateLook look = VerdictLook.of(verdict.conclusion());
            icon.setImage(icons.get(look));
            Skin.of(look).apply(title);
        }
    }

    void show(DocumentVerdict newVerdict) {
        verdict = newVerdict;
        title.setText(LegacyActionTools.escapeMnemonics(
                VerdictLook.word(verdict.conclusion(), texts) + ": " + VerdictTable.name(verdict)));
        showState();
        signatures.show(verdict);
        showFindings();
        stack.topControl = content;
        content.layout(true);
        area.layout(true);
    }

    void clear() {
        verdict = null;
        stack.topControl = empty;
        area.layout(true);
    }

    private void showFindings() {
        List<Finding> all = new ArrayList<>(verdict.findings());
        if (!verdict.signatures().isEmpty()) {
            all.addAll(verdict.signatures().get(signatures.selected()).findings());
        }
        all.sort(Comparator.comparing(Finding::severity).reversed());
        findings.show(all);
    }
}
