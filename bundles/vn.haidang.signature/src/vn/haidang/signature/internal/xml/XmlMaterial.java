package vn.haidang.signature.internal.xml;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.signature.EncodedList;
import vn.haidang.signature.EncodedResponse;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.certificate.Certificates;
import vn.haidang.signature.internal.xml.tree.XmlElement;

/** What a signature brings to judge its certificate with: KeyInfo and the values of XAdES. Stateless. */
final class XmlMaterial {

    /** A path has three or four certificates; signer, time-stamps and responders have one each. */
    private static final int MAX_PIECES = 64;

    private XmlMaterial() {}

    /** The certificates in KeyInfo, in order. */
    static List<X509Certificate> certificates(XmlSignature signature)
            throws XmlFormException, CertificateException {
        return certificates(data(signature, "X509Certificate"));
    }

    /** Everything the signature brings. */
    static ValidationMaterial all(XmlSignature signature, Optional<XadesProperties> properties)
            throws XmlFormException, CertificateException {
        List<EncodedList> lists = new ArrayList<>();
        List<EncodedResponse> responses = new ArrayList<>();
        ValidationMaterial material = ValidationMaterial.of(certificates(signature));
        for (byte[] list : values(data(signature, "X509CRL"))) {
            lists.add(new EncodedList(list));
        }
        if (properties.isPresent()) {
            XadesProperties xades = properties.get();
            material = material.and(ValidationMaterial.of(
                    certificates(xades.within(Dsig.XADES, "CertificateValues", "", "EncapsulatedX509Certificate"))));
            for (byte[] list : values(xades.within(Dsig.XADES, "RevocationValues", "CRLValues",
                    "EncapsulatedCRLValue"))) {
                lists.add(new EncodedList(list));
            }
            for (byte[] response : values(xades.within(Dsig.XADES, "RevocationValues", "OCSPValues",
                    "EncapsulatedOCSPValue"))) {
                responses.add(new EncodedResponse(response));
            }
        }
        return material.and(new ValidationMaterial(List.of(), lists, responses));
    }

    private static Stream<XmlElement> data(XmlSignature signature, String name) {
        return signature.keyInfo().stream().flatMap(info -> info.elements(Dsig.NAMESPACE, "X509Data").stream())
                .flatMap(data -> data.elements(Dsig.NAMESPACE, name).stream());
    }

    private static List<X509Certificate> certificates(Stream<XmlElement> elements)
            throws XmlFormException, CertificateException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (byte[] encoded : values(elements)) {
            certificates.add(Certificates.read(encoded));
        }
        return certificates;
    }

    private static List<byte[]> values(Stream<XmlElement> elements) throws XmlFormException {
        List<byte[]> values = new ArrayList<>();
        for (XmlElement element : elements.limit(MAX_PIECES + 1L).toList()) {
            if (values.size() == MAX_PIECES) {
                throw new XmlFormException("more than " + MAX_PIECES + " certificates, lists or answers of one kind");
            }
            values.add(Dsig.bytes(element));
        }
        return values;
    }
}
