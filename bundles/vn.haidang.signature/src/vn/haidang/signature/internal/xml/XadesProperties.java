package vn.haidang.signature.internal.xml;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.signature.internal.xml.tree.XmlElement;

/**
 * The qualifying properties of a signature (ETSI EN 319 132-1, 4.3) as they stand in it; whether they are signed is for
 * {@link XadesCheck} to say.
 *
 * @param element the QualifyingProperties
 * @param signed the SignedProperties
 * @param unsigned the properties that came after signing, in order
 */
record XadesProperties(XmlElement element, Optional<XmlElement> signed, List<XmlElement> unsigned) {

    XadesProperties {
        unsigned = List.copyOf(unsigned);
    }

    /** The properties of a signature; empty when it has none. */
    static Optional<XadesProperties> of(XmlSignature signature) throws XmlFormException {
        List<XmlElement> found = new ArrayList<>();
        signature.objects().forEach(object -> found.addAll(object.elements(Dsig.XADES, "QualifyingProperties")));
        if (found.size() > 1) {
            throw new XmlFormException(found.size() + " QualifyingProperties");
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(of(found.get(0)));
    }

    private static XadesProperties of(XmlElement element) throws XmlFormException {
        List<XmlElement> signed = element.elements(Dsig.XADES, "SignedProperties");
        List<XmlElement> unsigned = element.elements(Dsig.XADES, "UnsignedProperties");
        if (signed.size() > 1 || unsigned.size() > 1 || signed.size() + unsigned.size() < element.elements().size()) {
            throw new XmlFormException("QualifyingProperties with other elements or one twice");
        }
        return new XadesProperties(element, signed.stream().findFirst(), unsigned.stream()
                .flatMap(properties -> properties.elements(Dsig.XADES, "UnsignedSignatureProperties").stream())
                .flatMap(properties -> properties.elements().stream()).toList());
    }

    /** Whether they say that they belong to this signature. */
    boolean isAbout(XmlSignature signature) {
        Optional<String> id = signature.element().attribute("Id");
        return id.isPresent() && element.attribute("Target").equals(id.map(name -> "#" + name));
    }

    /** The time the signer claims. */
    Optional<Instant> signingTime() throws XmlFormException {
        Optional<XmlElement> time = signedProperty("SigningTime");
        return time.isEmpty() ? Optional.empty() : Optional.of(Dsig.instant(Dsig.text(time.get()).strip()));
    }

    /** What names the signer's certificate: the first of the references to certificates. */
    Optional<CertificateReference> signingCertificate() throws XmlFormException {
        Optional<XmlElement> listed = signedProperty("SigningCertificateV2")
                .or(() -> signedProperty("SigningCertificate"));
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CertificateReference.of(listed.get().first(Dsig.XADES, "Cert")
                .orElseThrow(() -> new XmlFormException("SigningCertificate without one"))));
    }

    /** The unsigned properties of this name. */
    List<XmlElement> unsigned(String namespace, String local) {
        return unsigned.stream().filter(property -> property.is(namespace, local)).toList();
    }

    /** The elements of this name right below any unsigned property of the other name. */
    Stream<XmlElement> within(String namespace, String property, String list, String local) {
        return unsigned(namespace, property).stream()
                .flatMap(found -> list.isEmpty()
                        ? Stream.of(found)
                        : found.elements(Dsig.XADES, list).stream())
                .flatMap(found -> found.elements(Dsig.XADES, local).stream());
    }

    private Optional<XmlElement> signedProperty(String name) {
        return signed.flatMap(properties -> properties.first(Dsig.XADES, "SignedSignatureProperties"))
                .flatMap(properties -> properties.first(Dsig.XADES, name));
    }
}
