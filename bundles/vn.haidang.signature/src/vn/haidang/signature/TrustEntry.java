package vn.haidang.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/**
 * A certificate of an authority with where it comes from and who vouches for it.
 *
 * @param certificate the certificate
 * @param fingerprint the SHA-256 of the certificate, 64 lower-case hexadecimal digits
 * @param root whether it is self-signed, so that a path may end at it once it is confirmed
 * @param name its subject's common name
 * @param source where it was taken from, as the importer wrote it; empty when it was only put into the folder
 * @param imported who put it there and when
 * @param confirmed who compared the fingerprint with the authority's own statement and when
 * @param withdrawn who took it back, when and why
 * @param reference what published sources say of this certificate; nobody has confirmed it
 */
public record TrustEntry(X509Certificate certificate, String fingerprint, boolean root, String name, String source,
        Optional<Mark> imported, Optional<Mark> confirmed, Optional<Withdrawal> withdrawn,
        Optional<Reference> reference) {

    /** Somebody did something. */
    public record Mark(Instant at, String by) {}

    /** Somebody no longer vouches. */
    public record Withdrawal(Mark mark, String why) {}

    /**
     * A fingerprint found in published sources, to compare with and no more.
     *
     * @param name whose certificate it is said to be
     * @param source where it was found
     * @param complete whether all of the fingerprint is known, not only its beginning and end
     */
    public record Reference(String name, String source, boolean complete) {}

    /** How far an entry may be relied on. */
    public enum State {
        /** Nobody has compared it yet. */
        UNCONFIRMED,
        /** A named person has. */
        CONFIRMED,
        /** Its time is over; what was signed before is still judged by it. */
        EXPIRED,
        /** Taken back: used for nothing. */
        WITHDRAWN
    }

    /** Its state at a time. */
    public State state(Instant at) {
        if (withdrawn.isPresent()) {
            return State.WITHDRAWN;
        }
        if (confirmed.isEmpty()) {
            return State.UNCONFIRMED;
        }
        return certificate.getNotAfter().toInstant().isBefore(at) ? State.EXPIRED : State.CONFIRMED;
    }
}
