package vn.haidang.signature.internal.xml;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.TimestampEvidence;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.SignatureAlgorithm;
import vn.haidang.signature.internal.xml.CheckedReference.Compared;
import vn.haidang.signature.internal.xml.tree.XmlDocument;
import vn.haidang.signature.internal.xml.tree.XmlElement;

/** Checks the signatures of one document; for one thread. */
public final class XmlSignatures {

    /** More than anybody collects; each may be over the whole document. */
    private static final int MAX_SIGNATURES = 64;

    private final XmlDocument document;
    private final OuterReferences outside;
    private final Budget budget;

    public XmlSignatures(XmlDocument document, OuterReferences outside, Budget budget) {
        this.document = document;
        this.outside = outside;
        this.budget = budget;
    }

    /**
     * All signatures in the order of the document, wherever in it they stand; empty when it has none.
     *
     * @throws UnsupportedXmlException when there are more than anybody would check
     */
    public List<XmlResult> check() throws IOException, UnsupportedXmlException {
        List<XmlElement> found = document.elements().stream().filter(Dsig::isSignature).toList();
        if (found.size() > MAX_SIGNATURES) {
            throw new UnsupportedXmlException(found.size() + " signatures");
        }
        List<XmlResult> results = new ArrayList<>();
        for (XmlElement element : found) {
            results.add(check(element));
        }
        return results;
    }

    private XmlResult check(XmlElement element) throws IOException {
        try {
            return check(XmlSignature.of(element));
        } catch (XmlFormException | GeneralSecurityException | RuntimeException e) {
            // certificates and numbers of a hostile document lead the libraries below into unchecked exceptions
            return new XmlResult(element, role(element), Optional.empty(), ValidationMaterial.none(), Optional.empty(),
                    false, List.of(), List.of(), List.of(), Optional.empty(),
                    List.of(XmlFindings.broken(String.valueOf(e.getMessage()))));
        }
    }

    private XmlResult check(XmlSignature signature) throws IOException, XmlFormException, GeneralSecurityException {
        ReferenceCheck check = new ReferenceCheck(document, signature.element(), outside, budget);
        SignedReferences references = SignedReferences.of(signature, check);
        List<Finding> findings = new ArrayList<>(references.findings());
        Optional<XadesProperties> properties = XadesProperties.of(signature);
        ValidationMaterial material = XmlMaterial.all(signature, properties);
        Optional<XadesCheck> xades = properties.map(found -> new XadesCheck(signature, found, references, check));
        Optional<CertificateReference> named = Optional.empty();
        if (xades.isPresent()) {
            named = xades.get().signingCertificate();
        }
        XmlSigner signer = new XmlSigner(signature, XmlMaterial.certificates(signature), material.certificates(),
                named);
        findings.addAll(signer.findings(references));
        Optional<SignatureAlgorithm> algorithm = Optional.of(signer.algorithm(references));
        ValidationMaterial embedded = without(material, signer.certificate());
        SignatureRole role = role(signature.element());
        if (role == SignatureRole.COUNTER_SIGNATURE && !signsItsParent(signature, references)) {
            findings.add(XmlFindings.finding(Severity.ERROR, "xml.counterSignature.otherTarget"));
        }
        if (xades.isEmpty()) {
            return new XmlResult(signature.element(), role, signer.certificate(), embedded, Optional.empty(), false,
                    references.covered(), List.of(), List.of(), algorithm, findings);
        }
        List<TimestampEvidence> stamps = xades.get().stamps(embedded);
        List<TimestampEvidence> archive = xades.get().archive(embedded);
        findings.addAll(xades.get().findings());
        return new XmlResult(signature.element(), role, signer.certificate(), embedded, xades.get().signingTime(),
                signer.isNamed() && xades.get().signingTime().isPresent(), references.covered(), stamps, archive,
                algorithm, findings);
    }

    private static ValidationMaterial without(ValidationMaterial material, Optional<X509Certificate> signer) {
        return new ValidationMaterial(material.certificates().stream()
                .filter(certificate -> !signer.equals(Optional.of(certificate))).toList(), material.crls(),
                material.ocsp());
    }

    private static SignatureRole role(XmlElement signature) {
        return signature.parent().filter(parent -> parent.is(Dsig.XADES, "CounterSignature")).isPresent()
                ? SignatureRole.COUNTER_SIGNATURE
                : SignatureRole.SIGNATURE;
    }

    /** A counter-signature is over the value of the signature that it stands in (ETSI EN 319 132-1, 5.2.7.2). */
    private static boolean signsItsParent(XmlSignature signature, SignedReferences references) {
        Optional<XmlElement> at = signature.element().parent();
        while (at.isPresent() && !Dsig.isSignature(at.get())) {
            at = at.get().parent();
        }
        Optional<XmlElement> value = at.flatMap(parent -> parent.first(Dsig.NAMESPACE, "SignatureValue"));
        return value.isPresent() && references.direct().stream()
                .anyMatch(reference -> reference instanceof Compared compared
                        && compared.covered() instanceof Covered.Nodes nodes && nodes.isWhole(value.get()));
    }
}
