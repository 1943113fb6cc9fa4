package vn.haidang.signature.internal;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;

/**
 * The checks that Thông tư 15/2025/TT-BKHCN, Phụ lục II asks of a verifier, in its order. Each appears in every verdict
 * on a signature, with its result or as not checked; 1.6 (the statements in a certification practice statement) is
 * optional and no program can make it.
 */
public enum AppendixTwo {
    /** Signed within the certificate's validity. */
    VALIDITY("1.1", "certificate.validity"),
    /** Not revoked or suspended at the time of signing. */
    REVOCATION("1.2", "certificate.revocation"),
    /** The certificate's algorithms and key lengths. */
    ALGORITHM("1.3", "certificate.algorithm"),
    /** The certificate may be used for signing. */
    USAGE("1.4", "certificate.usage"),
    /** Extended key usage; optional in the circular. */
    EXTENDED_USAGE("1.5", "certificate.extendedUsage"),
    /** Who signed is known for sure. */
    SIGNER("2.1", "signature.signer"),
    /** The signature was made by the certificate's private key. */
    VALUE("2.2", "signature.value"),
    /** The certificate as a whole was valid at the time of signing. */
    CERTIFICATE("2.3", "signature.certificate"),
    /** What was signed is unchanged. */
    INTEGRITY("2.4", "signature.integrity");

    /** How the circular is cited. */
    public static final String CIRCULAR = "TT 15/2025/TT-BKHCN";

    private final String item;
    private final String code;

    AppendixTwo(String item, String code) {
        this.item = item;
        this.code = code;
    }

    /** The result of this check, its code ending in the word given. */
    public Finding finding(Severity severity, String result) {
        return Finding.of(Messages.CATALOGUE, severity, code + "." + result).citing(citation());
    }

    /** This check when it could not be made. */
    public Finding notChecked() {
        return finding(Severity.NOT_CHECKED, "notChecked");
    }

    /** Whether the finding is a result of this check. */
    public boolean isResult(Finding finding) {
        return finding.citation().filter(citation()::equals).isPresent()
                && finding.code().startsWith(code + ".");
    }

    private String citation() {
        return CIRCULAR + ", Phụ lục II, " + item;
    }
}
