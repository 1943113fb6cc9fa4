package vn.haidang.signature.tests.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;

/** Makes archive-time-stamps of CAdES (archive-time-stamp-v3, ETSI EN 319 122-1, 5.5.3). */
final class ArchiveMaker {

    private ArchiveMaker() {}

    static byte[] token(CMSSignedData data, SignerInformation signer, byte[] content, TimestampMaker authority) {
        try {
            SignedData structure = SignedData.getInstance(data.toASN1Structure().getContent());
            SignerInfo info = signer.toASN1Structure();
            DERSequence index = index(structure, info);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            write(all, structure.getEncapContentInfo().getContentType());
            all.write(sha256(content));
            write(all, info.getVersion());
            write(all, info.getSID());
            write(all, info.getDigestAlgorithm());
            write(all, new DERTaggedObject(false, 0, info.getAuthenticatedAttributes()));
            write(all, info.getDigestEncryptionAlgorithm());
            write(all, info.getEncryptedDigest());
            write(all, index);
            CMSSignedData stamp = new CMSSignedData(authority.over(all.toByteArray()));
            SignerInformation only = stamp.getSignerInfos().getSigners().iterator().next();
            AttributeTable unsigned = new AttributeTable(new ASN1EncodableVector())
                    .add(new ASN1ObjectIdentifier("0.4.0.19122.1.5"), index);
            return CMSSignedData.replaceSigners(stamp, new SignerInformationStore(
                    SignerInformation.replaceUnsignedAttributes(only, unsigned))).getEncoded();
        } catch (CMSException | IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DERSequence index(SignedData structure, SignerInfo info)
            throws IOException, GeneralSecurityException {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        for (ASN1Encodable each : elements(info.getUnauthenticatedAttributes())) {
            Attribute attribute = Attribute.getInstance(each);
            for (ASN1Encodable value : attribute.getAttrValues()) {
                ByteArrayOutputStream both = new ByteArrayOutputStream();
                write(both, attribute.getAttrType());
                both.write(value.toASN1Primitive().getEncoded());
                attributes.add(new DEROctetString(sha256(both.toByteArray())));
            }
        }
        return new DERSequence(new ASN1Encodable[]{new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256),
                digests(structure.getCertificates()), digests(structure.getCRLs()), new DERSequence(attributes)});
    }

    private static ASN1Sequence digests(ASN1Set set) throws IOException, GeneralSecurityException {
        ASN1EncodableVector digests = new ASN1EncodableVector();
        for (ASN1Encodable each : elements(set)) {
            digests.add(new DEROctetString(sha256(each.toASN1Primitive().getEncoded())));
        }
        return new DERSequence(digests);
    }

    private static Iterable<ASN1Encodable> elements(ASN1Set set) {
        return set == null ? List.of() : set;
    }

    private static void write(ByteArrayOutputStream out, ASN1Encodable value) throws IOException {
        out.write(value.toASN1Primitive().getEncoded("DER"));
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
