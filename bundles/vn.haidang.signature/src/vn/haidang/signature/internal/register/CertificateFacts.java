package vn.haidang.signature.internal.register;

import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.style.BCStyle;

import vn.haidang.base.digest.Sha256;
import vn.haidang.signature.SignerKind;
import vn.haidang.signature.internal.certificate.Names;

/**
 * What a certificate says of its owner.
 *
 * @param kind what it was issued to
 */
record CertificateFacts(X509Certificate certificate, SignerKind kind) {

    /** RFC 5280, 4.2.1.6: rfc822Name. */
    private static final int MAIL_NAME = 1;

    String fingerprint() {
        return new Sha256().add(encoded()).hex();
    }

    byte[] encoded() {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read has an encoding", e);
        }
    }

    String serialNumber() {
        return certificate.getSerialNumber().toString(16);
    }

    String name() {
        return Names.shown(subject());
    }

    String issuer() {
        return Names.shown(certificate.getIssuerX500Principal());
    }

    String wholeIssuer() {
        return Names.clean(certificate.getIssuerX500Principal().getName());
    }

    List<String> commonNames() {
        return values(BCStyle.CN);
    }

    /** Organisations and their parts. */
    List<String> organisations() {
        return values(BCStyle.O, BCStyle.OU);
    }

    /** Where it belongs: all that is wider than its owner's own name. */
    List<String> surroundings() {
        return values(BCStyle.O, BCStyle.OU, BCStyle.L, BCStyle.ST);
    }

    /** Numbers and addresses that only one person or unit has, in small letters; {@code CMND:123} as {@code 123} too. */
    List<String> identities() {
        Stream<String> inSubject = values(BCStyle.UID, BCStyle.SERIALNUMBER, BCStyle.EmailAddress,
                BCStyle.ORGANIZATION_IDENTIFIER).stream();
        return Stream.concat(inSubject, mailNames()).map(value -> value.toLowerCase(Locale.ROOT).strip())
                .flatMap(value -> Stream.of(value, value.replaceFirst("^[^:-]*[:-]\\s*", ""))).distinct().toList();
    }

    private Stream<String> mailNames() {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null
                    ? Stream.empty()
                    : names.stream().filter(name -> Integer.valueOf(MAIL_NAME).equals(name.get(0)))
                            .map(name -> String.valueOf(name.get(1)));
        } catch (CertificateParsingException e) {
            // malformed, so that it tells nothing
            return Stream.empty();
        }
    }

    Optional<String> organisation() {
        return Names.organisation(subject());
    }

    private X500Principal subject() {
        return certificate.getSubjectX500Principal();
    }

    private List<String> values(ASN1ObjectIdentifier... types) {
        return Names.values(subject(), types);
    }
}
