package vn.haidang.signature.internal.certificate;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.AppendixTwo;

/** Checks what a certificate may be used for: RFC 5280, 4.2.1.3 and 4.2.1.12. */
public final class UsageCheck {

    private static final String[] USAGES = {"digitalSignature", "nonRepudiation", "keyEncipherment",
            "dataEncipherment", "keyAgreement", "keyCertSign", "cRLSign", "encipherOnly", "decipherOnly"};
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    /** Purposes under which authorities issue certificates to sign documents with. */
    private static final Set<String> SIGNING_PURPOSES = Set.of("2.5.29.37.0", // any
            "1.3.6.1.5.5.7.3.36", // document signing, RFC 9336
            "1.3.6.1.5.5.7.3.4", // e-mail protection
            "1.3.6.1.5.5.7.3.2", // client authentication
            "1.3.6.1.4.1.311.10.3.12", // document signing, Microsoft
            "1.2.840.113583.1.1.5"); // authentic documents, Adobe

    private UsageCheck() {}

    /** The two checks, 1.4 and 1.5. */
    public static List<Finding> check(X509Certificate certificate) {
        return List.of(keyUsage(certificate), extendedUsage(certificate));
    }

    private static Finding keyUsage(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        if (usage == null) {
            return AppendixTwo.USAGE.finding(Severity.OK, "unrestricted");
        }
        boolean forSigning = usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
        String named = named(usage);
        return (forSigning
                ? AppendixTwo.USAGE.finding(Severity.OK, "ok")
                : AppendixTwo.USAGE.finding(Severity.ERROR, "wrong")).with("usages", named).showing("Key Usage", named);
    }

    private static Finding extendedUsage(X509Certificate certificate) {
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            if (purposes == null) {
                return AppendixTwo.EXTENDED_USAGE.finding(Severity.OK, "unrestricted");
            }
            String named = String.join(", ", purposes);
            boolean forSigning = purposes.stream().anyMatch(SIGNING_PURPOSES::contains);
            Finding finding = forSigning
                    ? AppendixTwo.EXTENDED_USAGE.finding(Severity.OK, "ok")
                    : isCritical(certificate)
                            ? AppendixTwo.EXTENDED_USAGE.finding(Severity.ERROR, "wrong")
                            : AppendixTwo.EXTENDED_USAGE.finding(Severity.WARNING, "other");
            return finding.with("purposes", named).showing("Extended Key Usage", named);
        } catch (CertificateParsingException e) {
            return AppendixTwo.EXTENDED_USAGE.notChecked().showing("X.509", String.valueOf(e.getMessage()));
        }
    }

    /** Whether the authority insists: then no other use is right. */
    private static boolean isCritical(X509Certificate certificate) {
        Set<String> critical = certificate.getCriticalExtensionOIDs();
        return critical != null && critical.contains(EXTENDED_KEY_USAGE);
    }

    private static String named(boolean[] usage) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.min(usage.length, USAGES.length); i++) {
            if (usage[i]) {
                names.add(USAGES[i]);
            }
        }
        return String.join(", ", names);
    }
}
