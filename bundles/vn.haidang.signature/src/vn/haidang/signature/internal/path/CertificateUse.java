package vn.haidang.signature.internal.path;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.revocation.RevocationSource;

/**
 * When a certificate was used, and what is known of that time.
 *
 * @param at the time for which it must have been valid
 * @param proven the time by which a time-stamp proves that it had been used
 * @param existence the time by which a time-stamp proves that the embedded material existed, and nothing but that
 * @param embedded that material
 * @param decided the instant for which is decided
 */
public record CertificateUse(Instant at, Optional<Instant> proven, Optional<Instant> existence,
        ValidationMaterial embedded, Instant decided) {

    /** A use of which nothing is proven. */
    public static CertificateUse unproven(Instant at, Instant decided) {
        return new CertificateUse(at, Optional.empty(), Optional.empty(), ValidationMaterial.none(), decided);
    }

    /** The time by whose knowledge the certificate's own algorithms are judged. */
    Instant knownOfItself() {
        return proven.or(() -> existence).orElse(decided);
    }

    /** The time by whose knowledge an anchor's key is judged: what it has signed is judged by itself. */
    Instant knownOfAnchor() {
        return existence.orElse(decided);
    }

    /** The time by whose knowledge the algorithms of an authority's certificate are judged. */
    Instant knownOf(X509Certificate authority) {
        return existence.filter(time -> embedded.certificates().contains(authority)).orElse(decided);
    }

    /** The time by whose knowledge the algorithms of a list or an answer are judged. */
    Instant knownOf(RevocationSource source) {
        return existence.filter(time -> covers(source)).orElse(decided);
    }

    /** Whether it is part of what is proven to have existed. */
    boolean covers(RevocationSource source) {
        ValidationMaterial material = source.material();
        return embedded.crls().containsAll(material.crls()) && embedded.ocsp().containsAll(material.ocsp());
    }

    /** Whether the certificate itself is proven to have been used before. */
    boolean isProvenBefore(Instant revocation) {
        return proven.or(() -> existence).filter(revocation::isAfter).isPresent();
    }

    /** Whether the material is proven to have existed before. */
    boolean existedBefore(Instant revocation) {
        return existence.filter(revocation::isAfter).isPresent();
    }
}
