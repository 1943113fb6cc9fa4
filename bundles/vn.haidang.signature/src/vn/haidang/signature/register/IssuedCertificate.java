package vn.haidang.signature.register;

import java.time.Instant;
import java.util.Optional;

import vn.haidang.signature.SignerKind;

/**
 * A certificate for signing in the registry, whether or not anything was signed with it.
 *
 * @param id the id of its entry in the registry
 * @param code the entry's code
 * @param name the entry's name
 * @param kind whether it is a person's or an organisation's
 * @param unit the id of its unit
 * @param holder the id of the person who holds it
 * @param issuer the issuer as the registry has it
 * @param serialNumber as the registry has it
 * @param notBefore when its time begins
 * @param notAfter when its time ends
 * @param revokedAt since when it is revoked
 */
public record IssuedCertificate(String id, String code, String name, SignerKind kind, Optional<String> unit,
        Optional<String> holder, Optional<String> issuer, Optional<String> serialNumber, Optional<Instant> notBefore,
        Optional<Instant> notAfter, Optional<Instant> revokedAt) {

    /** Whether it could be signed with at some time of the period, whose end is not part of it. */
    public boolean isValidIn(Instant from, Instant to) {
        return notBefore.filter(begin -> !begin.isBefore(to)).isEmpty()
                && notAfter.filter(end -> end.isBefore(from)).isEmpty()
                && revokedAt.filter(end -> end.isBefore(from)).isEmpty();
    }
}
