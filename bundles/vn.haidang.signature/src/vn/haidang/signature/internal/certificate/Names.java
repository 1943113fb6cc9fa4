package vn.haidang.signature.internal.certificate;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** The names in a certificate as people know them. */
public final class Names {

    private static final int LONGEST = 200;

    /** Control, format, private, unassigned and lone surrogate characters, and separators of lines. */
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private Names() {}

    /** The common name of the certificate's subject, when it has one. */
    public static Optional<String> subject(X509Certificate certificate) {
        return commonName(certificate.getSubjectX500Principal());
    }

    /** The certificate's whole subject, RFC 4514. */
    public static String wholeSubject(X509Certificate certificate) {
        return clean(certificate.getSubjectX500Principal().getName());
    }

    /** The common name, or the whole name where there is none. */
    public static String shown(X500Principal principal) {
        return commonName(principal).orElseGet(() -> clean(principal.getName()));
    }

    /**
     * Text that somebody else wrote, fit to be shown: without control and format characters, which could turn letters
     * round, hide them or break the line, and not longer than anybody reads.
     */
    public static String clean(String text) {
        String plain = UNSHOWN.matcher(text).replaceAll(" ").strip();
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST - 1))) + "…";
    }

    /** The organisation in a name, or else the unit, when there is one. */
    public static Optional<String> organisation(X500Principal principal) {
        return value(principal, BCStyle.O).or(() -> value(principal, BCStyle.OU));
    }

    private static Optional<String> commonName(X500Principal principal) {
        return value(principal, BCStyle.CN);
    }

    private static Optional<String> value(X500Principal principal, ASN1ObjectIdentifier type) {
        List<String> values = values(principal, type);
        // the last one is the most specific
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** All values of the attributes in a name, in its order. */
    public static List<String> values(X500Principal principal, ASN1ObjectIdentifier... types) {
        List<ASN1ObjectIdentifier> wanted = List.of(types);
        return Stream.of(X500Name.getInstance(principal.getEncoded()).getRDNs())
                .flatMap(names -> Stream.of(names.getTypesAndValues())).filter(one -> wanted.contains(one.getType()))
                .map(one -> clean(unescaped(IETFUtils.valueToString(one.getValue())))).toList();
    }

    /** Undoes the escaping of RFC 4514, which is not for people. */
    private static String unescaped(String value) {
        return value.replaceAll("\\\\(.)", "$1");
    }
}
