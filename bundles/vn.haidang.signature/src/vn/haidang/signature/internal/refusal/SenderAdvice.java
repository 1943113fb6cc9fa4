package vn.haidang.signature.internal.refusal;

import java.util.List;
import java.util.Optional;

/** What the sender is to do about a finding, by the beginning of its code; the first that fits counts. */
enum SenderAdvice {
    REVOCATION_DATA("certificate.revocation.unknown", "certificate.revocation.notChecked", "certificate.algorithm.weakList"),
    VALID_CERTIFICATE("certificate.validity.", "certificate.revocation."),
    RECOGNISED_AUTHORITY("certificate.path."),
    ALGORITHM("certificate.algorithm.", "signature.algorithm."),
    SIGNING_CERTIFICATE("certificate."),
    INTACT("signature.integrity.", "signature.range.", "signature.coverage.", "pdf.", "xml.", "container.", "ooxml.",
            "asic."),
    CLOCK("signature.time."),
    TIMESTAMP("timestamp.", "signature.timestamp."),
    SIGN("document.unsigned", "document.onlyTimestamps"),
    OTHER_FILE("document.", "archive."),
    SIGN_AGAIN("signature.");

    private final List<String> beginnings;

    SenderAdvice(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    static Optional<SenderAdvice> on(String code) {
        for (SenderAdvice advice : values()) {
            if (advice.beginnings.stream().anyMatch(code::startsWith)) {
                return Optional.of(advice);
            }
        }
        return Optional.empty();
    }
}
