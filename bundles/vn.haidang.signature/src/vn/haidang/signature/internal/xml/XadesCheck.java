package vn.haidang.signature.internal.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SignedContent;
import vn.haidang.signature.TimestampEvidence;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.xml.CheckedReference.Compared;
import vn.haidang.signature.internal.xml.tree.CanonicalForm;
import vn.haidang.signature.internal.xml.tree.Canonicalizer;
import vn.haidang.signature.internal.xml.tree.XmlElement;

/**
 * What of the properties of XAdES counts: signed ones only when the signature covers them as the standard says, and
 * time-stamps over what the standard says (ETSI EN 319 132-1). For one signature and one thread.
 */
final class XadesCheck {

    /** Nobody gathers more time-stamps on one signature. */
    private static final int MAX_TIMESTAMPS = 16;

    private final XmlSignature signature;
    private final XadesProperties properties;
    private final ReferenceCheck references;
    private final boolean signed;
    private final List<Finding> findings = new ArrayList<>();

    XadesCheck(XmlSignature signature, XadesProperties properties, SignedReferences signed,
            ReferenceCheck references) {
        this.signature = signature;
        this.properties = properties;
        this.references = references;
        this.signed = properties.signed().filter(element -> isSigned(element, signed)).isPresent();
        if (!properties.isAbout(signature)) {
            findings.add(XmlFindings.finding(Severity.ERROR, "xml.xades.otherTarget"));
        } else if (properties.signed().isPresent() && !this.signed) {
            findings.add(XmlFindings.finding(Severity.ERROR, "xml.xades.notSigned"));
        }
    }

    /** The reference must say what it is to, or another one could be passed off as it. */
    private static boolean isSigned(XmlElement element, SignedReferences signed) {
        List<CheckedReference> typed = signed.direct().stream()
                .filter(reference -> reference.reference().type().equals(Optional.of(Dsig.TYPE_SIGNED_PROPERTIES)))
                .toList();
        return typed.size() == 1 && typed.get(0) instanceof Compared compared
                && compared.covered() instanceof Covered.Nodes nodes && nodes.isWhole(element);
    }

    Optional<Instant> signingTime() throws XmlFormException {
        return signed ? properties.signingTime() : Optional.empty();
    }

    Optional<CertificateReference> signingCertificate() throws XmlFormException {
        return signed ? properties.signingCertificate() : Optional.empty();
    }

    List<Finding> findings() {
        boolean others = properties.unsigned().stream().map(XmlElement::local)
                .anyMatch(Set.of("SigAndRefsTimeStamp", "RefsOnlyTimeStamp", "SigAndRefsTimeStampV2",
                        "RefsOnlyTimeStampV2")::contains);
        if (others) {
            findings.add(XmlFindings.finding(Severity.INFO, "xml.xades.otherTimestamp"));
        }
        return List.copyOf(findings);
    }

    /** The time-stamps over the signature value (5.3). */
    List<TimestampEvidence> stamps(ValidationMaterial embedded) throws XmlFormException {
        List<TimestampEvidence> stamps = new ArrayList<>();
        for (XmlElement stamp : properties.unsigned(Dsig.XADES, "SignatureTimeStamp")) {
            Optional<CanonicalForm> form = form(stamp);
            if (form.isPresent()) {
                add(stamp, digest -> Canonicalizer.write(signature.valueElement(), Set.of(), form.get(), into(digest)),
                        embedded, stamps);
            }
        }
        return stamps;
    }

    /** The time-stamps over everything before them (5.5.2.2, not distributed). */
    List<TimestampEvidence> archive(ValidationMaterial embedded) throws XmlFormException {
        List<TimestampEvidence> stamps = new ArrayList<>();
        for (XmlElement stamp : properties.unsigned(Dsig.XADES_141, "ArchiveTimeStamp")) {
            Optional<CanonicalForm> form = form(stamp);
            if (form.isPresent()) {
                add(stamp, archived(stamp, form.get()), embedded, stamps);
            }
        }
        return stamps;
    }

    private SignedContent archived(XmlElement stamp, CanonicalForm form) {
        return digest -> {
            for (XmlReference reference : signature.references()) {
                references.feed(reference, form, digest);
            }
            List<XmlElement> parts = new ArrayList<>(List.of(signature.signedInfo(), signature.valueElement()));
            signature.keyInfo().ifPresent(parts::add);
            properties.unsigned().stream().takeWhile(property -> property != stamp).forEach(parts::add);
            signature.objects().stream().filter(object -> !properties.element().isWithin(object)).forEach(parts::add);
            for (XmlElement part : parts) {
                Canonicalizer.write(part, Set.of(), form, into(digest));
            }
        };
    }

    private static void add(XmlElement stamp, SignedContent imprintOf, ValidationMaterial embedded,
            List<TimestampEvidence> stamps) throws XmlFormException {
        for (XmlElement token : stamp.elements(Dsig.XADES, "EncapsulatedTimeStamp")) {
            if (stamps.size() == MAX_TIMESTAMPS) {
                throw new XmlFormException("more than " + MAX_TIMESTAMPS + " time-stamps");
            }
            stamps.add(new TimestampEvidence(Dsig.bytes(token), imprintOf, embedded));
        }
    }

    /** The form that a time-stamp was made over; empty when it cannot be judged, which is said. */
    private Optional<CanonicalForm> form(XmlElement stamp) {
        Optional<XmlElement> asked = stamp.first(Dsig.NAMESPACE, "CanonicalizationMethod");
        Optional<CanonicalForm> form = asked.isEmpty()
                ? Optional.of(CanonicalForm.DEFAULT)
                : CanonicalForm.of(asked.get());
        boolean explicit = stamp.first(Dsig.XADES, "Include").isPresent();
        if (form.isEmpty() || explicit || stamp.elements(Dsig.XADES, "EncapsulatedTimeStamp").isEmpty()) {
            findings.add(XmlFindings.finding(Severity.NOT_CHECKED, "xml.xades.timestampForm"));
            return Optional.empty();
        }
        return form;
    }

    private static OutputStream into(MessageDigest digest) {
        return new OutputStream() {
            @Override
            public void write(int value) {
                digest.update((byte) value);
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
                digest.update(bytes, from, count);
            }
        };
    }

    /** An element in a form, whole; for what is bounded by the document's length. */
    static byte[] canonical(XmlElement element, CanonicalForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Canonicalizer.write(element, Set.of(), form, out);
        return out.toByteArray();
    }
}
