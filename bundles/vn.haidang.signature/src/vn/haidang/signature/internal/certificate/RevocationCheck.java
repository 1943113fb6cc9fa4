package vn.haidang.signature.internal.certificate;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.certificate.RevocationStatus.Good;
import vn.haidang.signature.internal.certificate.RevocationStatus.Revoked;

/** Decides from the lists whether a path was free of revoked certificates at the time of signing. */
final class RevocationCheck {

    private record Link(X509Certificate certificate, RevocationStatus status) {}

    private final RevocationLists lists;

    RevocationCheck(RevocationLists lists) {
        this.lists = lists;
    }

    /**
     * @param pathFailure why the path fails RFC 5280 once revocation counts; empty when it passes
     */
    Finding check(CertificatePath path, Instant signedAt, Optional<String> pathFailure) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < path.certificates().size(); i++) {
            X509Certificate certificate = path.certificates().get(i);
            links.add(new Link(certificate, lists.status(certificate, path.issuerOf(i), signedAt)));
        }
        Optional<Finding> revoked = links.stream().filter(link -> isRevoked(link, true)).findFirst()
                .map(link -> revoked(link, Severity.ERROR, "revoked"));
        return revoked.orElseGet(() -> notRevokedThen(links, pathFailure));
    }

    private static Finding notRevokedThen(List<Link> links, Optional<String> pathFailure) {
        List<Link> later = links.stream().filter(link -> isRevoked(link, false)).toList();
        boolean othersGood = links.stream().allMatch(link -> link.status() instanceof Good || isRevoked(link, false));
        // BouncyCastle rejects a later revocation too, so that its refusal is then explained and not decisive
        boolean known = pathFailure.isEmpty() || !later.isEmpty() && othersGood;
        if (!known) {
            return unknown(links, pathFailure.orElse(""));
        }
        Optional<Link> compromised = later.stream().filter(link -> ((Revoked) link.status()).compromised()).findFirst();
        if (compromised.isPresent()) {
            // who has the key can also claim an earlier time of signing
            return revoked(compromised.get(), Severity.NOT_CHECKED, "compromisedLater");
        }
        return later.stream().findFirst().map(link -> revoked(link, Severity.INFO, "revokedLater"))
                .orElseGet(() -> showing(AppendixTwo.REVOCATION.finding(Severity.OK, "good"), links));
    }

    private static Finding unknown(List<Link> links, String pathFailure) {
        Link first = links.stream().filter(link -> !(link.status() instanceof Good)).findFirst()
                .orElse(links.get(0));
        return showing(AppendixTwo.REVOCATION.finding(Severity.NOT_CHECKED, "unknown")
                .with("certificate", name(first)).with("issuer", Names.shown(first.certificate()
                        .getIssuerX500Principal()))
                .showing("PKIX", pathFailure), links);
    }

    private static Finding revoked(Link link, Severity severity, String result) {
        Revoked status = (Revoked) link.status();
        return AppendixTwo.REVOCATION.finding(severity, result).with("certificate", name(link))
                .with("since", status.since()).showing("CRL", shown(status.list()));
    }

    private static Finding showing(Finding finding, List<Link> links) {
        Finding shown = finding;
        for (Link link : links) {
            Optional<X509CRL> list = link.status() instanceof Good good
                    ? Optional.of(good.list())
                    : link.status() instanceof RevocationStatus.Unknown unknown ? unknown.newest() : Optional.empty();
            shown = list.isPresent() ? shown.showing("CRL", shown(list.get())) : shown;
        }
        return shown;
    }

    private static boolean isRevoked(Link link, boolean atTheTime) {
        return link.status() instanceof Revoked revoked && revoked.atTheTime() == atTheTime;
    }

    private static String name(Link link) {
        return Names.shown(link.certificate().getSubjectX500Principal());
    }

    private static String shown(X509CRL list) {
        String next = list.getNextUpdate() == null ? "?" : list.getNextUpdate().toInstant().toString();
        return Names.shown(list.getIssuerX500Principal()) + ", " + list.getThisUpdate().toInstant() + " – " + next;
    }
}
