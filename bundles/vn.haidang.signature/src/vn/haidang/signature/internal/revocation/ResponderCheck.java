package vn.haidang.signature.internal.revocation;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;

import vn.haidang.signature.internal.AlgorithmPolicy;

/** Who may answer in the name of an authority: RFC 6960, 4.2.2.2. */
final class ResponderCheck {

    private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private ResponderCheck() {}

    /**
     * The certificate with which a response was signed rightly: the authority's own, or one that the authority itself has
     * issued for this very purpose.
     */
    static Optional<X509Certificate> responder(OcspResponse response, X509Certificate issuer) {
        if (isSigner(response, issuer)) {
            return Optional.of(issuer);
        }
        return response.certificates().stream()
                .filter(candidate -> isDelegate(candidate, issuer, Date.from(response.producedAt())))
                .filter(candidate -> isSigner(response, candidate)).findFirst();
    }

    /** Whether the authority asks nobody to look whether the responder itself was revoked. */
    static boolean needsNoCheck(X509Certificate responder) {
        return responder.getExtensionValue(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck.getId()) != null;
    }

    private static boolean isSigner(OcspResponse response, X509Certificate candidate) {
        try {
            return response.names(candidate) && response.isSignedBy(candidate);
        } catch (GeneralSecurityException | RuntimeException e) {
            // a key of another kind cannot have made it
            return false;
        }
    }

    private static boolean isDelegate(X509Certificate candidate, X509Certificate issuer, Date time) {
        try {
            boolean[] usage = candidate.getKeyUsage();
            List<String> purposes = candidate.getExtendedKeyUsage();
            if (purposes == null || !purposes.contains(OCSP_SIGNING)
                    || usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]
                    || !candidate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
                    || candidate.getNotBefore().after(time) || candidate.getNotAfter().before(time)
                    || !AlgorithmPolicy.key(candidate.getPublicKey()).isSound()) {
                return false;
            }
            candidate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            // not issued by this authority, or malformed
            return false;
        }
    }
}
