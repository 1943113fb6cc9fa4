package vn.haidang.signature.ui.internal.path;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.ui.internal.CertificateNames;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.work.VerificationWork;
import vn.haidang.signature.ui.internal.work.VerificationWork.Change;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.ClipboardText;
import vn.haidang.ui.widget.FactText;
import vn.haidang.ui.widget.FactText.Fact;
import vn.haidang.ui.widget.PartBody;

/** The certificate path of the signature that is looked at: who vouches for whom, and when each was valid. */
public final class PathPart {

    private final Texts texts;
    private final VerificationWork work;
    private PartBody body;
    private Composite content;
    private Label note;
    private PathCanvas canvas;
    private FactText facts;
    private Button copyFingerprint;
    private Button copyCertificate;

    @Inject
    public PathPart(UiLanguage language, VerificationWork work) {
        this.texts = Messages.in(language);
        this.work = work;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(noMargins());
        Skin.BACKGROUND.apply(area);
        body = new PartBody(area);
        content = new Composite(body.area(), SWT.NONE);
        content.setLayout(noMargins());
        Skin.SURFACE.apply(content);
        note = new Label(content, SWT.WRAP);
        GridData noteData = new GridData(SWT.FILL, SWT.TOP, true, false);
        noteData.horizontalIndent = 12;
        noteData.verticalIndent = 8;
        note.setLayoutData(noteData);
        Skin.ATTENTION.apply(note);
        canvas = new PathCanvas(content, texts, this::showSelected);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        facts = new FactText(content, texts.get("path.details"));
        facts.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        createButtons();
        work.whenChanged(area, this::changed);
        show();
    }

    private static GridLayout noMargins() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private void createButtons() {
        Composite bar = new Composite(content, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        bar.setLayout(layout);
        Skin.SURFACE.apply(bar);
        copyFingerprint = button(bar, "path.copyFingerprint",
                step -> CertificateNames.grouped(CertificateNames.fingerprint(step.certificate())));
        copyCertificate = button(bar, "path.copyCertificate", step -> CertificateNames.pem(step.certificate()));
    }

    private Button button(Composite bar, String key, Function<PathStep, String> copied) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, event -> canvas.selected()
                .ifPresent(step -> ClipboardText.copy(button.getDisplay(), copied.apply(step))));
        return button;
    }

    @Focus
    void focus() {
        (body.shows(content) ? canvas : body.empty()).setFocus();
    }

    private void changed(Change change) {
        if (change == Change.DOCUMENT || change == Change.SIGNATURE) {
            show();
        }
    }

    private void show() {
        Optional<SignatureVerdict> signature = work.lookedAt().signature();
        List<PathStep> steps = signature.map(PathStep::of).orElse(List.of());
        if (steps.isEmpty()) {
            String key = work.lookedAt().verdict().isEmpty() ? "path.none" : "path.noCertificate";
            body.say(texts.get(key), texts.get(key + "Advice"));
            return;
        }
        boolean isBroken = signature.orElseThrow().path().isEmpty();
        note.setText(isBroken ? texts.get("path.broken") : "");
        ((GridData) note.getLayoutData()).exclude = !isBroken;
        note.setVisible(isBroken);
        canvas.show(steps, signature.get().time().best(), work.lookedAt().verdict().orElseThrow().verifiedAt());
        body.show(content);
        content.layout(true);
        showSelected();
    }

    private void showSelected() {
        Optional<PathStep> step = canvas.selected();
        copyFingerprint.setEnabled(step.isPresent());
        copyCertificate.setEnabled(step.isPresent());
        facts.show(step.map(this::facts).orElse(List.of()));
    }

    private List<Fact> facts(PathStep step) {
        PathStep.State state = step.at(work.lookedAt().signature().flatMap(signature -> signature.time().best()));
        return List.of(Fact.of(texts.get("path.subject"),
                CertificateNames.whole(step.certificate().getSubjectX500Principal())),
                Fact.of(texts.get("path.role"), texts.get("path.role." + step.role().name())),
                Fact.of(texts.get("path.state"), texts.get("path.state." + state.name()), state.look()),
                Fact.of(texts.get("path.revoked"),
                        step.revoked().map(texts.format()::dateTime).orElseGet(() -> texts.get("path.notRevoked"))),
                Fact.of(texts.get("path.issuer"),
                        CertificateNames.whole(step.certificate().getIssuerX500Principal())),
                Fact.of(texts.get("path.serial"), step.certificate().getSerialNumber().toString(16)),
                Fact.of(texts.get("path.term"),
                        texts.format().dateTime(step.from()) + " – " + texts.format().dateTime(step.to())),
                Fact.of(texts.get("path.algorithm"), step.certificate().getSigAlgName()),
                Fact.of(texts.get("path.key"), key(step.certificate().getPublicKey())),
                Fact.of(texts.get("path.fingerprint"),
                        CertificateNames.grouped(CertificateNames.fingerprint(step.certificate()))));
    }

    private static String key(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> "RSA " + rsa.getModulus().bitLength();
            case ECPublicKey curve -> "EC " + curve.getParams().getCurve().getField().getFieldSize();
            default -> key.getAlgorithm();
        };
    }
}
