package vn.haidang.signature.register;

import java.time.Instant;
import java.util.Optional;

import vn.haidang.signature.SignerKind;

/**
 * A certificate that the register has seen.
 *
 * @param fingerprint its SHA-256, lower-case hexadecimal
 * @param issuer the issuer's common name
 * @param serialNumber lower-case hexadecimal
 * @param subject its whole subject
 * @param name its subject's common name
 * @param organisation its subject's organisation
 * @param kind what it was issued to; unknown for an authority's
 * @param authority whether it was only seen above others
 * @param notBefore when its time begins
 * @param notAfter when its time ends
 * @param revokedAt since when it is revoked or suspended, as far as any verdict or the registry told
 * @param owner whose it is
 */
public record KnownCertificate(String fingerprint, String issuer, String serialNumber, String subject, String name,
        Optional<String> organisation, SignerKind kind, boolean authority, Instant notBefore, Instant notAfter,
        Optional<Instant> revokedAt, Owner owner) {}
