package vn.haidang.signature.ui.internal.verdict;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.base.finding.Finding;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.notice.VerdictActions;
import vn.haidang.signature.ui.internal.verdict.DocumentTree.Node;
import vn.haidang.signature.ui.internal.work.VerificationWork;
import vn.haidang.signature.ui.internal.work.VerificationWork.Change;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.FactText;
import vn.haidang.ui.widget.FindingList;
import vn.haidang.ui.widget.FindingWords;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.widget.Segments;

/**
 * Why a document got its verdict: the tree of its signatures and checks, and of the one that is looked at what must be
 * shown (Thông tư 15/2025/TT-BKHCN, Điều 6 khoản 4), Phụ lục II, and every finding in full.
 */
public final class VerdictPart {

    private final UiLanguage language;
    private final Texts texts;
    private final VerificationWork work;
    private final VerdictActions actions;

    private PartBody body;
    private Composite content;
    private VerdictHead head;
    private DocumentTree tree;
    private Segments<Aspect> aspects;
    private Composite aspectArea;
    private final StackLayout stack = new StackLayout();
    private FactText facts;
    private SashForm appendixArea;
    private IconTable<AppendixRow> appendix;
    private FindingList findings;
    /** What the user wants to see of signatures; of a check there is only its finding. */
    private Aspect wanted = Aspect.CARD;

    /** What is shown of a signature. */
    private enum Aspect {
        CARD, APPENDIX, FINDINGS
    }

    @Inject
    public VerdictPart(UiLanguage language, VerificationWork work, VerdictActions actions) {
        this.language = language;
        this.texts = Messages.in(language);
        this.work = work;
        this.actions = actions;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(noMargins(1));
        Skin.BACKGROUND.apply(area);
        body = new PartBody(area);
        content = new Composite(body.area(), SWT.NONE);
        content.setLayout(noMargins(1));
        Skin.SURFACE.apply(content);
        head = new VerdictHead(content, language);
        head.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        SashForm halves = new SashForm(content, SWT.VERTICAL);
        halves.setSashWidth(6);
        halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Skin.BACKGROUND.apply(halves);
        tree = new DocumentTree(halves, language, this::choose);
        createAspects(halves);
        halves.setWeights(24, 76);
        actions.createBar(content).setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        work.whenChanged(area, this::changed);
        show();
    }

    private static GridLayout noMargins(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private void createAspects(Composite parent) {
        Composite lower = new Composite(parent, SWT.NONE);
        GridLayout layout = noMargins(1);
        layout.verticalSpacing = 4;
        layout.marginTop = 4;
        lower.setLayout(layout);
        Skin.SURFACE.apply(lower);
        aspects = new Segments<>(lower, List.of(Aspect.values()), one -> texts.get("aspect." + one.name()),
                this::want);
        aspectArea = new Composite(lower, SWT.NONE);
        aspectArea.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        aspectArea.setLayout(stack);
        facts = new FactText(aspectArea, texts.get("aspect.CARD"));
        appendixArea = new SashForm(aspectArea, SWT.VERTICAL);
        appendixArea.setSashWidth(6);
        Skin.BACKGROUND.apply(appendixArea);
        appendix = AppendixTable.create(appendixArea, language);
        FindingList results = new FindingList(appendixArea, texts.get("details.findings"), FindingWords.CHECKS,
                language);
        appendix.whenSelected(() -> results.show(appendix.selected().map(AppendixRow::findings).orElse(List.of())));
        appendixArea.setWeights(65, 35);
        findings = new FindingList(aspectArea, texts.get("details.findings"), FindingWords.CHECKS, language);
        show(Aspect.CARD);
    }

    private void want(Aspect aspect) {
        wanted = aspect;
        show(aspect);
    }

    private void show(Aspect shown) {
        Control top = switch (shown) {
            case CARD -> facts.control();
            case APPENDIX -> appendixArea;
            case FINDINGS -> findings.control();
        };
        stack.topControl = top;
        aspectArea.layout();
    }

    private void showFindings(List<Finding> shown) {
        findings.show(shown);
        press(Aspect.FINDINGS);
    }

    private void press(Aspect aspect) {
        aspects.select(aspect);
        show(aspect);
    }

    @Focus
    void focus() {
        (body.shows(content) ? tree.control() : body.empty()).setFocus();
    }

    private void changed(Change change) {
        switch (change) {
            case DOCUMENT -> show();
            case SIGNATURE ->
                work.lookedAt().verdict().ifPresent(verdict -> tree.select(work.lookedAt().signatureIndex()));
            case RUN, ROWS, ROW -> {
                // about other documents
            }
        }
    }

    private void show() {
        Optional<DocumentVerdict> verdict = work.lookedAt().verdict();
        actions.show(verdict);
        if (verdict.isPresent()) {
            head.show(verdict.get());
            tree.show(verdict.get(), work.lookedAt().signatureIndex());
            content.layout(true);
            body.show(content);
        } else if (work.lookedAt().problem().isPresent()) {
            Finding why = work.lookedAt().problem().get();
            body.say(why.summary(language.format()), why.remedy(language.format()).orElse(""));
        } else {
            String key = work.lookedAt().row().isPresent() ? "details.reading" : "details.none";
            body.say(texts.get(key), texts.get(key + "Advice"));
        }
    }

    private void choose(Node node) {
        node.signature().ifPresent(work::chooseSignature);
        if (node.isCheck()) {
            showFindings(node.findings());
            return;
        }
        findings.show(node.findings());
        Optional<SignatureVerdict> signature = node.signature().isPresent()
                ? work.lookedAt().signature()
                : Optional.empty();
        facts.show(signature.map(one -> new SignerFacts(language).of(one)).orElse(List.of()));
        appendix.show(signature.map(one -> AppendixRow.of(one.findings())).orElse(List.of()));
        press(signature.isEmpty() ? Aspect.FINDINGS : wanted);
    }
}
