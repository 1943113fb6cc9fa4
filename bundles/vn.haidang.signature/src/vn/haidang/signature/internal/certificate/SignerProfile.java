package vn.haidang.signature.internal.certificate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.x500.style.BCStyle;

import vn.haidang.signature.Signer;
import vn.haidang.signature.SignerKind;

/** Reads from a certificate who signed with it, by the profiles in the file {@code signer-profiles.csv} beside this class. */
public final class SignerProfile {

    private static final int FIELDS = 4;
    private static final List<Profile> PROFILES = read();

    private record Profile(SignerKind kind, String where, Pattern pattern) {

        static Profile of(String line) {
            String[] fields = line.split(";", FIELDS);
            return new Profile(SignerKind.valueOf(fields[0]), fields[1], Pattern.compile(fields[2],
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
        }

        boolean fits(Map<String, List<String>> values) {
            return values.get(where).stream().anyMatch(value -> pattern.matcher(value).matches());
        }
    }

    private SignerProfile() {}

    /** The owner of a certificate. */
    public static Signer of(X509Certificate certificate) {
        X500Principal subject = certificate.getSubjectX500Principal();
        X500Principal issuer = certificate.getIssuerX500Principal();
        return new Signer(certificate, kind(certificate), Names.shown(subject), Names.organisation(subject),
                Names.wholeSubject(certificate), Names.shown(issuer), Names.organisation(issuer),
                certificate.getSerialNumber().toString(16));
    }

    private static SignerKind kind(X509Certificate certificate) {
        X500Principal subject = certificate.getSubjectX500Principal();
        Map<String, List<String>> values = Map.of("purpose", purpose(certificate), "title",
                Names.values(subject, BCStyle.T), "givenName", Names.values(subject, BCStyle.GIVENNAME), "uid",
                Names.values(subject, BCStyle.UID, BCStyle.SERIALNUMBER), "organisationId",
                Names.values(subject, BCStyle.ORGANIZATION_IDENTIFIER), "name", Names.values(subject, BCStyle.CN));
        return PROFILES.stream().filter(profile -> profile.fits(values)).findFirst().map(Profile::kind)
                .orElse(SignerKind.UNKNOWN);
    }

    private static List<String> purpose(X509Certificate certificate) {
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            // of several purposes none tells what the certificate is for
            return purposes == null || purposes.size() > 1 ? List.of() : purposes;
        } catch (CertificateParsingException e) {
            // malformed, so that it tells nothing; the check of usages says so
            return List.of();
        }
    }

    private static List<Profile> read() {
        try (InputStream in = SignerProfile.class.getResourceAsStream("signer-profiles.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Profile::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
