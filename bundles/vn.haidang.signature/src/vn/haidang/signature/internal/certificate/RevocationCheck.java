package vn.haidang.signature.internal.certificate;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.certificate.RevocationStatus.Good;
import vn.haidang.signature.internal.certificate.RevocationStatus.Revoked;
import vn.haidang.signature.internal.certificate.RevocationStatus.Unknown;

/** Decides from the lists whether a path was free of revoked certificates at the time of signing. */
final class RevocationCheck {

    /**
     * What RFC 5280's own procedure said of the path, revocation included.
     *
     * @param failure why the path fails; empty when it passes
     * @param atSigning whether it was asked for the time of signing: a certificate that was not valid then is looked at
     *        for the nearest time it was, and what was so at that time says nothing of another
     */
    record Procedure(Optional<String> failure, boolean atSigning) {

        boolean passes() {
            return failure.isEmpty() && atSigning;
        }
    }

    /**
     * The result.
     *
     * @param relied the lists that spoke for the certificates
     */
    record Result(Finding finding, List<RevocationList> relied) {}

    private record Link(X509Certificate certificate, RevocationStatus status) {

        boolean isRevokedThen() {
            return status instanceof Revoked revoked && revoked.atTheTime();
        }

        boolean isRevokedLater() {
            return status instanceof Revoked revoked && !revoked.atTheTime();
        }

        Stream<RevocationList> list() {
            return status instanceof Good good
                    ? Stream.of(good.list())
                    : status instanceof Unknown unknown ? unknown.newest().stream() : Stream.empty();
        }
    }

    private final RevocationLists lists;

    RevocationCheck(RevocationLists lists) {
        this.lists = lists;
    }

    Result check(CertificatePath path, Instant signedAt, Procedure procedure) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < path.certificates().size(); i++) {
            X509Certificate certificate = path.certificates().get(i);
            links.add(new Link(certificate, lists.status(certificate, path.issuerOf(i), signedAt)));
        }
        return new Result(finding(links, procedure), links.stream().flatMap(Link::list).toList());
    }

    private static Finding finding(List<Link> links, Procedure procedure) {
        return first(links, Link::isRevokedThen).map(link -> revoked(link, Severity.ERROR, "revoked"))
                .or(() -> unknown(links, procedure)).or(() -> revokedLater(links))
                .orElseGet(() -> showing(AppendixTwo.REVOCATION.finding(Severity.OK, "good"), links));
    }

    /** What is not known, when the lists do not suffice; a later revocation is something known. */
    private static Optional<Finding> unknown(List<Link> links, Procedure procedure) {
        Optional<Link> unknown = first(links, link -> link.status() instanceof Unknown lacking
                && !(lacking.leftToProcedure() && procedure.passes()));
        // the procedure rejects a later revocation too, which is then explained and not decisive
        boolean refused = procedure.failure().isPresent() && first(links, Link::isRevokedLater).isEmpty();
        return unknown.or(() -> refused ? Optional.of(links.get(0)) : Optional.empty())
                .map(link -> showing(AppendixTwo.REVOCATION.finding(Severity.NOT_CHECKED, "unknown")
                        .with("certificate", name(link))
                        .with("issuer", Names.shown(link.certificate().getIssuerX500Principal()))
                        .showing("PKIX", procedure.failure().orElse("")), links));
    }

    private static Optional<Finding> revokedLater(List<Link> links) {
        // who has the key can also claim an earlier time of signing
        return first(links, link -> link.status() instanceof Revoked revoked && revoked.isCompromised())
                .map(link -> revoked(link, Severity.NOT_CHECKED, "compromisedLater"))
                .or(() -> first(links, link -> link.status() instanceof Revoked revoked && !revoked.isHarmless())
                        .map(link -> revoked(link, Severity.NOT_CHECKED, "unexplainedLater")))
                .or(() -> first(links, Link::isRevokedLater)
                        .map(link -> revoked(link, Severity.INFO, "revokedLater")));
    }

    private static Optional<Link> first(List<Link> links, Predicate<Link> kind) {
        return links.stream().filter(kind).findFirst();
    }

    private static Finding revoked(Link link, Severity severity, String result) {
        Revoked status = (Revoked) link.status();
        return AppendixTwo.REVOCATION.finding(severity, result).with("certificate", name(link))
                .with("since", status.since()).showing("CRL", shown(status.list()));
    }

    private static Finding showing(Finding finding, List<Link> links) {
        Finding shown = finding;
        for (RevocationList list : links.stream().flatMap(Link::list).toList()) {
            shown = shown.showing("CRL", shown(list));
        }
        return shown;
    }

    private static String name(Link link) {
        return Names.shown(link.certificate().getSubjectX500Principal());
    }

    private static String shown(X509CRL list) {
        String next = list.getNextUpdate() == null ? "?" : list.getNextUpdate().toInstant().toString();
        return Names.shown(list.getIssuerX500Principal()) + ", " + list.getThisUpdate().toInstant() + " – " + next;
    }
}
