package vn.haidang.signature;

import java.util.List;
import java.util.Map;

import vn.haidang.base.finding.Finding;
import vn.haidang.signature.DocumentVerdict.Conclusion;

/**
 * What there is to say of a whole run rather than of one document.
 *
 * @param conclusions how many documents got each conclusion; one that none got is not there
 * @param findings what concerns authorities, their revocation data and the trust store, each said once however many
 *        signatures rest on it
 */
public record RunSummary(Map<Conclusion, Integer> conclusions, List<Finding> findings) {

    /** A run over nothing. */
    public static final RunSummary EMPTY = new RunSummary(Map.of(), List.of());

    public RunSummary {
        conclusions = Map.copyOf(conclusions);
        findings = List.copyOf(findings);
    }
}
