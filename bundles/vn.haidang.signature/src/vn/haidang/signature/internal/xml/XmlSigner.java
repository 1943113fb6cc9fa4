package vn.haidang.signature.internal.xml;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.AlgorithmPolicy;
import vn.haidang.signature.internal.AlgorithmPolicy.Grade;
import vn.haidang.signature.internal.AlgorithmPolicy.Graded;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.SignatureAlgorithm;
import vn.haidang.signature.internal.SignatureValue;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.xml.tree.CanonicalForm;

/** Who signed and with which key: the certificate of one signature, its value, its algorithms. For one thread. */
final class XmlSigner {

    private final XmlSignature signature;
    private final Optional<CertificateReference> named;
    private final Optional<X509Certificate> certificate;
    private final boolean right;

    /**
     * @param inKeyInfo the certificates in KeyInfo
     * @param all these and all others the signature brings
     * @param named the certificate that the signature names in what is signed
     */
    XmlSigner(XmlSignature signature, List<X509Certificate> inKeyInfo, List<X509Certificate> all,
            Optional<CertificateReference> named) throws GeneralSecurityException {
        this.signature = signature;
        this.named = named;
        Optional<X509Certificate> meant = Optional.empty();
        for (X509Certificate candidate : all) {
            if (meant.isEmpty() && named.isPresent() && named.get().names(candidate)) {
                meant = Optional.of(candidate);
            }
        }
        this.right = meant.isPresent();
        this.certificate = meant.or(() -> leaf(inKeyInfo));
    }

    Optional<X509Certificate> certificate() {
        return certificate;
    }

    /** Whether the signature names this certificate in what is signed. */
    boolean isNamed() {
        return right;
    }

    /** The one that is the issuer of no other. */
    private static Optional<X509Certificate> leaf(List<X509Certificate> certificates) {
        return certificates.stream().filter(candidate -> certificates.stream()
                .noneMatch(other -> other != candidate
                        && other.getIssuerX500Principal().equals(candidate.getSubjectX500Principal())))
                .findFirst();
    }

    List<Finding> findings(SignedReferences references) throws IOException, GeneralSecurityException {
        List<Finding> findings = new ArrayList<>();
        findings.add(algorithm(references).finding());
        if (certificate.isEmpty()) {
            findings.add(XmlFindings.finding(Severity.NOT_CHECKED, "signature.certificateMissing"));
        } else {
            findings.add(value(certificate.get()));
            findings.add(identity(certificate.get()));
        }
        return findings;
    }

    private Finding identity(X509Certificate signer) {
        Finding finding;
        if (named.isPresent()) {
            finding = right
                    ? AppendixTwo.SIGNER.finding(Severity.OK, "ok")
                    : AppendixTwo.SIGNER.finding(Severity.ERROR, "otherCertificate");
        } else {
            finding = AppendixTwo.SIGNER.finding(Severity.OK, "byKeyInfo");
        }
        return finding.with("signer", Names.subject(signer).orElseGet(() -> Names.wholeSubject(signer)))
                .showing("Subject", Names.wholeSubject(signer))
                .showing("Serial number", signer.getSerialNumber().toString(16));
    }

    private Finding value(X509Certificate signer) throws IOException, GeneralSecurityException {
        Optional<AlgorithmIdentifier> algorithm = XmlAlgorithms.signature(signature.method());
        Optional<CanonicalForm> form = signature.form();
        if (algorithm.isEmpty() || form.isEmpty()) {
            return AppendixTwo.VALUE.notChecked().showing("SignatureMethod", Names.clean(signature.method()));
        }
        try {
            byte[] signed = XadesCheck.canonical(signature.signedInfo(), form.get());
            boolean made = SignatureValue.isRight(XmlAlgorithms.value(signature.value(), algorithm.get()), signed,
                    signer.getPublicKey(), algorithm.get(), algorithm.get());
            return made
                    ? AppendixTwo.VALUE.finding(Severity.OK, "ok")
                    : AppendixTwo.VALUE.finding(Severity.ERROR, "wrong");
        } catch (InvalidKeyException e) {
            // a key of another kind cannot have made it
            return AppendixTwo.VALUE.finding(Severity.ERROR, "wrong").showing("Key", String.valueOf(e.getMessage()));
        } catch (NoSuchAlgorithmException | UnsupportedOperationException e) {
            return AppendixTwo.VALUE.notChecked().showing("SignatureMethod", Names.clean(signature.method()));
        }
    }

    /** The signature algorithm and all digests, the worst of them. */
    SignatureAlgorithm algorithm(SignedReferences references) {
        Graded worst = XmlAlgorithms.signature(signature.method())
                .map(algorithm -> AlgorithmPolicy.signature(algorithm, algorithm))
                .orElseGet(() -> unknown(signature.method()));
        for (String method : references.all().map(reference -> reference.reference().digestMethod()).distinct()
                .toList()) {
            worst = worst.worse(
                    XmlAlgorithms.digest(method).map(AlgorithmPolicy::digest).orElseGet(() -> unknown(method)));
        }
        return new SignatureAlgorithm(worst);
    }

    private static Graded unknown(String uri) {
        return new Graded(Grade.UNKNOWN, Names.clean(uri), Optional.empty());
    }
}
