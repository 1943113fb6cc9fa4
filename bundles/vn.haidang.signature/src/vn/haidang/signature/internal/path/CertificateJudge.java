package vn.haidang.signature.internal.path;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.certificate.Certificates;
import vn.haidang.signature.internal.revocation.RevocationPool;
import vn.haidang.signature.internal.revocation.RevocationSupply;
import vn.haidang.signature.internal.trust.TrustAnchors;

/**
 * Judges one certificate for a use, whether it signs documents or time-stamps: validity, path, revocation, algorithms.
 * Safe for use by several threads.
 */
public final class CertificateJudge {

    private static final String NO_DATA = "certificate.revocation.unknown";

    private final TrustAnchors trust;
    private final RevocationSupply revocation;
    private final PathCheck paths;
    private final List<X509Certificate> known;

    public CertificateJudge(TrustAnchors trust, RevocationSupply revocation, PathCheck paths) {
        this.trust = trust;
        this.revocation = revocation;
        this.paths = paths;
        this.known = new ArrayList<>(trust.intermediates());
        known.addAll(trust.anchors());
    }

    /** The certificates that the trust source brings besides anchors. */
    public List<X509Certificate> intermediates() {
        return trust.intermediates();
    }

    /** The findings on a certificate, its path and what they rest on. */
    public PathCheck.Result check(X509Certificate certificate, ValidationMaterial embedded, CertificateUse use) {
        try {
            X509Certificate own = Certificates.own(certificate);
            List<X509Certificate> others = new ArrayList<>();
            for (X509Certificate other : embedded.certificates()) {
                others.add(Certificates.own(other));
            }
            List<X509Certificate> authorities = new ArrayList<>(known);
            authorities.addAll(others);
            RevocationPool pool = revocation.pool(own, authorities, embedded, use.at());
            PathCheck.Result result = paths.check(own, others, pool, use);
            if (result.findings().stream().anyMatch(finding -> finding.code().equals(NO_DATA))) {
                Optional<RevocationPool> more = revocation.more(pool, result.whole());
                if (more.isPresent()) {
                    pool = more.get();
                    result = paths.check(own, others, pool, use);
                }
            }
            revocation.keep(pool, result.whole());
            List<Finding> findings = new ArrayList<>(List.of(validity(own, use.at())));
            findings.addAll(result.findings());
            revocation.problems().stream().findFirst().ifPresent(findings::add);
            return new PathCheck.Result(findings, result.path(), result.used());
        } catch (CertificateException e) {
            throw new IllegalArgumentException("a certificate handed in cannot be encoded and read again", e);
        }
    }

    private static Finding validity(X509Certificate certificate, Instant time) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        Finding finding;
        if (time.isBefore(from)) {
            finding = AppendixTwo.VALIDITY.finding(Severity.ERROR, "notYet");
        } else if (time.isAfter(to)) {
            finding = AppendixTwo.VALIDITY.finding(Severity.ERROR, "expired");
        } else {
            finding = AppendixTwo.VALIDITY.finding(Severity.OK, "ok");
        }
        return finding.with("from", from).with("to", to).with("signedAt", time)
                .showing("Valid from", from.toString()).showing("Valid to", to.toString());
    }
}
