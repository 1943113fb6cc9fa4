package vn.haidang.signature.tests.support;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;

import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.crypto.dsig.spec.XPathFilter2ParameterSpec;
import javax.xml.crypto.dsig.spec.XPathFilterParameterSpec;
import javax.xml.crypto.dsig.spec.XPathType;
import javax.xml.crypto.dsig.spec.XSLTTransformParameterSpec;

/** What the references of {@link XmlMaker} have done to their content. */
public final class XmlTransforms {

    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

    private XmlTransforms() {}

    /** One without parameters. */
    public static Transform plain(String algorithm) {
        return transform(algorithm, null);
    }

    public static Transform enveloped() {
        return plain(Transform.ENVELOPED);
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
                new DOMStructure(XmlMaker.parse(xslt).getDocumentElement())));
    }

    private static Transform transform(String algorithm, TransformParameterSpec parameters) {
        try {
            return FACTORY.newTransform(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
