package vn.haidang.signature.internal.path;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.revocation.RevocationPool;
import vn.haidang.signature.internal.revocation.RevocationSource;
import vn.haidang.signature.internal.revocation.RevocationStatus;
import vn.haidang.signature.internal.revocation.RevocationStatus.Good;
import vn.haidang.signature.internal.revocation.RevocationStatus.Revoked;
import vn.haidang.signature.internal.revocation.RevocationStatus.Unknown;

/** Decides from lists and answers whether a path was free of revoked certificates when it was used. */
final class RevocationCheck {

    /**
     * What RFC 5280's own procedure said of the path, revocation included.
     *
     * @param failure why the path fails; empty when it passes
     * @param atUse whether it was asked for the time of use: a certificate that was not valid then is looked at for the
     *        nearest time it was, and what was so at that time says nothing of another
     */
    record Procedure(Optional<String> failure, boolean atUse) {

        boolean passes() {
            return failure.isEmpty() && atUse;
        }
    }

    /** A certificate of the path and what is known of it. */
    record Link(int index, X509Certificate certificate, RevocationStatus status) {

        boolean isRevokedThen() {
            return status instanceof Revoked revoked && revoked.atTheTime();
        }

        boolean isRevokedLater() {
            return status instanceof Revoked revoked && !revoked.atTheTime();
        }

        /** Whether a responder says that it is good, which the procedure does not ask. */
        boolean isSettledByAnswer() {
            return status instanceof Good good && good.source().kind().equals("OCSP");
        }

        /** What was relied on, or would have been. */
        Stream<RevocationSource> source() {
            if (status instanceof Good good) {
                return Stream.of(good.source());
            }
            return status instanceof Revoked revoked
                    ? Stream.of(revoked.source())
                    : ((Unknown) status).newest().stream();
        }
    }

    private final List<Link> links;
    private final CertificateUse use;

    private RevocationCheck(List<Link> links, CertificateUse use) {
        this.links = links;
        this.use = use;
    }

    static RevocationCheck of(CertificatePath path, RevocationPool pool, CertificateUse use) {
        return new RevocationCheck(IntStream.range(0, path.certificates().size()).mapToObj(index -> {
            X509Certificate certificate = path.certificates().get(index);
            return new Link(index, certificate, pool.status(certificate, path.issuerOf(index), use.at()));
        }).toList(), use);
    }

    List<Link> links() {
        return links;
    }

    /** What the decision rests on. */
    List<RevocationSource> relied() {
        return links.stream().flatMap(Link::source).toList();
    }

    /** The result of check 1.2, and what there is to say besides it. */
    List<Finding> findings(Procedure procedure) {
        Finding result = first(Link::isRevokedThen).map(link -> revoked(link, Severity.ERROR, "revoked"))
                .or(() -> unknown(procedure)).or(this::revokedLater)
                .orElseGet(() -> showing(AppendixTwo.REVOCATION.finding(Severity.OK, "good")));
        List<Finding> findings = new ArrayList<>(List.of(result));
        if (result.severity() == Severity.OK && isStale()) {
            findings.add(showing(AppendixTwo.REVOCATION.finding(Severity.WARNING, "notSince")).with("at",
                    use.decided()));
        }
        return findings;
    }

    /**
     * Whether nothing is known of the time since: the time of use is only claimed, so that a certificate revoked since
     * could have been used since.
     */
    private boolean isStale() {
        return use.proven().isEmpty() && use.existence().isEmpty() && links.stream()
                .anyMatch(link -> link.status() instanceof Good good && !good.knownUntil().isAfter(use.decided()));
    }

    /** What is not known, when lists and answers do not suffice; a later revocation is something known. */
    private Optional<Finding> unknown(Procedure procedure) {
        Optional<Link> unknown = first(link -> link.status() instanceof Unknown lacking
                && !(lacking.leftToProcedure() && procedure.passes()));
        // the procedure rejects a later revocation too, which is then explained and not decisive
        boolean refused = procedure.failure().isPresent() && first(Link::isRevokedLater).isEmpty();
        return unknown.or(() -> refused ? Optional.of(links.get(0)) : Optional.empty())
                .map(link -> showing(AppendixTwo.REVOCATION.finding(Severity.NOT_CHECKED, "unknown")
                        .with("certificate", name(link))
                        .with("issuer", Names.shown(link.certificate().getIssuerX500Principal()))
                        .showing("PKIX", procedure.failure().orElse(""))));
    }

    private Optional<Finding> revokedLater() {
        // who has the key can also claim an earlier time of signing
        return later(revoked -> revoked.isInDoubtAt(use.at()), false, "inDoubt", Severity.NOT_CHECKED)
                .or(() -> later(Revoked::isCompromised, true, "compromisedLater", Severity.NOT_CHECKED))
                .or(() -> later(revoked -> !revoked.isHarmless(), true, "unexplainedLater", Severity.NOT_CHECKED))
                .or(() -> later(revoked -> true, true, "revokedLater", Severity.INFO))
                .or(() -> later(revoked -> true, false, "revokedAfterProof", Severity.INFO));
    }

    private Optional<Finding> later(Predicate<Revoked> kind, boolean unproven, String result, Severity severity) {
        return first(link -> link.status() instanceof Revoked revoked && kind.test(revoked)
                && !(unproven && isProvenBefore(link, revoked)))
                .map(link -> revoked(link, severity, result));
    }

    /**
     * Whether a revocation after the use leaves it as it was because the use is proven to have come before. What an
     * authority has signed is proven only where all of it is, what it says of the certificate below included: who has its
     * key can make certificates and lists of any date.
     */
    private boolean isProvenBefore(Link link, Revoked revoked) {
        if (link.index() == 0) {
            return use.isProvenBefore(revoked.since());
        }
        return use.existedBefore(revoked.since()) && links.get(link.index() - 1).source().allMatch(use::covers);
    }

    private Optional<Link> first(Predicate<Link> kind) {
        return links.stream().filter(kind).findFirst();
    }

    private static Finding revoked(Link link, Severity severity, String result) {
        Revoked status = (Revoked) link.status();
        return AppendixTwo.REVOCATION.finding(severity, result).with("certificate", name(link))
                .with("since", status.invalidSince().filter(since -> result.equals("inDoubt")).orElse(status.since()))
                .showing(status.source().kind(), status.source().shown());
    }

    private Finding showing(Finding finding) {
        Finding shown = finding;
        for (RevocationSource source : relied()) {
            shown = shown.showing(source.kind(), source.shown());
        }
        return shown;
    }

    private static String name(Link link) {
        return Names.shown(link.certificate().getSubjectX500Principal());
    }
}
