package vn.haidang.signature.internal.cms;

import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.Verdict;

/**
 * Names the baseline level of a signature (ETSI EN 319 122-1, 132-1, 142-1, clause 6): only what was verified counts, not
 * what is merely there.
 *
 * @param family CAdES, XAdES or PAdES
 * @param baseline whether the signature has the signed attributes of level B, and they are right
 * @param stamped whether a signature-time-stamp holds
 * @param archived whether an archive-time-stamp holds
 */
public record BaselineLevel(String family, boolean baseline, boolean stamped, boolean archived) {

    /** The verdict with its level named, when it reaches one. */
    public SignatureVerdict nameIn(SignatureVerdict verdict, ValidationMaterial embedded) {
        boolean broken = verdict.verdict() == Verdict.INVALID
                || verdict.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (!baseline || broken) {
            return verdict;
        }
        boolean complete = stamped && verdict.verdict() == Verdict.VALID && restsOn(embedded, verdict);
        String reached = complete ? archived ? "LTA" : "LT" : stamped ? "T" : "B";
        return verdict.withLevel(family + "-B-" + reached);
    }

    /** Whether the document itself brings all the verdict rests on but the trust anchor. */
    private static boolean restsOn(ValidationMaterial embedded, SignatureVerdict verdict) {
        List<X509Certificate> path = verdict.path();
        if (path.isEmpty() || verdict.used().crls().isEmpty() && verdict.used().ocsp().isEmpty()) {
            return false;
        }
        Set<X509Certificate> brought = new HashSet<>(embedded.certificates());
        brought.add(path.get(0));
        brought.add(path.get(path.size() - 1));
        return brought.containsAll(path) && embedded.crls().containsAll(verdict.used().crls())
                && embedded.ocsp().containsAll(verdict.used().ocsp());
    }
}
