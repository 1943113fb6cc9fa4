package vn.haidang.signature.tests.support;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.crypto.MarshalException;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLObject;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.crypto.dsig.spec.XPathFilter2ParameterSpec;
import javax.xml.crypto.dsig.spec.XPathFilterParameterSpec;
import javax.xml.crypto.dsig.spec.XPathType;
import javax.xml.crypto.dsig.spec.XSLTTransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import vn.haidang.signature.tests.support.TestAuthority.Identity;

/** Signs XML with the JDK's own implementation: another one than the verifier's. */
public final class XmlMaker {

    public static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";
    public static final String SIGNED_PROPERTIES = "http://uri.etsi.org/01903#SignedProperties";

    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

    /** A reference to be made. */
    private record Wanted(String uri, String type, List<Transform> transforms) {}

    private final Identity signer;
    private final List<Wanted> references = new ArrayList<>();
    private final List<Node> objects = new ArrayList<>();
    private final Map<String, byte[]> contents = new HashMap<>();
    private String method = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    private String digest = DigestMethod.SHA256;
    private String form = CanonicalizationMethod.EXCLUSIVE;
    private String id = "sig";
    private String propertiesType = SIGNED_PROPERTIES;
    private boolean advanced;
    private boolean propertiesReferenced = true;
    private byte[] named;
    private Instant time = Instant.parse(TestPki.SIGNED);

    private XmlMaker(Identity signer) {
        this.signer = signer;
        this.named = sha256(signer);
    }

    public static XmlMaker of(Identity signer) {
        return new XmlMaker(signer);
    }

    public XmlMaker method(String uri) {
        method = uri;
        return this;
    }

    public XmlMaker digest(String uri) {
        digest = uri;
        return this;
    }

    /** The canonical form of SignedInfo. */
    public XmlMaker form(String uri) {
        form = uri;
        return this;
    }

    public XmlMaker id(String name) {
        id = name;
        return this;
    }

    /** With the signed properties of XAdES. */
    public XmlMaker advanced() {
        advanced = true;
        return this;
    }

    public XmlMaker time(Instant claimed) {
        time = claimed;
        return this;
    }

    public XmlMaker naming(Identity other) {
        named = sha256(other);
        return this;
    }

    /** @param type null for none */
    public XmlMaker propertiesType(String type) {
        propertiesType = type;
        return this;
    }

    public XmlMaker propertiesNotReferenced() {
        propertiesReferenced = false;
        return this;
    }

    public XmlMaker reference(String uri, Transform... transforms) {
        return typed(uri, null, transforms);
    }

    public XmlMaker typed(String uri, String type, Transform... transforms) {
        references.add(new Wanted(uri, type, List.of(transforms)));
        return this;
    }

    /** A reference to something outside, its content handed in. */
    public XmlMaker outside(String uri, byte[] content) {
        contents.put(uri, content);
        return reference(uri);
    }

    /** With an object inside the signature, given as XML; its outermost element becomes the Object's content. */
    public XmlMaker object(String xml) {
        objects.add(parse(xml).getDocumentElement());
        return this;
    }

    public static Transform transform(String algorithm) {
        return transform(algorithm, (TransformParameterSpec) null);
    }

    public static Transform enveloped() {
        return transform(Transform.ENVELOPED);
    }

    /** Leaves all signatures out, as EU DSS writes it; {@code d} stands for XML Signature. */
    public static Transform subtractingSignatures(String expression) {
        return transform(Transform.XPATH2, new XPathFilter2ParameterSpec(List.of(new XPathType(expression,
                XPathType.Filter.SUBTRACT, Map.of("d", XMLSignature.XMLNS)))));
    }

    public static Transform withoutSignatures(String expression) {
        return transform(Transform.XPATH,
                new XPathFilterParameterSpec(expression, Map.of("ds", XMLSignature.XMLNS)));
    }

    public static Transform styleSheet(String xslt) {
        return transform(Transform.XSLT, new XSLTTransformParameterSpec(
                new DOMStructure(parse(xslt).getDocumentElement())));
    }

