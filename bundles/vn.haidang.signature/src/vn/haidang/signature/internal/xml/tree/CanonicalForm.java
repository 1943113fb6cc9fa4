package vn.haidang.signature.internal.xml.tree;

import java.util.Optional;
import java.util.Set;

/**
 * A form in which XML is signed.
 *
 * @param method which rules
 * @param comments whether comments are part of it
 * @param prefixes for the exclusive form: the prefixes treated as in the inclusive one, the empty one for the default
 */
public record CanonicalForm(Method method, boolean comments, Set<String> prefixes) {

    /** The rules. */
    public enum Method {
        /** Canonical XML 1.0. */
        INCLUSIVE,
        /** Canonical XML 1.1. */
        INCLUSIVE_11,
        /** Exclusive XML Canonicalization 1.0. */
        EXCLUSIVE
    }

    /** What XML Signature prescribes where nothing is said (XMLDSig 1.1, 4.4.3.2). */
    public static final CanonicalForm DEFAULT = new CanonicalForm(Method.INCLUSIVE, false, Set.of());

    /** The namespace of the exclusive form, and its identifier without comments. */
    public static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";

    private static final String INCLUSIVE = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    private static final String INCLUSIVE_11 = "http://www.w3.org/2006/12/xml-c14n11";

    public CanonicalForm {
        prefixes = Set.copyOf(prefixes);
    }

    /**
     * The form that an element asks for by its attribute Algorithm; empty when it is none of them.
     *
     * @param asking a CanonicalizationMethod or a Transform
     */
    public static Optional<CanonicalForm> of(XmlElement asking) {
        return switch (asking.attribute("Algorithm").orElse("")) {
            case INCLUSIVE -> form(Method.INCLUSIVE, false, asking);
            case INCLUSIVE + "#WithComments" -> form(Method.INCLUSIVE, true, asking);
            case INCLUSIVE_11 -> form(Method.INCLUSIVE_11, false, asking);
            case INCLUSIVE_11 + "#WithComments" -> form(Method.INCLUSIVE_11, true, asking);
            case EXCLUSIVE -> form(Method.EXCLUSIVE, false, asking);
            case EXCLUSIVE + "WithComments" -> form(Method.EXCLUSIVE, true, asking);
            default -> Optional.empty();
        };
    }

    private static Optional<CanonicalForm> form(Method method, boolean comments, XmlElement asking) {
        if (method != Method.EXCLUSIVE) {
            return Optional.of(new CanonicalForm(method, comments, Set.of()));
        }
        String listed = asking.first(EXCLUSIVE, "InclusiveNamespaces").flatMap(list -> list.attribute("PrefixList"))
                .orElse("");
        return Optional.of(new CanonicalForm(method, comments, listed.isBlank()
                ? Set.of()
                : Set.of(listed.replace("#default", "").strip().split("\\s+", -1))));
    }

    /** This form without comments. */
    public CanonicalForm withoutComments() {
        return new CanonicalForm(method, false, prefixes);
    }
}
