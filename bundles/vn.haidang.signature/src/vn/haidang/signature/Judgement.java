package vn.haidang.signature;

import java.security.cert.X509Certificate;
import java.util.List;

import vn.haidang.base.finding.Finding;

/**
 * The judgement on a signer's certificate and on the times of signing.
 *
 * @param verdict the conclusion that follows from the findings
 * @param signer who the certificate is of
 * @param findings every check with its result
 * @param path from the signer's certificate to the trust anchor; empty when there is none
 * @param used what the judgement rests on: path, revocation lists and answers
 */
public record Judgement(Verdict verdict, Signer signer, List<Finding> findings, List<X509Certificate> path,
        ValidationMaterial used) {
    public Judgement {
        findings = List.copyOf(findings);
        path = List.copyOf(path);
    }
}
