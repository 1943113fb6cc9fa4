package vn.haidang.signature;

import java.security.cert.X509Certificate;
import java.util.List;

import vn.haidang.base.finding.Finding;

/**
 * What was found of the path of one certificate.
 *
 * @param verdict the conclusion; without a path it is INVALID
 * @param path from the certificate to the anchor; empty when there is none
 * @param findings every check with its result
 */
public record PathVerdict(Verdict verdict, List<X509Certificate> path, List<Finding> findings) {
    public PathVerdict {
        path = List.copyOf(path);
        findings = List.copyOf(findings);
    }
}
