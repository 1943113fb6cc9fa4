package vn.haidang.signature.ui.internal.path;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.ui.internal.CertificateNames;
import vn.haidang.ui.look.StateLook;

/**
 * One certificate of a path and what it was like when something was signed.
 *
 * @param role where it stands in the path
 * @param revoked since when it is revoked or suspended, as far as the verdict tells
 */
record PathStep(X509Certificate certificate, String name, Role role, Optional<Instant> revoked) {

    private static final String REVOCATION = "certificate.revocation.";

    /** Where a certificate stands. */
    enum Role {
        SIGNER, AUTHORITY, ANCHOR
    }

    /** How a certificate was at a time. */
    enum State {
        VALID(StateLook.GOOD), NOT_YET(StateLook.FAULT), EXPIRED(StateLook.FAULT), REVOKED(StateLook.FAULT),
        /** Nobody knows when something was signed. */
        UNKNOWN(StateLook.UNCHECKED);

        private final StateLook look;

        State(StateLook look) {
            this.look = look;
        }

        StateLook look() {
            return look;
        }
    }

    /** The path of a signature, the anchor first as it stands above the others; the signer alone where there is no path. */
    static List<PathStep> of(SignatureVerdict signature) {
        List<X509Certificate> path = signature.path().isEmpty()
                ? signature.signer().map(Signer::certificate).stream().toList()
                : signature.path();
        List<PathStep> steps = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            Role role = i == 0
                    ? Role.SIGNER
                    : i == path.size() - 1 && !signature.path().isEmpty() ? Role.ANCHOR : Role.AUTHORITY;
            String name = CertificateNames.of(path.get(i).getSubjectX500Principal());
            steps.add(0, new PathStep(path.get(i), name, role, revoked(name, signature.findings())));
        }
        return List.copyOf(steps);
    }

    /** What the findings on revocation say of a certificate of that name. */
    private static Optional<Instant> revoked(String name, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.code().startsWith(REVOCATION))
                .filter(finding -> name.equals(finding.arguments().values().get("certificate")))
                .map(finding -> finding.arguments().values().get("since")).filter(Instant.class::isInstance)
                .map(Instant.class::cast).findFirst();
    }

    Instant from() {
        return certificate.getNotBefore().toInstant();
    }

    Instant to() {
        return certificate.getNotAfter().toInstant();
    }

    /** How it was when something was signed. */
    State at(Optional<Instant> signed) {
        if (signed.isEmpty()) {
            return State.UNKNOWN;
        }
        Instant time = signed.get();
        if (revoked.filter(since -> !since.isAfter(time)).isPresent()) {
            return State.REVOKED;
        }
        return time.isBefore(from()) ? State.NOT_YET : time.isAfter(to()) ? State.EXPIRED : State.VALID;
    }
}
