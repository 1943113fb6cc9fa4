package vn.haidang.signature.internal.pdf;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SignaturePlace;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.TimestampEvidence;
import vn.haidang.signature.TimestampJudgement;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.Verdicts;
import vn.haidang.signature.internal.cms.TimeProof;

/**
 * The document time-stamps of a PDF (ETSI EN 319 142-1, 5.4.3) and what each proves of what it covers: the signatures
 * before it, and the certificates and revocation data kept for them. For one thread.
 */
final class DocumentTimestamps {

    /**
     * What later time-stamps prove of a signature.
     *
     * @param material what the security store has for it
     * @param existence the time before which that material existed
     * @param proof the time before which the signature existed
     */
    record Archive(ValidationMaterial material, Optional<Instant> existence, TimeProof proof) {}

    /**
     * A time-stamp.
     *
     * @param covered what the security store had when it was made
     * @param sound whether the file around it is as it must be
     */
    private record Stamp(Candidate candidate, Optional<TimestampJudgement> judgement, ValidationMaterial covered,
            boolean sound) {

        boolean isProof() {
            return sound && judgement.flatMap(TimestampJudgement::proven).isPresent();
        }

        boolean coversAllOf(ValidationMaterial store) {
            return !store.equals(ValidationMaterial.none()) && covered.and(store).equals(covered);
        }
    }

    private final PdfStructure structure;
    private final SignatureJudge judge;
    /** What the last revision's security store has. */
    private final ValidationMaterial store;
    /** Latest first. */
    private final List<Stamp> stamps = new ArrayList<>();
    private final Map<Candidate, Stamp> byCandidate = new IdentityHashMap<>();

    DocumentTimestamps(PdfStructure structure, SignatureJudge judge) {
        this.structure = structure;
        this.judge = judge;
        this.store = structure.store();
    }

    /** Judges all of them, the latest first: it vouches for those before it. */
    void judge(List<Candidate> candidates, LaterChanges later) throws IOException {
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            if (candidate.isTimestamp()) {
                Stamp stamp = judged(candidate, later);
                stamps.add(stamp);
                byCandidate.put(candidate, stamp);
            }
        }
    }

    private Stamp judged(Candidate candidate, LaterChanges later) throws IOException {
        ValidationMaterial covered = structure.store(candidate.end());
        if (candidate.contents().isEmpty()) {
            return new Stamp(candidate, Optional.empty(), covered, false);
        }
        Archive archive = archiveOf(candidate);
        TimestampJudgement judgement = judge.timestamp(new TimestampEvidence(candidate.contents().get(),
                candidate.content(), archive.material(), archive.existence()));
        boolean sound = later.after(candidate.range().orElseThrow()).stream()
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
        return new Stamp(candidate, Optional.of(judgement), covered, sound);
    }

    /** What the time-stamps after a signature prove of it. */
    Archive archiveOf(Candidate candidate) {
        TimeProof proof = TimeProof.none();
        Optional<Stamp> keeper = Optional.empty();
        for (Stamp stamp : stamps) {
            if (stamp.isProof() && stamp.candidate().end() > candidate.end()) {
                TimestampJudgement judgement = stamp.judgement().orElseThrow();
                proof = proof.and(new TimeProof(judgement.proven(), judgement.used(), List.of()));
                // the earliest that covers all that is kept proves most
                keeper = stamp.coversAllOf(store) ? Optional.of(stamp) : keeper;
            }
        }
        return new Archive(store, keeper.flatMap(Stamp::judgement).flatMap(TimestampJudgement::proven), proof);
    }

    /** The verdict on a time-stamp itself. */
    SignatureVerdict verdict(Candidate candidate, Optional<SignaturePlace> place) {
        Optional<TimestampJudgement> judgement = byCandidate.get(candidate).judgement();
        List<Finding> findings = new ArrayList<>(candidate.findings());
        judgement.ifPresent(judged -> findings.addAll(judged.findings()));
        Optional<Instant> time = judgement.flatMap(TimestampJudgement::time);
        return new SignatureVerdict(Verdicts.of(findings), judgement.flatMap(TimestampJudgement::authority),
                new SigningTime(time, judgement.flatMap(TimestampJudgement::proven)), Optional.empty(),
                SignatureRole.DOCUMENT_TIMESTAMP, candidate.coversWholeFile(), place,
                judgement.map(TimestampJudgement::path).orElse(List.of()),
                judgement.map(TimestampJudgement::used).orElse(ValidationMaterial.none()), findings);
    }
}
