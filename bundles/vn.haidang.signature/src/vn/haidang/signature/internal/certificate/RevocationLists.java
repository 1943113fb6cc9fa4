package vn.haidang.signature.internal.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.CRLReason;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Looks a certificate up in all lists of its issuer that were kept. RFC 5280 asks whether some current list is silent;
 * this asks more: whether any list, of then or of later, says that the certificate was revoked or suspended at the
 * time, and since when.
 */
final class RevocationLists {

    private static final int CRL_SIGN = 6;

    /** A delta completes the list of its time, so it is asked before it. */
    private static final Comparator<RevocationList> NEWEST_FIRST = Comparator
            .comparing(RevocationList::getThisUpdate).reversed().thenComparing(list -> list.isDelta() ? 0 : 1);

    /** Of several that say the same, the one on whose word most reliance can be placed. */
    private static final Comparator<RevocationList> BEST_SIGNED_FIRST = Comparator
            .comparing(list -> list.algorithm().grade());

    private final List<RevocationList> lists;

    RevocationLists(Collection<RevocationList> lists) {
        this.lists = lists.stream().sorted(NEWEST_FIRST).toList();
    }

    /** The status of a certificate at a time, from the lists that its issuer has signed. */
    RevocationStatus status(X509Certificate certificate, X509Certificate issuer, Instant time) {
        List<RevocationList> own = lists.stream().filter(list -> isOwn(list, issuer)).toList();
        Date at = Date.from(time);
        // what was known then can differ from what is known now: a suspension may have been lifted since
        List<RevocationList> then = own.stream().filter(list -> !list.getThisUpdate().after(at)).toList();
        Optional<RevocationStatus.Revoked> revoked = lookUp(then, certificate, time)
                .or(() -> lookUp(own, certificate, time));
        if (revoked.isPresent()) {
            return revoked.get();
        }
        return own.stream().filter(list -> isWhole(list) && isOfTime(list, certificate, at)).min(BEST_SIGNED_FIRST)
                .<RevocationStatus>map(RevocationStatus.Good::new)
                .orElseGet(() -> new RevocationStatus.Unknown(own.stream().findFirst(), lists.stream()
                        .anyMatch(list -> mayConcern(list, issuer) && isOfTime(list, certificate, at))));
    }

    private static Optional<RevocationStatus.Revoked> lookUp(List<RevocationList> newestFirst,
            X509Certificate certificate, Instant time) {
        for (RevocationList list : newestFirst) {
            X509CRLEntry entry = list.getRevokedCertificate(certificate.getSerialNumber());
            if (entry != null) {
                return entry.getRevocationReason() == CRLReason.REMOVE_FROM_CRL
                        ? Optional.empty()
                        : Optional.of(revoked(list, entry, time));
            }
            // an authority may drop an expired certificate from its lists, so a later list's silence says nothing; nor
            // does the silence of a list that speaks of other certificates or of some reasons only
            if (isWhole(list) && list.getThisUpdate().before(certificate.getNotAfter())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static RevocationStatus.Revoked revoked(RevocationList list, X509CRLEntry entry, Instant time) {
        Instant since = entry.getRevocationDate().toInstant();
        return new RevocationStatus.Revoked(list, since, Optional.ofNullable(entry.getRevocationReason()),
                !since.isAfter(time));
    }

    /** Whether the list speaks of all certificates and reasons, and says nothing that is not understood here. */
    private static boolean isWhole(RevocationList list) {
        return !list.isDelta() && !list.isPartial() && !list.hasUnsupportedCriticalExtension();
    }

    private static boolean mayConcern(RevocationList list, X509Certificate issuer) {
        return list.isIndirect() || list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
    }

    private static boolean isOfTime(RevocationList list, X509Certificate certificate, Date time) {
        return list.getThisUpdate().before(certificate.getNotAfter()) && list.getNextUpdate() != null
                && list.getNextUpdate().after(time);
    }

    /** Issued and signed by that authority, for its own certificates. */
    private static boolean isOwn(RevocationList list, X509Certificate issuer) {
        boolean[] usage = issuer.getKeyUsage();
        if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal()) || list.isIndirect()
                || usage != null && !usage[CRL_SIGN]) {
            return false;
        }
        try {
            return list.isSignedBy(issuer.getPublicKey());
        } catch (GeneralSecurityException | RuntimeException e) {
            // signed by another key of the same name, or forged, or the key is incomplete (DSA parameters inherited from
            // above, on which BouncyCastle throws unchecked): it says nothing here
            return false;
        }
    }
}
