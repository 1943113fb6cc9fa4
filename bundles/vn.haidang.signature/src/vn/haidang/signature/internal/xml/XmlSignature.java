package vn.haidang.signature.internal.xml;

import java.util.List;
import java.util.Optional;

import vn.haidang.signature.internal.xml.tree.CanonicalForm;
import vn.haidang.signature.internal.xml.tree.XmlElement;

/**
 * A signature taken apart strictly as its schema has it (XMLDSig 1.1, 4): an element out of its place or twice would
 * let two readers see two signatures.
 *
 * @param element the Signature
 * @param signedInfo what the signature value is over
 * @param form the form in which it is; empty when the form is unknown here
 * @param method the identifier of the signature algorithm
 * @param references what is signed
 * @param value the signature value
 * @param valueElement the element that has it
 * @param keyInfo what is said of the key
 * @param objects what lies inside the signature
 */
record XmlSignature(XmlElement element, XmlElement signedInfo, Optional<CanonicalForm> form, String method,
        List<XmlReference> references, byte[] value, XmlElement valueElement, Optional<XmlElement> keyInfo,
        List<XmlElement> objects) {

    private static final int MAX_REFERENCES = 1_000;

    XmlSignature {
        references = List.copyOf(references);
        objects = List.copyOf(objects);
    }

    static XmlSignature of(XmlElement element) throws XmlFormException {
        List<XmlElement> children = element.elements();
        if (!Dsig.isSignature(element) || children.size() < 2) {
            throw new XmlFormException(element.local() + " with " + children.size() + " elements");
        }
        XmlElement signedInfo = expect(children.get(0), "SignedInfo");
        XmlElement value = expect(children.get(1), "SignatureValue");
        boolean hasKey = children.size() > 2 && children.get(2).is(Dsig.NAMESPACE, "KeyInfo");
        List<XmlElement> objects = children.subList(hasKey ? 3 : 2, children.size());
        for (XmlElement object : objects) {
            expect(object, "Object");
        }
        List<XmlElement> parts = signedInfo.elements();
        if (parts.size() < 3) {
            throw new XmlFormException("SignedInfo with " + parts.size() + " elements");
        }
        XmlElement canonicalization = expect(parts.get(0), "CanonicalizationMethod");
        return new XmlSignature(element, signedInfo, CanonicalForm.of(canonicalization),
                Dsig.algorithm(expect(parts.get(1), "SignatureMethod")),
                XmlReference.all(parts.subList(2, parts.size()), MAX_REFERENCES), Dsig.bytes(value), value,
                hasKey ? Optional.of(children.get(2)) : Optional.empty(), objects);
    }

    private static XmlElement expect(XmlElement element, String name) throws XmlFormException {
        if (!element.is(Dsig.NAMESPACE, name)) {
            throw new XmlFormException(element.local() + " in the place of " + name);
        }
        return element;
    }
}
