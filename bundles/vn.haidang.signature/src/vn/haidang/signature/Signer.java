package vn.haidang.signature;

import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * Who signed, as the certificate has it. The texts are fit to be shown: without control characters and bounded.
 *
 * @param certificate the certificate
 * @param kind whether it was issued to a person, an organisation or a device
 * @param name the subject's common name, or the whole subject where it has none
 * @param organisation the subject's organisation
 * @param subject the whole subject, RFC 4514
 * @param issuer the issuer's common name, or its whole name where it has none
 * @param issuerOrganisation the issuer's organisation
 * @param serialNumber the certificate's serial number, lower-case hexadecimal
 */
public record Signer(X509Certificate certificate, SignerKind kind, String name, Optional<String> organisation,
        String subject, String issuer, Optional<String> issuerOrganisation, String serialNumber) {}
