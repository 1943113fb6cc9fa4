package vn.haidang.signature.ui.internal.register;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import vn.haidang.base.text.FoldedText;
import vn.haidang.signature.register.KnownDocument;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.VerdictLook;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;
import vn.haidang.ui.widget.IconTable.Look;
import vn.haidang.ui.widget.PartBody;

/** The documents or the certificates behind a number, under a heading that says what they are. For the UI thread. */
final class BehindPane {

    private final Texts texts;
    private final InstantSource clock;
    private final Composite area;
    private final Label heading;
    private final PartBody body;
    private final IconTable<KnownDocument> documents;
    private final IconTable<CertificateLine> certificates;

    BehindPane(Composite parent, UiLanguage language, InstantSource clock) {
        this.texts = Messages.in(language);
        this.clock = clock;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        heading = new Label(area, SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalIndent = 4;
        heading.setLayoutData(data);
        Skin.BACKGROUND.apply(heading);
        body = new PartBody(area);
        documents = createDocuments(language);
        certificates = createCertificates(language);
    }

    private IconTable<KnownDocument> createDocuments(UiLanguage language) {
        Look<KnownDocument> look = new Look<>(document -> VerdictLook.of(document.conclusion()), 1,
                document -> document.name() + "\nSHA-256 " + document.sha256(), KnownDocument::sha256);
        return new IconTable<>(body.area(), texts.get("register.documents"), language, look, List.of(
                Column.of(texts.get("table.file"), 34, 140, KnownDocument::name),
                Column.by(texts.get("table.verdict"), 16, 130,
                        document -> VerdictLook.word(document.conclusion(), texts), KnownDocument::conclusion),
                Column.of(texts.get("table.signer"), 24, 110, BehindPane::signers),
                Column.by(texts.get("table.time"), 12, 110,
                        document -> document.signedAt().map(texts.format()::dateTime).orElse(""),
                        document -> document.signedAt().orElse(Instant.MIN)),
                Column.by(texts.get("register.verified"), 12, 110,
                        document -> texts.format().dateTime(document.lastVerified()), KnownDocument::lastVerified)));
    }

    private static String signers(KnownDocument document) {
        return String.join("; ",
                document.signatures().stream().flatMap(signature -> signature.signer().stream()).toList());
    }

    private IconTable<CertificateLine> createCertificates(UiLanguage language) {
        Look<CertificateLine> look = new Look<>(line -> line.term(clock.instant()).look(), 1,
                line -> line.name() + (line.note().isEmpty() ? "" : "\n" + line.note()), CertificateLine::identity);
        return new IconTable<>(body.area(), texts.get("register.certificates"), language, look, List.of(
                Column.of(texts.get("register.certificate"), 26, 130, CertificateLine::name),
                Column.by(texts.get("register.term"), 10, 110,
                        line -> texts.get("register.term." + line.term(clock.instant()).name()),
                        line -> line.term(clock.instant())),
                Column.by(texts.get("register.kind"), 8, 70, line -> texts.get("kind." + line.kind().name()),
                        CertificateLine::kind),
                Column.by(texts.get("register.until"), 8, 84,
                        line -> line.notAfter().map(texts.format()::date).orElse(""),
                        line -> line.notAfter().orElse(Instant.MAX)),
                Column.of(texts.get("register.unit"), 18, 90, CertificateLine::unit).ifAny(),
                Column.of(texts.get("register.person"), 14, 80, CertificateLine::person).ifAny(),
                Column.of(texts.get("register.note"), 20, 90, CertificateLine::note).ifAny(),
                Column.of(texts.get("register.issuer"), 14, 80, CertificateLine::issuer),
                Column.of(texts.get("path.serial"), 10, 70, CertificateLine::serialNumber)));
    }

    Control control() {
        return area;
    }

    /** The certificates, for what can be done with one. */
    IconTable<CertificateLine> certificates() {
        return certificates;
    }

    /** The certificate that is selected, when certificates are shown. */
    Optional<CertificateLine> certificate() {
        return body.shows(certificates.control()) ? certificates.selected() : Optional.empty();
    }

    /**
     * Shows this in the place of what was there.
     *
     * @param typed only what fits it is shown; tone marks and capitals do not matter
     */
    void show(Behind behind, String typed) {
        heading.setText(behind.heading().replace("&", "&&"));
        switch (behind) {
            case Behind.Documents some -> {
                documents.show(some.documents());
                documents.filter(one -> FoldedText.matches(typed, one.name() + " " + signers(one)));
                showOrSay(documents, some.documents().isEmpty());
            }
            case Behind.Certificates some -> {
                certificates.show(some.certificates());
                certificates
                        .filter(one -> FoldedText.matches(typed, String.join(" ", one.name(), one.unit(), one.person(),
                                one.issuer(), one.serialNumber(), one.note(), one.identity())));
                showOrSay(certificates, some.certificates().isEmpty());
            }
            case Behind.Missing missing -> say(missing.key());
        }
    }

    private void showOrSay(IconTable<?> table, boolean isEmpty) {
        if (table.shown() > 0) {
            body.show(table.control());
        } else {
            say(isEmpty ? "register.nothing" : "register.noMatch");
        }
    }

    void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }
}
