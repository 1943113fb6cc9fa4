package vn.haidang.signature.internal.revocation;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.SingleResp;

import vn.haidang.signature.EncodedResponse;
import vn.haidang.signature.internal.SignatureValue;
import vn.haidang.signature.internal.certificate.Certificates;

/** One signed response of an OCSP responder (RFC 6960), which may answer for several certificates. Immutable. */
public final class OcspResponse {

    /** A response that answers for more is nobody's answer to a question. */
    private static final int MAX_ANSWERS = 1_000;
    private static final int MAX_CERTIFICATES = 16;
    private static final byte SEQUENCE = 0x30;
    private static final byte ENUMERATED = 0x0a;

    private final EncodedResponse encoded;
    private final BasicOCSPResp basic;
    private final AlgorithmIdentifier algorithm;
    private final ResponderID responder;
    private final List<X509Certificate> certificates;

    private OcspResponse(EncodedResponse encoded, BasicOCSPResponse structure)
            throws IOException, GeneralSecurityException {
        this.encoded = encoded;
        basic = new BasicOCSPResp(structure);
        algorithm = structure.getSignatureAlgorithm();
        responder = structure.getTbsResponseData().getResponderID();
        X509CertificateHolder[] holders = basic.getCerts();
        if (holders.length > MAX_CERTIFICATES || basic.getResponses().length > MAX_ANSWERS) {
            throw new IOException("too many certificates or answers in an OCSP response");
        }
        List<X509Certificate> read = new ArrayList<>();
        for (X509CertificateHolder holder : holders) {
            read.add(Certificates.read(holder.getEncoded()));
        }
        certificates = List.copyOf(read);
    }

    /**
     * Reads a response.
     *
     * @throws IOException when it is malformed, or the responder refused to answer
     */
    public static OcspResponse read(EncodedResponse encoded) throws IOException, GeneralSecurityException {
        try {
            return new OcspResponse(encoded, basic(ASN1Sequence.getInstance(encoded.der())));
        } catch (RuntimeException e) {
            // BouncyCastle's parsers throw unchecked exceptions on malformed input
            throw new IOException("malformed OCSP response", e);
        }
    }

    /** Whether the bytes begin as a response does, with its status; certificates and lists begin otherwise. */
    static boolean looksLike(byte[] content) {
        if (content.length < 4 || content[0] != SEQUENCE) {
            return false;
        }
        int lengthBytes = content[1] < 0 ? content[1] & 0x7f : 0;
        return 2 + lengthBytes < content.length && content[2 + lengthBytes] == ENUMERATED;
    }

    private static BasicOCSPResponse basic(ASN1Sequence sequence) throws IOException {
        if (!(sequence.getObjectAt(0) instanceof ASN1Enumerated)) {
            return BasicOCSPResponse.getInstance(sequence);
        }
        OCSPResponse whole = OCSPResponse.getInstance(sequence);
        if (whole.getResponseStatus().getIntValue() != 0 || whole.getResponseBytes() == null
                || !OCSPObjectIdentifiers.id_pkix_ocsp_basic.equals(whole.getResponseBytes().getResponseType())) {
            throw new IOException("the responder did not answer (status " + whole.getResponseStatus().getIntValue()
                    + ")");
        }
        return BasicOCSPResponse.getInstance(
                ASN1Primitive.fromByteArray(whole.getResponseBytes().getResponse().getOctets()));
    }

    /** Its answers, one for each certificate asked about. */
    public List<OcspAnswer> answers() {
        List<OcspAnswer> answers = new ArrayList<>();
        for (SingleResp single : basic.getResponses()) {
            answers.add(new OcspAnswer(this, single));
        }
        return answers;
    }

    EncodedResponse encoded() {
        return encoded;
    }

    AlgorithmIdentifier algorithm() {
        return algorithm;
    }

    Instant producedAt() {
        return basic.getProducedAt().toInstant();
    }

    /** The certificates that it brings. */
    List<X509Certificate> certificates() {
        return certificates;
    }

    /** Whether it names this certificate's owner as the one who signed it. */
    boolean names(X509Certificate certificate) throws GeneralSecurityException {
        X500Name name = responder.getName();
        if (name != null) {
            return name.equals(X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()));
        }
        byte[] key = SubjectPublicKeyInfo.getInstance(certificate.getPublicKey().getEncoded()).getPublicKeyData()
                .getOctets();
        return Arrays.equals(responder.getKeyHash(), OcspAnswer.digest("SHA-1", key));
    }

    /** Whether the owner of the certificate has signed it. */
    boolean isSignedBy(X509Certificate certificate) throws GeneralSecurityException {
        return SignatureValue.isRight(basic.getSignature(), basic.getTBSResponseData(), certificate.getPublicKey(),
                algorithm, algorithm);
    }

    Optional<String> responderName() {
        return Optional.ofNullable(responder.getName()).map(X500Name::toString);
    }
}
