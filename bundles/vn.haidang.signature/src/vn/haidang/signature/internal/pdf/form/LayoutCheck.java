package vn.haidang.signature.internal.pdf.form;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SignaturePlace;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.SignerKind;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.pdf.form.SignatureLook.Ink;
import vn.haidang.signature.internal.pdf.page.SmallPictures;

/**
 * Holds what signatures show against Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.7 and II.8: colour, transparency, how the seal
 * lies over the signature, the time in words. It is about form: no verdict depends on it. For one document and one thread.
 */
public final class LayoutCheck {

    private static final Logger LOG = System.getLogger(LayoutCheck.class.getName());
    private static final String CITATION = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, ";
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    /** About a third, as an eye takes it. */
    private static final double LEAST_COVERED = 0.2;
    private static final double MOST_COVERED = 0.5;
    private static final Duration CLOCKS = Duration.ofMinutes(5);

    private record Shown(int number, Signer signer, SignaturePlace place, SignatureLook look, Optional<Instant> time) {

        boolean is(SignerKind kind) {
            return signer.kind() == kind;
        }
    }

    private final PDDocument document;
    private final SmallPictures pictures;
    private final List<Shown> shown = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    public LayoutCheck(PDDocument document, SmallPictures pictures) {
        this.document = document;
        this.pictures = pictures;
    }

    /** Notes a signature with the field that shows it. */
    public void add(int number, int field, SignatureVerdict signature) {
        Optional<SignaturePlace> place = signature.place().filter(at -> at.width() > 0 && at.height() > 0);
        if (place.isPresent() && signature.signer().isPresent()) {
            look(place.get().page() - 1, field).ifPresent(look -> shown.add(new Shown(number,
                    signature.signer().get(), place.get(), look, signature.time().best())));
        }
    }

    private Optional<SignatureLook> look(int page, int field) {
        try {
            for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
                boolean own = annotation.getCOSObject().getKey() != null
                        && annotation.getCOSObject().getKey().getNumber() == field;
                PDAppearanceStream appearance = own ? annotation.getNormalAppearanceStream() : null;
                if (appearance != null) {
                    return Optional.of(LookReader.read(appearance, pictures));
                }
            }
        } catch (IOException | RuntimeException e) {
            // PDFBox throws unchecked exceptions on odd objects; an appearance nobody can read has no form to check
            LOG.log(Level.DEBUG, "what a signature shows cannot be read", e);
        }
        return Optional.empty();
    }

    /** What there is to say of the form of all signatures together. */
    public List<Finding> findings() {
        for (Shown one : shown) {
            if (one.is(SignerKind.PERSON)) {
                checkInk(one, Ink.BLUE, "personColour", "khoản 7");
            } else if (one.is(SignerKind.ORGANISATION)) {
                checkInk(one, Ink.RED, "sealColour", "khoản 8");
                checkTime(one);
                checkOverlap(one);
            }
        }
        return List.copyOf(findings);
    }

    private void checkInk(Shown one, Ink wanted, String code, String article) {
        if (one.look().ink().isEmpty()) {
            return;
        }
        if (one.look().ink().get() != wanted) {
            add(one, Severity.WARNING, code, article);
        }
        if (!one.look().transparent()) {
            add(one, Severity.WARNING, "notTransparent", article);
        }
        findings.add(finding(one, Severity.INFO, "size", article).with("width", millimetres(one.place().width()))
                .with("height", millimetres(one.place().height())));
    }

    private void checkOverlap(Shown seal) {
        Optional<Shown> person = shown.stream().filter(one -> one.is(SignerKind.PERSON)).reduce((first, last) -> last);
        if (person.isEmpty() || seal.look().ink().isEmpty()) {
            return;
        }
        SignaturePlace below = person.get().place();
        SignaturePlace above = seal.place();
        if (below.page() != above.page()) {
            add(seal, Severity.WARNING, "otherPage", "khoản 8");
            return;
        }
        double covered = overlap(below.left(), below.width(), above.left(), above.width()) / below.width();
        boolean beside = overlap(below.bottom(), below.height(), above.bottom(), above.height()) <= 0;
        boolean right = !beside && covered >= LEAST_COVERED && covered <= MOST_COVERED && above.left() < below.left();
        if (!right) {
            findings.add(finding(seal, Severity.WARNING, "overlap", "khoản 8").with("percent",
                    beside ? 0L : Math.round(covered * 100)));
        }
    }

    private static double overlap(double start, double length, double otherStart, double otherLength) {
        return Math.max(0, Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart));
    }

    private void checkTime(Shown seal) {
        Optional<Instant> written = ShownTime.in(seal.look().text());
        if (written.isEmpty()) {
            add(seal, Severity.INFO, "timeMissing", "khoản 8");
        } else if (seal.time().isPresent()
                && Duration.between(seal.time().get(), written.get()).abs().compareTo(CLOCKS) > 0) {
            findings.add(finding(seal, Severity.WARNING, "timeDiffers", "khoản 8").with("shown", written.get())
                    .with("signedAt", seal.time().get()));
        }
    }

    private void add(Shown one, Severity severity, String code, String article) {
        findings.add(finding(one, severity, code, article));
    }

    private static Finding finding(Shown one, Severity severity, String code, String article) {
        return Finding.of(Messages.CATALOGUE, severity, "pdf.layout." + code).citing(CITATION + article)
                .with("number", (long) one.number()).with("signer", one.signer().name())
                .with("page", (long) one.place().page());
    }

    private static long millimetres(double points) {
        return Math.round(points / POINTS_PER_MILLIMETRE);
    }
}
