package vn.haidang.signature;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

/**
 * With what the path of one certificate is verified: the inputs of RFC 5280, 6.1.1.
 *
 * @param target the certificate (DER or PEM)
 * @param trust the folder whose self-signed certificates are anchors; the caller vouches for them
 * @param certificates the folder of the certificates between
 * @param revocation the folder of revocation lists and OCSP responses
 * @param at the instant for which to decide
 * @param policies the policies acceptable to the user, OIDs; empty for any
 * @param explicitPolicy whether the path must be valid for one of them
 * @param inhibitMapping whether authorities may not call one policy another
 * @param inhibitAny whether the policy that stands for all counts for none
 */
public record PathRequest(Path target, Path trust, Path certificates, Path revocation, Instant at,
        Set<String> policies, boolean explicitPolicy, boolean inhibitMapping, boolean inhibitAny) {
    public PathRequest {
        policies = Set.copyOf(policies);
    }
}
