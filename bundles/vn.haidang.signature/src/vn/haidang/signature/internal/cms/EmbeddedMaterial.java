package vn.haidang.signature.internal.cms;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.AttributeTable;

import vn.haidang.signature.EncodedList;
import vn.haidang.signature.EncodedResponse;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.certificate.Certificates;

/** Collects what a CMS brings to judge certificates with; for one message and one thread. */
final class EmbeddedMaterial {

    /** A path has three or four certificates; signer, time-stamps and responders have one each. */
    private static final int MAX_PIECES = 64;

    /** id-ri-ocsp-response, RFC 5940. */
    private static final ASN1ObjectIdentifier OCSP_RESPONSE = new ASN1ObjectIdentifier("1.3.6.1.5.5.7.16.2");
    /** certificate-values and revocation-values, ETSI EN 319 122-1, A.1.1. */
    private static final ASN1ObjectIdentifier CERTIFICATE_VALUES = new ASN1ObjectIdentifier(
            "1.2.840.113549.1.9.16.2.23");
    private static final ASN1ObjectIdentifier REVOCATION_VALUES = new ASN1ObjectIdentifier(
            "1.2.840.113549.1.9.16.2.24");
    /** adbe-revocationInfoArchival, ISO 32000-1, 12.8.3.3.2. */
    private static final ASN1ObjectIdentifier ADOBE_REVOCATION = new ASN1ObjectIdentifier("1.2.840.113583.1.1.8");

    private final List<X509Certificate> certificates = new ArrayList<>();
    private final List<EncodedList> lists = new ArrayList<>();
    private final List<EncodedResponse> responses = new ArrayList<>();

    /** @param set may be null, as BouncyCastle gives it where there is none */
    EmbeddedMaterial certificates(ASN1Set set) throws IOException, CertificateException {
        for (ASN1Encodable each : elements(set)) {
            // the other kinds are tagged: certificates of attributes, which no path has use for
            if (each.toASN1Primitive() instanceof ASN1Sequence certificate) {
                add(certificate);
            }
        }
        return this;
    }

    EmbeddedMaterial revocation(ASN1Set set) throws IOException {
        for (ASN1Encodable each : elements(set)) {
            if (each.toASN1Primitive() instanceof ASN1TaggedObject other) {
                ASN1Sequence format = ASN1Sequence.getInstance(other, false);
                if (OCSP_RESPONSE.equals(format.getObjectAt(0))) {
                    response(format.getObjectAt(1));
                }
            } else {
                list(each);
            }
        }
        return this;
    }

    EmbeddedMaterial attributes(AttributeTable signed, AttributeTable unsigned)
            throws IOException, CertificateException {
        Optional<ASN1Encodable> values = Attributes.single(unsigned, CERTIFICATE_VALUES);
        if (values.isPresent()) {
            for (ASN1Encodable each : ASN1Sequence.getInstance(values.get())) {
                add(each);
            }
        }
        archive(Attributes.single(unsigned, REVOCATION_VALUES));
        archive(Attributes.single(signed, ADOBE_REVOCATION));
        return this;
    }

    ValidationMaterial collected() {
        return new ValidationMaterial(certificates, lists, responses);
    }

    /** Both attributes have lists under the tag 0 and answers under the tag 1. */
    private void archive(Optional<ASN1Encodable> value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        for (ASN1Encodable part : ASN1Sequence.getInstance(value.get())) {
            ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(part);
            if (tagged.getTagNo() > 1) {
                continue;
            }
            for (ASN1Encodable each : ASN1Sequence.getInstance(tagged, true)) {
                if (tagged.getTagNo() == 0) {
                    list(each);
                } else {
                    response(each);
                }
            }
        }
    }

    private void add(ASN1Encodable certificate) throws IOException, CertificateException {
        bounded(certificates);
        certificates.add(Certificates.read(certificate.toASN1Primitive().getEncoded()));
    }

    private void list(ASN1Encodable list) throws IOException {
        bounded(lists);
        lists.add(new EncodedList(list.toASN1Primitive().getEncoded()));
    }

    private void response(ASN1Encodable response) throws IOException {
        bounded(responses);
        responses.add(new EncodedResponse(response.toASN1Primitive().getEncoded()));
    }

    private static void bounded(List<?> pieces) throws IOException {
        if (pieces.size() == MAX_PIECES) {
            throw new IOException("more than " + MAX_PIECES + " certificates, lists or answers of one kind");
        }
    }

    private static Iterable<ASN1Encodable> elements(ASN1Set set) {
        return set == null ? List.of() : set;
    }
}
