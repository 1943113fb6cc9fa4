package vn.haidang.signature.internal.certificate;

import java.security.cert.X509Certificate;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** The names in a certificate as people know them. */
public final class Names {

    private Names() {}

    /** The common name of the certificate's subject, when it has one. */
    public static Optional<String> subject(X509Certificate certificate) {
        return commonName(certificate.getSubjectX500Principal());
    }

    /** The common name of the certificate's issuer, when it has one. */
    public static Optional<String> issuer(X509Certificate certificate) {
        return commonName(certificate.getIssuerX500Principal());
    }

    /** The common name, or the whole name where there is none. */
    static String shown(X500Principal principal) {
        return commonName(principal).orElseGet(principal::getName);
    }

    private static Optional<String> commonName(X500Principal principal) {
        RDN[] names = X500Name.getInstance(principal.getEncoded()).getRDNs(BCStyle.CN);
        // the last one is the most specific
        return names.length == 0
                ? Optional.empty()
                : Optional.of(unescaped(IETFUtils.valueToString(names[names.length - 1].getFirst().getValue())));
    }

    /** Undoes the escaping of RFC 4514, which is not for people. */
    private static String unescaped(String value) {
        return value.replaceAll("\\\\(.)", "$1").strip();
    }
}
