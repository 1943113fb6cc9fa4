package vn.haidang.signature.dss;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.ExternalResourcesOCSPSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.EncodedList;
import vn.haidang.signature.EncodedResponse;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.opinion.Opinion;
import vn.haidang.signature.opinion.OpinionRequest;
import vn.haidang.signature.opinion.SecondOpinion;

/**
 * EU DSS with its default policy. It fetches nothing: no certificate, list or answer but those it is given and those in the
 * document.
 */
@Component(service = SecondOpinion.class)
public final class DssOpinion implements SecondOpinion {

    private static final String ENGINE = "EU DSS 6.4";

    /** Held, because the JDK forgets the level of a logger that nobody holds: what DSS logs is in its report too. */
    private static final Logger LIBRARY = Logger.getLogger("eu.europa.esig.dss");

    static {
        LIBRARY.setLevel(Level.SEVERE);
    }

    @Override
    public String engine() {
        return ENGINE;
    }

    @Override
    public Optional<Opinion> of(OpinionRequest request) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // DSS looks its own parts up by it, and finds none through the framework's
        thread.setContextClassLoader(DssOpinion.class.getClassLoader());
        try {
            return opinion(request);
        } catch (RuntimeException e) {
            // DSS throws unchecked exceptions on what it cannot read
            throw new IOException(String.valueOf(e.getMessage()), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Optional<Opinion> opinion(OpinionRequest request) {
        Optional<SignedDocumentValidator> found = validator(request);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SignedDocumentValidator validator = found.get();
        validator.setCertificateVerifier(verifier(request));
        validator.setValidationTime(Date.from(request.at()));
        validator.setLocale(Locale.ENGLISH);
        Reports reports = validator.validateDocument();
        SimpleReport simple = reports.getSimpleReport();
        List<Opinion.Signature> signatures = new ArrayList<>();
        for (String id : simple.getSignatureIdList()) {
            signatures.add(signature(simple, id));
        }
        return Optional.of(new Opinion(ENGINE, conclusion(signatures), signatures,
                Optional.ofNullable(reports.getXmlValidationReport())));
    }

    private static Optional<SignedDocumentValidator> validator(OpinionRequest request) {
        try {
            return Optional.of(SignedDocumentValidator.fromDocument(new FileDocument(request.document().toFile())));
        } catch (UnsupportedOperationException e) {
            // what it says when none of its formats fits
            return Optional.empty();
        }
    }

    private static CertificateVerifier verifier(OpinionRequest request) {
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        for (X509Certificate anchor : request.anchors()) {
            anchors.addCertificate(new CertificateToken(anchor));
        }
        CommonCertificateSource between = new CommonCertificateSource();
        ValidationMaterial material = request.material();
        for (X509Certificate certificate : material.certificates()) {
            between.addCertificate(new CertificateToken(certificate));
        }
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors);
        verifier.setAdjunctCertSources(between);
        verifier.setAIASource(null);
        verifier.setCrlSource(new ExternalResourcesCRLSource(streams(material.crls().stream().map(EncodedList::der))));
        verifier.setOcspSource(
                new ExternalResourcesOCSPSource(streams(material.ocsp().stream().map(EncodedResponse::der))));
        return verifier;
    }

    private static InputStream[] streams(Stream<byte[]> contents) {
        return contents.map(ByteArrayInputStream::new).toArray(InputStream[]::new);
    }

    private static Opinion.Signature signature(SimpleReport report, String id) {
        Indication indication = report.getIndication(id);
        SubIndication more = report.getSubIndication(id);
        List<String> reasons = Stream.of(report.getAdESValidationErrors(id), report.getAdESValidationWarnings(id))
                .flatMap(List::stream).map(Message::getValue).distinct().toList();
        return new Opinion.Signature(verdict(indication), Optional.ofNullable(report.getSignedBy(id)).orElse(""),
                more == null ? indication.name() : indication.name() + ", " + more.name(), reasons);
    }

    private static Verdict verdict(Indication indication) {
        return switch (indication) {
            case TOTAL_PASSED, PASSED -> Verdict.VALID;
            case TOTAL_FAILED, FAILED -> Verdict.INVALID;
            default -> Verdict.INDETERMINATE;
        };
    }

    private static Conclusion conclusion(List<Opinion.Signature> signatures) {
        if (signatures.isEmpty()) {
            return Conclusion.UNSIGNED;
        }
        if (signatures.stream().anyMatch(signature -> signature.verdict() == Verdict.INVALID)) {
            return Conclusion.INVALID;
        }
        return signatures.stream().allMatch(signature -> signature.verdict() == Verdict.VALID)
                ? Conclusion.VALID
                : Conclusion.INDETERMINATE;
    }
}
