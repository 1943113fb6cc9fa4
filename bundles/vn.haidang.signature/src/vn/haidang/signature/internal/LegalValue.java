package vn.haidang.signature.internal;

import java.util.ArrayList;
import java.util.List;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.SignerKind;
import vn.haidang.signature.Verdict;

/**
 * What a document signed validly is worth beside paper: signed by a person, sealed by an organisation, or both; and
 * whether the person came first. Computed from the certificates' profiles, so that it is said and never decides.
 */
final class LegalValue {

    private static final String VALUE = "QĐ 165/2025/QĐ-UBND (Ninh Bình), Điều 15";
    private static final String ORDER = "NĐ 30/2020/NĐ-CP, Điều 32 khoản 2 điểm d";

    private LegalValue() {}

    /** What there is to say of the signatures of a document, in the order they were made. */
    static List<Finding> of(List<SignatureVerdict> signatures) {
        List<SignerKind> kinds = signatures.stream()
                .filter(signature -> signature.role() != SignatureRole.DOCUMENT_TIMESTAMP)
                .map(signature -> signature.signer().map(Signer::kind).orElse(SignerKind.UNKNOWN)).toList();
        if (kinds.isEmpty() || signatures.stream().anyMatch(signature -> signature.verdict() != Verdict.VALID)) {
            return List.of();
        }
        int person = kinds.indexOf(SignerKind.PERSON);
        int organisation = kinds.indexOf(SignerKind.ORGANISATION);
        List<Finding> findings = new ArrayList<>();
        if (kinds.contains(SignerKind.UNKNOWN)) {
            findings.add(finding(Severity.INFO, "unknown", VALUE));
        }
        if (person >= 0 || organisation >= 0) {
            findings.add(finding(Severity.INFO,
                    person < 0 ? "organisation" : organisation < 0 ? "person" : "both", VALUE));
        }
        if (person >= 0 && organisation >= 0 && organisation < person) {
            findings.add(finding(Severity.WARNING, "order", ORDER));
        }
        return findings;
    }

    private static Finding finding(Severity severity, String result, String citation) {
        return Finding.of(Messages.CATALOGUE, severity, "document.legalValue." + result).citing(citation);
    }
}
