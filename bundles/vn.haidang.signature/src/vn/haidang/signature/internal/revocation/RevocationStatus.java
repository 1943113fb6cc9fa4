package vn.haidang.signature.internal.revocation;

import java.security.cert.CRLReason;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What lists and answers say of one certificate with regard to a time. */
public sealed interface RevocationStatus {

    /**
     * A list that covers the time does not name it, or an answer for the time says that it is good.
     *
     * @param source the newest of the time, or where there is none of the time, one of later
     * @param knownUntil until when anything there says so
     */
    record Good(RevocationSource source, Instant knownUntil) implements RevocationStatus {}

    /**
     * Revoked or suspended.
     *
     * @param since from when
     * @param reason why, where the source says it
     * @param invalidSince since when the key is known or suspected to have been in other hands, where the source says
     *        it (RFC 5280, 5.3.2)
     * @param atTheTime whether it was revoked at the time asked about
     */
    record Revoked(RevocationSource source, Instant since, Optional<CRLReason> reason, Optional<Instant> invalidSince,
            boolean atTheTime) implements RevocationStatus {

        private static final Set<CRLReason> COMPROMISE = Set.of(CRLReason.KEY_COMPROMISE, CRLReason.CA_COMPROMISE,
                CRLReason.AA_COMPROMISE);
        private static final Set<CRLReason> HARMLESS = Set.of(CRLReason.AFFILIATION_CHANGED, CRLReason.SUPERSEDED,
                CRLReason.CESSATION_OF_OPERATION, CRLReason.PRIVILEGE_WITHDRAWN);

        /** Whether the reason is that the key got into other hands. */
        public boolean isCompromised() {
            return reason.filter(COMPROMISE::contains).isPresent();
        }

        /** Whether the reason leaves no doubt about what was signed before; without a reason there is doubt. */
        public boolean isHarmless() {
            return reason.filter(HARMLESS::contains).isPresent();
        }

        /** Whether the key was already in doubt at the time, although the certificate was revoked only afterwards. */
        public boolean isInDoubtAt(Instant time) {
            return !atTheTime && invalidSince.filter(since -> !since.isAfter(time)).isPresent();
        }
    }

    /**
     * No source that would say for itself.
     *
     * @param newest the newest source of the issuer there is
     * @param leftToProcedure whether there are lists for that time that only the whole procedure of RFC 5280, 6.3 can
     *        use: those that speak of a part of the certificates, in another authority's name, or are signed with
     *        another key of the issuer
     */
    record Unknown(Optional<RevocationSource> newest, boolean leftToProcedure) implements RevocationStatus {}
}
