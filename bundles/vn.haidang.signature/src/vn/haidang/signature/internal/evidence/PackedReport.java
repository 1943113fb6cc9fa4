package vn.haidang.signature.internal.evidence;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.signature.SigningTime;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.json.JsonTree;

/**
 * A report read back, as far as it is judged anew.
 *
 * @param file the document's name
 * @param sha256 the document's hash
 * @param conclusion the packed conclusion
 * @param verifiedAt the instant it holds for
 */
record PackedReport(String file, String sha256, String conclusion, Instant verifiedAt, List<Signature> signatures) {

    /** Each is judged anew; no honest document has as many. */
    private static final int MOST_SIGNATURES = 1000;

    /** The finding that sums up what concerns the certificate. */
    static final String CERTIFICATE_CODE = "signature.certificate.";

    /**
     * One signature.
     *
     * @param certificate the hash of the signer's certificate
     * @param certificates the hashes of those above it and of time-stamps
     * @param revocation the hashes of lists and answers
     * @param certificateResult the code of the finding on the certificate
     */
    record Signature(Verdict verdict, Optional<String> certificate, SigningTime time, List<String> certificates,
            List<String> revocation, Optional<String> certificateResult) {}

    static PackedReport parse(String text) throws IOException {
        try {
            Map<String, Object> report = JsonTree.object(JsonTree.read(text));
            List<Signature> signatures = new ArrayList<>();
            if (JsonTree.list(report, "signatures").size() > MOST_SIGNATURES) {
                throw new IOException("more than " + MOST_SIGNATURES + " signatures");
            }
            for (Object signature : JsonTree.list(report, "signatures")) {
                signatures.add(signature(JsonTree.object(signature)));
            }
            return new PackedReport(Names.clean(JsonTree.text(report, "file")),
                    Names.clean(JsonTree.text(report, "sha256")), Names.clean(JsonTree.text(report, "verdict")),
                    Instant.parse(JsonTree.text(report, "verifiedAt")), signatures);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException(e);
        }
    }

    private static Signature signature(Map<String, Object> object) throws IOException {
        List<String> certificates = new ArrayList<>(names(object, "path"));
        certificates.addAll(names(object, "certificates"));
        List<String> revocation = new ArrayList<>(names(object, "crls"));
        revocation.addAll(names(object, "ocsp"));
        Optional<String> result = Optional.empty();
        for (Object finding : JsonTree.list(object, "findings")) {
            String code = JsonTree.text(JsonTree.object(finding), "code");
            result = result.or(() -> Optional.of(code).filter(some -> some.startsWith(CERTIFICATE_CODE)));
        }
        return new Signature(Verdict.valueOf(JsonTree.text(object, "verdict")),
                JsonTree.optional(object, "certificate"),
                new SigningTime(JsonTree.optional(object, "claimedTime").map(Instant::parse),
                        JsonTree.optional(object, "provenTime").map(Instant::parse)),
                certificates, revocation, result);
    }

    private static List<String> names(Map<String, Object> object, String field) throws IOException {
        List<String> names = new ArrayList<>();
        for (Object name : JsonTree.list(object, field)) {
            names.add(String.valueOf(name));
        }
        return names;
    }
}
