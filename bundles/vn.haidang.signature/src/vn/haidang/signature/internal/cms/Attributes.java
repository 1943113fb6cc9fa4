package vn.haidang.signature.internal.cms;

import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;

/** Reads CMS attributes that RFC 5652, 11 allows once and with one value only. */
public final class Attributes {

    private Attributes() {}

    /**
     * The one value of an attribute.
     *
     * @param attributes may be null, as BouncyCastle gives it where there are none
     * @throws IllegalArgumentException when it is there twice or has not exactly one value
     */
    public static Optional<ASN1Encodable> single(AttributeTable attributes, ASN1ObjectIdentifier type) {
        if (attributes == null) {
            return Optional.empty();
        }
        ASN1EncodableVector found = attributes.getAll(type);
        if (found.size() == 0) {
            return Optional.empty();
        }
        Attribute attribute = Attribute.getInstance(found.get(0));
        if (found.size() != 1 || attribute.getAttrValues().size() != 1) {
            throw new IllegalArgumentException("attribute " + type + " is not there exactly once");
        }
        return Optional.of(attribute.getAttrValues().getObjectAt(0));
    }
}
