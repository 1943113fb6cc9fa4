package vn.haidang.signature.ui.internal.page;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.signature.DocumentPages;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignaturePlace;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.page.PageView.Shown;
import vn.haidang.signature.ui.internal.work.VerificationWork;
import vn.haidang.signature.ui.internal.work.VerificationWork.Change;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.PartBody;

/**
 * What each signer saw: the pages of the document that is looked at, as of every signed version and as it is now, with the
 * boxes of the signatures and the places that look otherwise now; two versions side by side.
 */
public final class PagePart implements PageHeader.Chosen {

    private final UiLanguage language;
    private final Texts texts;
    private final VerificationWork work;
    private final PageReader reader = new PageReader();
    private volatile List<DocumentPages> services = List.of();
    private PartBody body;
    private Composite content;
    private PageHeader header;
    private SashForm sides;
    private PageView now;
    private PageView before;
    private List<Version> versions = List.of();
    private int version;
    private int page = 1;
    private int pages = 1;

    /** A version that can be looked at. */
    private record Version(int revision, String name) {}

    @Inject
    public PagePart(UiLanguage language, VerificationWork work) {
        this.language = language;
        this.texts = Messages.in(language);
        this.work = work;
    }

    @Inject
    void setServices(@Service List<DocumentPages> present) {
        services = List.copyOf(present);
    }

    @PostConstruct
    void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(noMargins());
        Skin.BACKGROUND.apply(area);
        body = new PartBody(area);
        content = new Composite(body.area(), SWT.NONE);
        content.setLayout(noMargins());
        Skin.BACKGROUND.apply(content);
        header = new PageHeader(content, texts, this);
        header.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        sides = new SashForm(content, SWT.HORIZONTAL);
        sides.setSashWidth(6);
        sides.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Skin.BACKGROUND.apply(sides);
        before = view();
        now = view();
        now.whenCounted(count -> {
            pages = count;
            header.showPage(page, pages);
        });
        sides.setMaximizedControl(now.control());
        work.whenChanged(area, this::changed);
        open();
    }

    private static GridLayout noMargins() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private PageView view() {
        PageView view = new PageView(sides, language, reader);
        view.canvas().whenTurned(this::turn);
        view.canvas().whenPicked(work::chooseSignature);
        view.canvas().addListener(SWT.KeyDown, this::onKey);
        return view;
    }

    private void onKey(Event event) {
        switch (event.character) {
            case '+', '=' -> zoom(header.zoomBy(1));
            case '-' -> zoom(header.zoomBy(-1));
            case '0' -> zoom(header.fit());
            default -> {
                // of the canvas
            }
        }
    }

    @Focus
    void focus() {
        (body.shows(content) ? now.canvas() : body.empty()).setFocus();
    }

    private void changed(Change change) {
        switch (change) {
            case DOCUMENT -> open();
            case SIGNATURE -> goToSignature();
            case RUN, ROWS, ROW -> {
                // about other documents
            }
        }
    }

    private void open() {
        Optional<DocumentVerdict> verdict = work.lookedAt().verdict();
        version = 0;
        page = place().map(SignaturePlace::page).orElse(1);
        if (verdict.isEmpty()) {
            say(work.lookedAt().row().isPresent() && work.lookedAt().problem().isEmpty()
                    ? "details.reading"
                    : "page.none");
        } else if (service(verdict.get()).isEmpty()) {
            say(verdict.get().file().toString().contains("!/") ? "page.packed" : "page.noPages");
        } else {
            versions = versions(verdict.get());
            header.showRevisions(versions.stream().map(Version::name).toList(), 0);
            body.show(content);
            show();
        }
    }

    private Optional<DocumentPages> service(DocumentVerdict verdict) {
        return services.stream().filter(pages -> verdict.format().filter(pages::canDraw).isPresent())
                .filter(pages -> Files.isRegularFile(verdict.file()) && verdict.sha256().isPresent()).findFirst();
    }

    private List<Version> versions(DocumentVerdict verdict) {
        List<Version> found = new ArrayList<>();
        found.add(new Version(DocumentPages.LATEST, texts.get("page.latest")));
        for (int i = 0; i < verdict.signatures().size(); i++) {
            SignatureVerdict signature = verdict.signatures().get(i);
            String signer = signature.signer().map(Signer::name).orElseGet(() -> texts.get("details.unknownSigner"));
            String name = texts.get("page.seen", MessageArguments.none().with("number", i + 1).with("signer", signer));
            signature.place().filter(place -> place.revision() > 0)
                    .ifPresent(place -> found.add(new Version(place.revision(), name)));
        }
        return found;
    }

    private void goToSignature() {
        if (body.shows(content)) {
            place().filter(place -> place.width() > 0).ifPresent(place -> page = place.page());
            show();
        }
    }

    private Optional<SignaturePlace> place() {
        return work.lookedAt().signature().flatMap(SignatureVerdict::place);
    }

    private void show() {
        DocumentVerdict verdict = work.lookedAt().verdict().orElseThrow();
        DocumentPages pagesOf = service(verdict).orElseThrow();
        boolean isBeside = header.isComparing();
        Version chosen = versions.get(version);
        Optional<Integer> base = base(chosen);
        sides.setMaximizedControl(isBeside ? null : now.control());
        if (isBeside) {
            before.show(pagesOf, new Shown(verdict, chosen.revision(), page, base, chosen.name()));
        }
        Version right = isBeside ? versions.get(0) : chosen;
        now.show(pagesOf, new Shown(verdict, right.revision(), page, base, right.name()));
        header.showPage(page, pages);
        now.canvas().choose(work.lookedAt().signatureIndex());
        before.canvas().choose(work.lookedAt().signatureIndex());
    }

    /** With which version the document as it is now is compared: the one chosen, else that of the signature looked at. */
    private Optional<Integer> base(Version chosen) {
        return chosen.revision() != DocumentPages.LATEST
                ? Optional.of(chosen.revision())
                : place().map(SignaturePlace::revision).filter(revision -> revision > 0);
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }

    @Override
    public void revision(int index) {
        version = index;
        show();
    }

    @Override
    public void compare(boolean isWanted) {
        if (isWanted && version == 0 && versions.size() > 1) {
            version = 1;
            header.selectRevision(1);
        }
        show();
    }

    @Override
    public void turn(int by) {
        int wanted = Math.max(1, Math.min(pages, page + by));
        if (wanted != page) {
            page = wanted;
            show();
        }
    }

    @Override
    public void zoom(OptionalDouble factor) {
        now.zoom(factor);
        before.zoom(factor);
    }
}
