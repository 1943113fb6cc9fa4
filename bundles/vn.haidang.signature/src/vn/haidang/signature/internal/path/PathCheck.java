package vn.haidang.signature.internal.path;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.path.RevocationCheck.Link;
import vn.haidang.signature.internal.path.RevocationCheck.Procedure;
import vn.haidang.signature.internal.revocation.RevocationPool;
import vn.haidang.signature.internal.revocation.RevocationSource;
import vn.haidang.signature.internal.trust.TrustAnchors;

/** Checks the path of a certificate to a trust anchor, revocation along it, and the algorithms in it. */
public final class PathCheck {

    private static final String CITATION = AppendixTwo.CIRCULAR + ", Điều 6 khoản 1 điểm b";

    /**
     * What was found.
     *
     * @param findings each check with its result
     * @param path the path; empty when there is none
     * @param used what the findings rest on
     */
    public record Result(List<Finding> findings, Optional<CertificatePath> path, ValidationMaterial used) {
        public Result {
            findings = List.copyOf(findings);
        }

        /** From the certificate to the anchor; empty when there is no path. */
        public List<X509Certificate> whole() {
            return path.map(CertificatePath::whole).orElse(List.of());
        }
    }

    private final PathFinder finder;

    /** @param found what was found before */
    public PathCheck(TrustAnchors trust, PolicyOptions policies, FoundPaths found) {
        this.finder = new PathFinder(trust, policies, found);
    }

    /**
     * Checks the path of a certificate.
     *
     * @param embedded the other certificates that the document brings
     * @param pool the lists and answers there are, the document's included
     */
    public Result check(X509Certificate certificate, Collection<X509Certificate> embedded, RevocationPool pool,
            CertificateUse use) {
        // an expired certificate has a path all the same: it is looked for at the nearest time it was valid
        Instant within = clamp(use.at(), certificate);
        try {
            CertificatePath path = finder.find(certificate, embedded, within, pool);
            return judged(path, RevocationCheck.of(path, pool, use),
                    new Procedure(Optional.empty(), within.equals(use.at())), use);
        } catch (GeneralSecurityException revocationFailure) {
            return checkWithoutLists(certificate, embedded, pool, use, reason(revocationFailure));
        }
    }

    private Result checkWithoutLists(X509Certificate certificate, Collection<X509Certificate> embedded,
            RevocationPool pool, CertificateUse use, String failure) {
        Instant within = clamp(use.at(), certificate);
        try {
            CertificatePath path = finder.find(certificate, embedded, within);
            RevocationCheck revocation = RevocationCheck.of(path, pool, use);
            return judged(path, revocation, new Procedure(refusal(path, revocation, embedded, within, pool, failure),
                    within.equals(use.at())), use);
        } catch (GeneralSecurityException e) {
            Finding none = finding(Severity.NOT_CHECKED, "certificate.path.none")
                    .with("issuer", Names.shown(certificate.getIssuerX500Principal()))
                    .showing("Issuer", Names.clean(certificate.getIssuerX500Principal().getName()))
                    .showing("PKIX", reason(e));
            return new Result(List.of(none), Optional.empty(), ValidationMaterial.none());
        }
    }

    /**
     * Why the procedure refuses the path, when it does so for more than missing lists of certificates that responders
     * say are good: it asks no responder, so it is asked again about the other links, each by itself.
     */
    private Optional<String> refusal(CertificatePath path, RevocationCheck revocation,
            Collection<X509Certificate> embedded, Instant within, RevocationPool pool, String failure) {
        if (revocation.links().stream().noneMatch(Link::isSettledByAnswer)) {
            return Optional.of(failure);
        }
        for (Link link : revocation.links()) {
            if (!link.isSettledByAnswer()) {
                try {
                    finder.confirm(link.certificate(), path.issuerOf(link.index()), embedded, within, pool);
                } catch (GeneralSecurityException e) {
                    return Optional.of(reason(e));
                }
            }
        }
        return Optional.empty();
    }

    private static Result judged(CertificatePath path, RevocationCheck revocation, Procedure procedure,
            CertificateUse use) {
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(Severity.OK, "certificate.path.ok").with("anchor", name(path.anchor())).showing("Path",
                path.whole().stream().map(PathCheck::name).collect(Collectors.joining(" ← "))));
        findings.addAll(revocation.findings(procedure));
        findings.addAll(PathAlgorithms.check(path, revocation.relied(), use));
        ValidationMaterial used = ValidationMaterial.of(path.whole());
        for (RevocationSource source : revocation.relied()) {
            used = used.and(source.material());
        }
        return new Result(findings, Optional.of(path), used);
    }

    private static Instant clamp(Instant time, X509Certificate certificate) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        return time.isBefore(from) ? from : time.isAfter(to) ? to : time;
    }

    private static String name(X509Certificate certificate) {
        return Names.shown(certificate.getSubjectX500Principal());
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        for (int depth = 0; depth < 16 && deepest.getCause() != null; depth++) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    private static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code).citing(CITATION);
    }
}