    private static Transform transform(String algorithm, TransformParameterSpec parameters) {
        try {
            return FACTORY.newTransform(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The document with the signature as the last child of its outermost element. */
    public byte[] inside(String xml) {
        Document document = parse(xml);
        return sign(document, document.getDocumentElement());
    }

    /** The document with the signature as the last child of the element of this name. */
    public byte[] inside(String xml, String element) {
        Document document = parse(xml);
        return sign(document, document.getElementsByTagName(element).item(0));
    }

    /** A document that is the signature. */
    public byte[] alone() {
        Document document = parse("<empty/>");
        document.removeChild(document.getDocumentElement());
        return sign(document, document);
    }

    private byte[] sign(Document document, Node parent) {
        try {
            List<XMLObject> inner = new ArrayList<>();
            for (Node object : objects) {
                Node own = document.importNode(object, true);
                String objectId = ((Element) own).getAttribute("Id") + "-object";
                inner.add(FACTORY.newXMLObject(List.of(new DOMStructure(own)), objectId, null, null));
            }
            List<Reference> made = new ArrayList<>();
            for (Wanted wanted : references) {
                made.add(reference(wanted.uri(), wanted.type(), wanted.transforms()));
            }
            if (advanced) {
                inner.add(FACTORY.newXMLObject(List.of(new DOMStructure(properties(document))), null, null, null));
                if (propertiesReferenced) {
                    made.add(reference("#" + id + "-properties", propertiesType,
                            List.of(transform(CanonicalizationMethod.EXCLUSIVE))));
                }
            }
            KeyInfoFactory keys = FACTORY.getKeyInfoFactory();
            KeyInfo key = keys.newKeyInfo(List.of(keys.newX509Data(List.of(signer.certificate()))));
            XMLSignature signature = FACTORY.newXMLSignature(
                    FACTORY.newSignedInfo(FACTORY.newCanonicalizationMethod(form, (C14NMethodParameterSpec) null),
                            FACTORY.newSignatureMethod(method, null), made),
                    key, inner, id, id + "-value");
            DOMSignContext context = new DOMSignContext(signer.key(), parent);
            context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.FALSE);
            context.setDefaultNamespacePrefix("ds");
            context.setURIDereferencer((reference, where) -> {
                if (contents.containsKey(reference.getURI())) {
                    return new OctetStreamData(new ByteArrayInputStream(contents.get(reference.getURI())));
                }
                register(document.getDocumentElement());
                return FACTORY.getURIDereferencer().dereference(reference, where);
            });
            register(document.getDocumentElement());
            signature.sign(context);
            return bytes(document);
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new IllegalStateException(e);
        }
    }

    private Reference reference(String uri, String type, List<Transform> transforms) throws GeneralSecurityException {
        return FACTORY.newReference(uri, FACTORY.newDigestMethod(digest, null), transforms, type, null);
    }

    /** Tells the DOM which attributes are identifiers. */
    private static void register(Node node) {
        if (node instanceof Element element) {
            for (String name : List.of("Id", "ID", "id")) {
                if (element.hasAttribute(name)) {
                    element.setIdAttribute(name, true);
                }
            }
            NodeList children = element.getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                register(children.item(i));
            }
        }
    }

    private Element properties(Document document) {
        String xml = "<xades:QualifyingProperties xmlns:xades=\"" + XADES + "\" xmlns:ds=\"" + XMLSignature.XMLNS
                + "\" Target=\"#" + id + "\"><xades:SignedProperties Id=\"" + id + "-properties\">"
                + "<xades:SignedSignatureProperties>" + (time == null
                        ? ""
                        : "<xades:SigningTime>" + time + "</xades:SigningTime>")
                + "<xades:SigningCertificateV2><xades:Cert><xades:CertDigest><ds:DigestMethod Algorithm=\""
                + DigestMethod.SHA256 + "\"/><ds:DigestValue>" + Base64.getEncoder().encodeToString(named)
                + "</ds:DigestValue></xades:CertDigest></xades:Cert></xades:SigningCertificateV2>"
                + "</xades:SignedSignatureProperties></xades:SignedProperties></xades:QualifyingProperties>";
        Element element = (Element) document.importNode(parse(xml).getDocumentElement(), true);
        register(element);
        return element;
    }

    /** The SignatureValue of a document in exclusive canonical form, written by hand. */
    public static byte[] canonicalValue(String signed) {
        int from = signed.indexOf("<ds:SignatureValue") + "<ds:SignatureValue".length();
        int to = signed.indexOf("</ds:SignatureValue>");
        return ("<ds:SignatureValue xmlns:ds=\"" + XMLSignature.XMLNS + "\""
                + signed.substring(from, to).replace("&#13;", "&#xD;") + "</ds:SignatureValue>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(Identity identity) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(identity.certificate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new IllegalArgumentException(xml, e);
        }
    }

    private static byte[] bytes(Document document) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toString().getBytes(StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
