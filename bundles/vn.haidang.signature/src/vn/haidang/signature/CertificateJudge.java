package vn.haidang.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import vn.haidang.base.finding.Finding;

/**
 * Judges a signer's certificate: path to a trust anchor, validity and revocation at a time; made for one
 * {@link VerificationRequest} and handed to the formats, so that all of them judge alike.
 */
public interface CertificateJudge {

    /** The instant for which is decided. */
    Instant at();

    /**
     * Judges one certificate.
     *
     * @param embedded the other certificates the document brings, used only as intermediates
     * @param signedAt the time for which the certificate must have been valid
     * @return every check with its result; {@code ERROR} makes a signature invalid, {@code NOT_CHECKED} leaves it
     *         undecided, {@code WARNING} and {@code INFO} change nothing
     */
    Judgement judge(X509Certificate signer, Collection<X509Certificate> embedded, Instant signedAt);

    /**
     * The judgement on a certificate.
     *
     * @param verdict the conclusion on the certificate alone
     * @param findings every check with its result
     */
    record Judgement(Verdict verdict, List<Finding> findings) {
        public Judgement {
            findings = List.copyOf(findings);
        }
    }
}
