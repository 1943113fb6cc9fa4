package vn.haidang.signature.internal.ooxml;

import java.util.Locale;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Messages;

/** The names of the Open Packaging Conventions (ECMA-376, part 2) that signatures are concerned with. */
final class Opc {

    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String ROOT_RELATIONSHIPS = "/_rels/.rels";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String SIGNATURE = "http://schemas.openxmlformats.org/package/2006/digital-signature";
    static final String RELATIONSHIP_TRANSFORM = "http://schemas.openxmlformats.org/package/2006/RelationshipTransform";
    static final String TYPE_ORIGIN = RELATIONSHIPS + "/digital-signature/origin";
    static final String TYPE_SIGNATURE = RELATIONSHIPS + "/digital-signature/signature";
    static final String TYPE_CERTIFICATE = RELATIONSHIPS + "/digital-signature/certificate";

    /**
     * The relationships of a package that Office leaves unsigned, so that properties may be written anew and further
     * signatures added: what they lead to is shown in the document's properties, not in the document.
     */
    static final Set<String> LEFT_OUT = Set.of(TYPE_ORIGIN, RELATIONSHIPS + "/metadata/core-properties",
            RELATIONSHIPS + "/metadata/thumbnail",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/extendedProperties",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/customProperties");

    /** What newer versions of Office add to a document and leave unsigned; what it does to the document is not known here. */
    static final String NEWER_OFFICE = "http://schemas.microsoft.com/office/20";

    private Opc() {}

    /** Part names are the same whatever their case (ECMA-376, part 2, 6.2.2.3). */
    static String folded(String part) {
        return part.toLowerCase(Locale.ROOT);
    }

    static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code)
                .citing(AppendixTwo.CIRCULAR + ", Điều 6 khoản 1 điểm h; ECMA-376-2");
    }
}
