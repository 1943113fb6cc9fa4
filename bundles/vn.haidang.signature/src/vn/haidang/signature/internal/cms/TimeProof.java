package vn.haidang.signature.internal.cms;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.TimestampEvidence;
import vn.haidang.signature.TimestampJudgement;
import vn.haidang.signature.ValidationMaterial;

/**
 * What the time-stamps of one signature prove together.
 *
 * @param earliest the earliest time at which a time-stamp that holds proves that what it covers existed
 * @param used what the judgements rest on
 * @param findings every check of every time-stamp
 */
public record TimeProof(Optional<Instant> earliest, ValidationMaterial used, List<Finding> findings) {

    public TimeProof {
        findings = List.copyOf(findings);
    }

    /** Without time-stamps nothing is proven. */
    public static TimeProof none() {
        return new TimeProof(Optional.empty(), ValidationMaterial.none(), List.of());
    }

    /** Judges time-stamps. */
    public static TimeProof of(List<TimestampEvidence> stamps, SignatureJudge judge) throws IOException {
        TimeProof proof = none();
        for (TimestampEvidence stamp : stamps) {
            proof = proof.and(judge.timestamp(stamp));
        }
        return proof;
    }

    /** Judges the signature-time-stamps of a CMS. */
    public static TimeProof of(CmsResult signature, SignatureJudge judge) throws IOException {
        return of(signature.timestamps().stream()
                .map(token -> new TimestampEvidence(token, signature.stamped(), signature.embedded())).toList(), judge);
    }

    /** Both together: the earlier of the two times. */
    public TimeProof and(TimeProof other) {
        return joined(other.earliest, other.used, other.findings);
    }

    private TimeProof and(TimestampJudgement judgement) {
        return joined(judgement.proven(), judgement.used(), judgement.findings());
    }

    private TimeProof joined(Optional<Instant> time, ValidationMaterial material, List<Finding> more) {
        Optional<Instant> first = earliest.isPresent() && time.isPresent()
                ? earliest.filter(mine -> mine.isBefore(time.get())).or(() -> time)
                : earliest.or(() -> time);
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new TimeProof(first, used.and(material), all);
    }
}
