package vn.haidang.signature.internal.trust;

import java.security.cert.X509Certificate;
import java.util.List;

import vn.haidang.base.finding.Finding;

/**
 * The certificates that paths are built with.
 *
 * @param anchors where a path may end
 * @param intermediates the others: only links of a path
 * @param problems what could not be read, and what there is and was not used
 */
public record TrustAnchors(List<X509Certificate> anchors, List<X509Certificate> intermediates,
        List<Finding> problems) {
    public TrustAnchors {
        anchors = List.copyOf(anchors);
        intermediates = List.copyOf(intermediates);
        problems = List.copyOf(problems);
    }
}
