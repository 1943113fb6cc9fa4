package vn.haidang.signature.internal.certificate;

import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.Optional;

/** What the lists say of one certificate with regard to a time. */
sealed interface RevocationStatus {

    /** A list that covers the time does not name it. */
    record Good(X509CRL list) implements RevocationStatus {}

    /**
     * Revoked or suspended.
     *
     * @param since from when
     * @param compromised whether the reason is that the key got into other hands
     * @param atTheTime whether this was already so at the time asked about
     */
    record Revoked(X509CRL list, Instant since, boolean compromised, boolean atTheTime) implements RevocationStatus {}

    /**
     * No list that would say.
     *
     * @param newest the newest list of the issuer there is, too old to say
     */
    record Unknown(Optional<X509CRL> newest) implements RevocationStatus {}
}
