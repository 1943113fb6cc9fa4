package vn.haidang.signature.internal.cades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SignedContent;
import vn.haidang.signature.TimestampEvidence;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.SignatureValue;
import vn.haidang.signature.internal.cms.CmsMessage;
import vn.haidang.signature.internal.cms.CmsSigner;

/**
 * The archive-time-stamps of a CAdES signature (archive-time-stamp-v3, ETSI EN 319 122-1, 5.5.3): each is over content,
 * signature and a list of digests of all that came with them. Only one whose list is complete and true counts. For one
 * signer and one thread.
 */
final class ArchiveTimestamps {

    private static final ASN1ObjectIdentifier STAMP = new ASN1ObjectIdentifier("0.4.0.1733.2.4");
    private static final ASN1ObjectIdentifier HASH_INDEX = new ASN1ObjectIdentifier("0.4.0.19122.1.5");
    private static final int MAX_STAMPS = 16;

    private final CmsMessage message;
    private final CmsSigner signer;
    private final SignedContent content;
    private final List<Finding> findings = new ArrayList<>();

    ArchiveTimestamps(CmsMessage message, CmsSigner signer, SignedContent content) {
        this.message = message;
        this.signer = signer;
        this.content = content;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<TimestampEvidence> evidence(ValidationMaterial embedded) throws IOException {
        List<TimestampEvidence> stamps = new ArrayList<>();
        for (ASN1Encodable token : tokens()) {
            try {
                if (stamps.size() < MAX_STAMPS && holds(token)) {
                    stamps.add(new TimestampEvidence(token.toASN1Primitive().getEncoded(), imprintOf(token), embedded));
                } else {
                    findings.add(finding(Severity.WARNING, "cms.archive.notCounted"));
                }
            } catch (GeneralSecurityException | RuntimeException e) {
                // BouncyCastle's parsers throw unchecked exceptions on malformed input
                findings.add(finding(Severity.WARNING, "cms.archive.notCounted")
                        .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())));
            }
        }
        return stamps;
    }

    private List<ASN1Encodable> tokens() throws IOException {
        try {
            return signer.unsigned(STAMP);
        } catch (RuntimeException e) {
            // BouncyCastle's parsers throw unchecked exceptions on malformed input
            throw new IOException("unsigned attributes: " + e.getMessage(), e);
        }
    }

    /** Whether the list of digests names everything there is and nothing that is not there. */
    private boolean holds(ASN1Encodable token) throws IOException, GeneralSecurityException {
        Optional<ASN1Sequence> index = index(token);
        if (index.isEmpty()) {
            return false;
        }
        ASN1ObjectIdentifier algorithm = AlgorithmIdentifier.getInstance(index.get().getObjectAt(0)).getAlgorithm();
        SignedData structure = message.structure();
        return digests(algorithm, structure.getCertificates()).equals(listed(index.get(), 1))
                && digests(algorithm, structure.getCRLs()).equals(listed(index.get(), 2))
                && unsignedBefore(token, algorithm).equals(listed(index.get(), 3));
    }

    private static Optional<ASN1Sequence> index(ASN1Encodable token) {
        SignedData stamp = SignedData.getInstance(ContentInfo.getInstance(token).getContent());
        ASN1Set attributes = SignerInfo.getInstance(stamp.getSignerInfos().getObjectAt(0))
                .getUnauthenticatedAttributes();
        for (ASN1Encodable each : attributes == null ? List.<ASN1Encodable>of() : attributes) {
            Attribute attribute = Attribute.getInstance(each);
            if (attribute.getAttrType().equals(HASH_INDEX) && attribute.getAttrValues().size() == 1) {
                return Optional.of(ASN1Sequence.getInstance(attribute.getAttrValues().getObjectAt(0)))
                        .filter(index -> index.size() == 4);
            }
        }
        return Optional.empty();
    }

    private static Set<String> listed(ASN1Sequence index, int position) {
        Set<String> listed = new HashSet<>();
        for (ASN1Encodable digest : ASN1Sequence.getInstance(index.getObjectAt(position))) {
            listed.add(HexFormat.of().formatHex(ASN1OctetString.getInstance(digest).getOctets()));
        }
        return listed;
    }

    /** @param set may be null, as BouncyCastle gives it where there is none */
    private static Set<String> digests(ASN1ObjectIdentifier algorithm, ASN1Set set)
            throws IOException, GeneralSecurityException {
        Set<String> digests = new HashSet<>();
        for (ASN1Encodable each : set == null ? List.<ASN1Encodable>of() : set) {
            digests.add(digest(algorithm, each.toASN1Primitive().getEncoded()));
        }
        return digests;
    }

    /** The digests of all unsigned attributes' values but this archive-time-stamp and those that came after it. */
    private Set<String> unsignedBefore(ASN1Encodable token, ASN1ObjectIdentifier algorithm)
            throws IOException, GeneralSecurityException {
        Set<String> digests = new HashSet<>();
        List<ASN1Encodable> stamps = signer.unsigned(STAMP);
        List<ASN1Encodable> later = stamps.subList(stamps.indexOf(token), stamps.size());
        for (ASN1Encodable each : signer.structure().getUnauthenticatedAttributes()) {
            Attribute attribute = Attribute.getInstance(each);
            for (ASN1Encodable value : attribute.getAttrValues()) {
                if (!attribute.getAttrType().equals(STAMP) || !later.contains(value)) {
                    ByteArrayOutputStream both = new ByteArrayOutputStream();
                    both.write(attribute.getAttrType().getEncoded());
                    both.write(value.toASN1Primitive().getEncoded());
                    digests.add(digest(algorithm, both.toByteArray()));
                }
            }
        }
        return digests;
    }

    private SignedContent imprintOf(ASN1Encodable token) {
        return digest -> {
            SignerInfo info = signer.structure();
            digest.update(message.contentType().getEncoded(ASN1Encoding.DER));
            digest.update(contentDigest(digest));
            digest.update(der(info.getVersion()));
            digest.update(der(info.getSID()));
            digest.update(der(info.getDigestAlgorithm()));
            digest.update(der(new DERTaggedObject(false, 0, info.getAuthenticatedAttributes())));
            digest.update(der(info.getDigestEncryptionAlgorithm()));
            digest.update(der(info.getEncryptedDigest()));
            digest.update(der(index(token).orElseThrow()));
        };
    }

    private byte[] contentDigest(MessageDigest like) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance(like.getAlgorithm(), like.getProvider());
            content.into(digest);
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("its provider has made such a digest before", e);
        }
    }

    private static byte[] der(ASN1Encodable value) throws IOException {
        return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    }

    private static String digest(ASN1ObjectIdentifier algorithm, byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(SignatureValue.digest(algorithm).digest(bytes));
    }

    private static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code).citing("ETSI EN 319 122-1, 5.5.3");
    }
}
