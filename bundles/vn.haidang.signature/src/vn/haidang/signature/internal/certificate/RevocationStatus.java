package vn.haidang.signature.internal.certificate;

import java.security.cert.CRLReason;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What the lists say of one certificate with regard to a time. */
sealed interface RevocationStatus {

    /** A list that covers the time does not name it. */
    record Good(RevocationList list) implements RevocationStatus {}

    /**
     * Revoked or suspended.
     *
     * @param since from when
     * @param reason why, where the list says it
     * @param atTheTime whether this was already so at the time asked about
     */
    record Revoked(RevocationList list, Instant since, Optional<CRLReason> reason,
            boolean atTheTime) implements RevocationStatus {

        private static final Set<CRLReason> COMPROMISE = Set.of(CRLReason.KEY_COMPROMISE, CRLReason.CA_COMPROMISE,
                CRLReason.AA_COMPROMISE);
        private static final Set<CRLReason> HARMLESS = Set.of(CRLReason.AFFILIATION_CHANGED, CRLReason.SUPERSEDED,
                CRLReason.CESSATION_OF_OPERATION, CRLReason.PRIVILEGE_WITHDRAWN);

        /** Whether the reason is that the key got into other hands. */
        boolean isCompromised() {
            return reason.filter(COMPROMISE::contains).isPresent();
        }

        /** Whether the reason leaves no doubt about what was signed before; without a reason there is doubt. */
        boolean isHarmless() {
            return reason.filter(HARMLESS::contains).isPresent();
        }
    }

    /**
     * No list that would say for itself.
     *
     * @param newest the newest list of the issuer there is
     * @param leftToProcedure whether there are lists for that time that only the whole procedure of RFC 5280, 6.3 can
     *        use: those that speak of a part of the certificates, in another authority's name, or are signed with
     *        another key of the issuer
     */
    record Unknown(Optional<RevocationList> newest, boolean leftToProcedure) implements RevocationStatus {}
}
