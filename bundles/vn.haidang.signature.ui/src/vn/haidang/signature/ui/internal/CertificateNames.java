package vn.haidang.signature.ui.internal;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

import vn.haidang.base.digest.Sha256;

/** How certificates are called and told apart on the screen. */
public final class CertificateNames {

    private static final int LONGEST = 200;
    private static final int GROUP = 4;
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private CertificateNames() {}

    /** The common name, or the whole name where there is none; fit to be shown whoever wrote it. */
    public static String of(X500Principal principal) {
        return clean(commonName(principal).orElseGet(principal::getName));
    }

    /** The whole name, RFC 4514, fit to be shown. */
    public static String whole(X500Principal principal) {
        return clean(principal.getName());
    }

    private static String clean(String text) {
        String plain = UNSHOWN.matcher(text).replaceAll(" ").strip();
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST - 1))) + "…";
    }

    private static Optional<String> commonName(X500Principal principal) {
        try {
            return new LdapName(principal.getName()).getRdns().stream()
                    .filter(part -> part.getType().equalsIgnoreCase("CN")).map(Rdn::getValue)
                    .filter(String.class::isInstance).map(String.class::cast).reduce((first, last) -> last);
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }

    /** The SHA-256 of the certificate, lower-case hexadecimal; empty when it cannot be encoded. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            return new Sha256().add(certificate.getEncoded()).hex();
        } catch (CertificateEncodingException e) {
            return "";
        }
    }

    /** A fingerprint as authorities publish it and people compare it: capitals, in groups of four. */
    public static String grouped(String fingerprint) {
        return fingerprint.toUpperCase(Locale.ROOT).replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    /** The certificate as a PEM text; empty when it cannot be encoded. */
    public static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            return "";
        }
    }
}
