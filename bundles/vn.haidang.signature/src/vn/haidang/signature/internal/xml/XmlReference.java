package vn.haidang.signature.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.signature.internal.xml.tree.XmlElement;

/**
 * What a signature or a manifest says of one thing that is signed (XMLDSig 1.1, 4.4.3).
 *
 * @param element the element itself
 * @param uri what is signed
 * @param type what kind of thing it is said to be
 * @param transforms what is done to it before it is digested, in order
 * @param digestMethod the identifier of the digest algorithm
 * @param digest the digest's value
 */
public record XmlReference(XmlElement element, Optional<String> uri, Optional<String> type,
        List<XmlElement> transforms, String digestMethod, byte[] digest) {

    public XmlReference {
        transforms = List.copyOf(transforms);
    }

    /** Reads the references of a SignedInfo or a Manifest from a place among its children on. */
    static List<XmlReference> all(List<XmlElement> elements, int most) throws XmlFormException {
        if (elements.isEmpty() || elements.size() > most) {
            throw new XmlFormException(elements.size() + " references");
        }
        List<XmlReference> references = new ArrayList<>();
        for (XmlElement element : elements) {
            references.add(of(element));
        }
        return references;
    }

    private static XmlReference of(XmlElement element) throws XmlFormException {
        List<XmlElement> children = element.elements();
        List<XmlElement> transforms = List.of();
        int at = 0;
        if (!children.isEmpty() && children.get(0).is(Dsig.NAMESPACE, "Transforms")) {
            transforms = children.get(0).elements();
            at = 1;
        }
        if (!element.is(Dsig.NAMESPACE, "Reference") || children.size() != at + 2
                || !children.get(at).is(Dsig.NAMESPACE, "DigestMethod")
                || !children.get(at + 1).is(Dsig.NAMESPACE, "DigestValue")) {
            throw new XmlFormException(element.local() + " is not a reference");
        }
        return new XmlReference(element, element.attribute("URI"), element.attribute("Type"), transforms,
                Dsig.algorithm(children.get(at)), Dsig.bytes(children.get(at + 1)));
    }

    /** What is signed, for people. */
    public String shown() {
        return uri.filter(text -> !text.isEmpty()).orElse("/");
    }
}
