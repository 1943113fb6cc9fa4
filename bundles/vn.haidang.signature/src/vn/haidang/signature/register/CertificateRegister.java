package vn.haidang.signature.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.FindingException;

/**
 * What the register knows of certificates: whose they are, what was signed with them, what rests on them; as an OSGi
 * service. Signatures that are not valid count as no use of a certificate, those that cannot be decided do. Periods include
 * their beginning and not their end. Safe for use by several threads; every method may block on the database.
 */
public interface CertificateRegister {

    /**
     * The statistics of every unit that has any number, in the registry's order, and last what belongs to no unit. A
     * document counts for the units of the organisations that signed it; signed by persons alone, for theirs.
     */
    List<UseRow> uses(Instant from, Instant to);

    /**
     * The documents behind a number: those counted, and for {@code …_USED} those signed with the certificates counted.
     *
     * @param unit the id of a unit; empty for what belongs to none
     */
    List<KnownDocument> documents(UseCell cell, Optional<String> unit, Instant from, Instant to);

    /** The certificates with which something was signed, behind {@code …_USED}. */
    List<KnownCertificate> used(UseCell cell, Optional<String> unit, Instant from, Instant to);

    /** The certificates behind {@code …_ISSUED}. */
    List<IssuedCertificate> issued(UseCell cell, Optional<String> unit, Instant from, Instant to);

    /** Certificates of signers whose time ends in the period and that are not revoked, the first to end first. */
    List<KnownCertificate> expiring(Instant from, Instant to);

    /** Certificates known to be revoked or suspended, the latest first. */
    List<KnownCertificate> revoked();

    /** Certificates of people who have left by a day, whose time is not over and that are not revoked. */
    List<Leaver> ofLeavers(LocalDate day);

    /** Certificates by what somebody types: the beginning of a fingerprint, a serial number, words of the name. */
    List<KnownCertificate> find(String text);

    /** All documents whose verdict rests on a certificate, a signer's or an authority's: to be judged again when it falls. */
    List<KnownDocument> dependingOn(String fingerprint);

    /** To whom a certificate may belong that has no sure owner, the likeliest first. */
    List<OwnerProposal> proposals(String fingerprint);

    /**
     * Says by hand whose a certificate is; no rule changes it afterwards.
     *
     * @param unit the unit's code; empty takes the decision back, and the rules hold again
     * @param person the person's code
     * @param by who decides
     * @throws FindingException when there is no such certificate, unit or person
     */
    KnownCertificate assign(String fingerprint, Optional<String> unit, Optional<String> person, String by, String why)
            throws FindingException;

    /**
     * Finds the owners anew of all certificates but those decided by hand, after the registry has changed.
     *
     * @return how many changed
     */
    int matchAgain();

    /**
     * Removes documents last verified before a time, and certificates on which nothing rests any more.
     *
     * @return how many documents
     */
    int removeBefore(Instant time);
}
