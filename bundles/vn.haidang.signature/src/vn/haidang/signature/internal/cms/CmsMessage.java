package vn.haidang.signature.internal.cms;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

import vn.haidang.signature.SignedContent;
import vn.haidang.signature.ValidationMaterial;

/** A signed-data of RFC 5652, 5, DER or BER, read within limits. Immutable. */
public final class CmsMessage {

    private static final int MAX_SIGNERS = 64;

    private final SignedData structure;
    private final List<SignerInformation> signers;
    private final ValidationMaterial embedded;
    private final Optional<byte[]> content;

    private CmsMessage(SignedData structure, List<SignerInformation> signers, ValidationMaterial embedded) {
        this.structure = structure;
        this.content = Optional.ofNullable(structure.getEncapContentInfo().getContent())
                .map(octets -> ASN1OctetString.getInstance(octets).getOctets());
        this.signers = List.copyOf(signers);
        this.embedded = embedded;
    }

    /**
     * Reads a message.
     *
     * @param encoded the message, which may be followed by zeros: writers reserve more room than they need
     */
    public static CmsMessage parse(byte[] encoded) throws CmsException {
        try {
            ContentInfo info = ContentInfo.getInstance(PaddedEncoding.read(encoded));
            if (!CMSObjectIdentifiers.signedData.equals(info.getContentType())) {
                throw new CmsException("content type " + info.getContentType() + " is not signed-data");
            }
            SignedData structure = SignedData.getInstance(info.getContent());
            Collection<SignerInformation> signers = new CMSSignedData(info).getSignerInfos().getSigners();
            if (signers.size() > MAX_SIGNERS) {
                throw new CmsException(signers.size() + " signers");
            }
            return new CmsMessage(structure, new ArrayList<>(signers), new EmbeddedMaterial()
                    .certificates(structure.getCertificates()).revocation(structure.getCRLs()).collected());
        } catch (IOException | CMSException | CertificateException | RuntimeException e) {
            // BouncyCastle's parsers throw unchecked exceptions on malformed input
            throw new CmsException(e);
        }
    }

    /** The content inside the message; empty when what is signed lies elsewhere. */
    public Optional<byte[]> content() {
        return content;
    }

    /** The type of what is signed. */
    public ASN1ObjectIdentifier contentType() {
        return structure.getEncapContentInfo().getContentType();
    }

    /** The signers in the order of the message. */
    public List<CmsSigner> signers() {
        return signers.stream().map(signer -> new CmsSigner(this, signer)).toList();
    }

    /** The certificates and the revocation data of the message, those in attributes of signers left out. */
    public ValidationMaterial embedded() {
        return embedded;
    }

    /** What an archive time-stamp's index of hashes is held against. */
    public SignedData structure() {
        return structure;
    }

    /** What is signed, when it lies in the message. */
    public Optional<SignedContent> signedContent() {
        return content.map(bytes -> digest -> digest.update(bytes));
    }
}
