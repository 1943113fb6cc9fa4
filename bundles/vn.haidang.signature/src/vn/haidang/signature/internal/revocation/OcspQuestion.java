package vn.haidang.signature.internal.revocation;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** A question to a responder (RFC 6960, 4.1), with SHA-1 as every responder understands it: it tells, it proves nothing. */
final class OcspQuestion {

    private OcspQuestion() {}

    static byte[] about(X509Certificate certificate, X509Certificate issuer)
            throws IOException, GeneralSecurityException {
        byte[] key = SubjectPublicKeyInfo.getInstance(issuer.getPublicKey().getEncoded()).getPublicKeyData()
                .getOctets();
        CertID id = new CertID(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1, DERNull.INSTANCE),
                new DEROctetString(OcspAnswer.digest("SHA-1", certificate.getIssuerX500Principal().getEncoded())),
                new DEROctetString(OcspAnswer.digest("SHA-1", key)), new ASN1Integer(certificate.getSerialNumber()));
        return new OCSPRequest(new TBSRequest(null, new DERSequence(new Request(id, null)), (Extensions) null), null)
                .getEncoded();
    }
}
