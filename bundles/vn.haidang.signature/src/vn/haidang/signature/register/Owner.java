package vn.haidang.signature.register;

import java.time.Instant;
import java.util.Optional;

/**
 * Whose a certificate is, in the registry of units and people.
 *
 * @param unit the id of the unit
 * @param person the id of the person, of a person's certificate
 * @param element the id of the registry's own entry of the certificate
 * @param how by what it is known
 * @param reason what was compared, or what the person who decided says
 * @param by who decided, when a person did
 * @param at when it was found or decided
 */
public record Owner(Optional<String> unit, Optional<String> person, Optional<String> element, How how, String reason,
        Optional<String> by, Instant at) {

    /** By what an owner is known, the surest last but one. What is less is a proposal, never an owner. */
    public enum How {
        /** Nothing in the registry fits well enough. */
        NONE,
        /** The unit's exact name, and another attribute of the subject that fits the unit. */
        UNIT_NAME,
        /** The person's exact name, of whom there is one, and the unit. */
        NAME_AND_UNIT,
        /** The name, and an identity number or address that one person or unit has. */
        IDENTITY,
        /** The registry has this certificate: same issuer and serial number, or same fingerprint. */
        REGISTRY,
        /** A person said so. */
        HAND
    }
}
