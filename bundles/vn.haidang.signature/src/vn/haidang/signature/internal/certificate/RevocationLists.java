package vn.haidang.signature.internal.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.CRLReason;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.cert.jcajce.JcaX509CRLHolder;

import vn.haidang.signature.internal.BouncyCastle;

/**
 * Looks a certificate up in all lists of its issuer that were kept. RFC 5280 asks whether some current list is silent;
 * this asks more: whether any list, of then or of later, says that the certificate was revoked or suspended at the
 * time, and since when.
 */
final class RevocationLists {

    private static final int CRL_SIGN = 6;
    private static final Set<CRLReason> COMPROMISE = Set.of(CRLReason.KEY_COMPROMISE, CRLReason.CA_COMPROMISE,
            CRLReason.AA_COMPROMISE);

    /** A delta completes the list of its time, so it is asked before it. */
    private static final Comparator<X509CRL> NEWEST_FIRST = Comparator.comparing(X509CRL::getThisUpdate).reversed()
            .thenComparing(list -> isDelta(list) ? 0 : 1);

    private final List<X509CRL> lists;

    RevocationLists(Collection<X509CRL> lists) {
        this.lists = lists.stream().sorted(NEWEST_FIRST).toList();
    }

    /** The status of a certificate at a time, from the lists that its issuer has signed. */
    RevocationStatus status(X509Certificate certificate, X509Certificate issuer, Instant time) {
        List<X509CRL> own = lists.stream().filter(list -> isOwn(list, issuer)).toList();
        Date at = Date.from(time);
        // what was known then can differ from what is known now: a suspension may have been lifted since
        List<X509CRL> then = own.stream().filter(list -> !list.getThisUpdate().after(at)).toList();
        Optional<RevocationStatus.Revoked> revoked = lookUp(then, certificate, time)
                .or(() -> lookUp(own, certificate, time));
        if (revoked.isPresent()) {
            return revoked.get();
        }
        return own.stream().filter(list -> covers(list, certificate, at)).findFirst()
                .<RevocationStatus>map(RevocationStatus.Good::new)
                .orElseGet(() -> new RevocationStatus.Unknown(own.stream().findFirst()));
    }

    private static Optional<RevocationStatus.Revoked> lookUp(List<X509CRL> newestFirst, X509Certificate certificate,
            Instant time) {
        for (X509CRL list : newestFirst) {
            X509CRLEntry entry = list.getRevokedCertificate(certificate.getSerialNumber());
            if (entry != null) {
                return entry.getRevocationReason() == CRLReason.REMOVE_FROM_CRL
                        ? Optional.empty()
                        : Optional.of(revoked(list, entry, time));
            }
            // an authority may drop an expired certificate from its lists, so a later list's silence says nothing; nor
            // does the silence of a list that speaks of other certificates or of some reasons only
            boolean decides = !isDelta(list) && !isPartial(list) && !list.hasUnsupportedCriticalExtension()
                    && list.getThisUpdate().before(certificate.getNotAfter());
            if (decides) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static RevocationStatus.Revoked revoked(X509CRL list, X509CRLEntry entry, Instant time) {
        Instant since = entry.getRevocationDate().toInstant();
        boolean compromised = entry.getRevocationReason() != null && COMPROMISE.contains(entry.getRevocationReason());
        return new RevocationStatus.Revoked(list, since, compromised, !since.isAfter(time));
    }

    private static boolean covers(X509CRL list, X509Certificate certificate, Date time) {
        return !isDelta(list) && !list.hasUnsupportedCriticalExtension() && !isPartial(list)
                && list.getThisUpdate().before(certificate.getNotAfter()) && list.getNextUpdate() != null
                && list.getNextUpdate().after(time);
    }

    /** Issued and signed by that authority, for its own certificates. */
    private static boolean isOwn(X509CRL list, X509Certificate issuer) {
        boolean[] usage = issuer.getKeyUsage();
        if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal()) || isIndirect(list)
                || usage != null && !usage[CRL_SIGN]) {
            return false;
        }
        try {
            list.verify(issuer.getPublicKey(), BouncyCastle.PROVIDER);
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            // signed by another key of the same name, or forged, or the key is incomplete (DSA parameters inherited from
            // above, on which BouncyCastle throws unchecked): it says nothing here
            return false;
        }
    }

    private static boolean isDelta(X509CRL list) {
        return list.getExtensionValue(Extension.deltaCRLIndicator.getId()) != null;
    }

    private static boolean isIndirect(X509CRL list) {
        return distributionPoint(list).filter(IssuingDistributionPoint::isIndirectCRL).isPresent();
    }

    /** Whether the list speaks of a part of the issuer's certificates or reasons only. */
    private static boolean isPartial(X509CRL list) {
        return distributionPoint(list).isPresent();
    }

    private static Optional<IssuingDistributionPoint> distributionPoint(X509CRL list) {
        try {
            Extension extension = new JcaX509CRLHolder(list).getExtension(Extension.issuingDistributionPoint);
            return Optional.ofNullable(extension)
                    .map(found -> IssuingDistributionPoint.getInstance(found.getParsedValue()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a list that was parsed before cannot be encoded", e);
        }
    }
}
