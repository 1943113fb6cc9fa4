package vn.haidang.signature.internal.xml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.haidang.signature.internal.xml.tree.CanonicalForm;
import vn.haidang.signature.internal.xml.tree.XmlElement;

/**
 * What a reference has done to its content, as far as it is understood: signatures left out, then one canonical form or
 * base64. XSLT and free XPath are programs of the sender and are not run: what they leave over nobody could show.
 *
 * @param enveloped whether the signature itself is left out
 * @param allSignatures whether every signature of the document is left out
 * @param form the canonical form asked for
 * @param base64 whether the content is text in base64
 */
record Transforms(boolean enveloped, boolean allSignatures, Optional<CanonicalForm> form, boolean base64) {

    private static final String ENVELOPED = Dsig.NAMESPACE + "enveloped-signature";
    private static final String BASE64 = Dsig.NAMESPACE + "base64";
    private static final String XPATH = "http://www.w3.org/TR/1999/REC-xpath-19991116";
    private static final String FILTER = "http://www.w3.org/2002/06/xmldsig-filter2";

    /** The expressions by which writers leave all signatures out, so that the next one can be added. */
    private static final Pattern NO_SIGNATURE = Pattern.compile("not\\(\\s*ancestor-or-self::(\\S+):Signature\\s*\\)");
    private static final Pattern SIGNATURES = Pattern.compile("(?://|/descendant::)(\\S+):Signature");

    static Transforms of(List<XmlElement> transforms) throws UnsupportedXmlException {
        boolean enveloped = false;
        boolean all = false;
        for (int i = 0; i < transforms.size(); i++) {
            XmlElement transform = transforms.get(i);
            String algorithm = transform.attribute("Algorithm").orElse("");
            Optional<CanonicalForm> form = CanonicalForm.of(transform);
            if (form.isPresent() || algorithm.equals(BASE64)) {
                if (i + 1 < transforms.size()) {
                    throw new UnsupportedXmlException("transform after " + algorithm);
                }
                return new Transforms(enveloped, all, form, form.isEmpty());
            }
            if (algorithm.equals(ENVELOPED)) {
                enveloped = true;
            } else if (leavesOutSignatures(transform, algorithm)) {
                all = true;
            } else {
                throw new UnsupportedXmlException("transform " + algorithm);
            }
        }
        return new Transforms(enveloped, all, Optional.empty(), false);
    }

    /** Whether anything is done before a canonical form is made. */
    boolean selects() {
        return enveloped || allSignatures;
    }

    private static boolean leavesOutSignatures(XmlElement transform, String algorithm) {
        List<XmlElement> expressions = transform.elements();
        if (expressions.size() != 1 || !expressions.get(0).local().equals("XPath")) {
            return false;
        }
        XmlElement expression = expressions.get(0);
        if (algorithm.equals(XPATH) && expression.namespace().equals(Dsig.NAMESPACE)) {
            return names(expression, NO_SIGNATURE);
        }
        return algorithm.equals(FILTER) && expression.namespace().equals(FILTER)
                && expression.attribute("Filter").equals(Optional.of("subtract")) && names(expression, SIGNATURES);
    }

    private static boolean names(XmlElement expression, Pattern pattern) {
        Matcher matcher = pattern.matcher(expression.text().strip());
        return expression.elements().isEmpty() && matcher.matches()
                && expression.namespaceOf(matcher.group(1)).equals(Optional.of(Dsig.NAMESPACE));
    }
}
