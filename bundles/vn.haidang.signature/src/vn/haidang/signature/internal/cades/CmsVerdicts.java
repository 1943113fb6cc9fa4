package vn.haidang.signature.internal.cades;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.SignedContent;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.TimestampEvidence;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.CheckedSignature;
import vn.haidang.signature.internal.cms.BaselineLevel;
import vn.haidang.signature.internal.cms.CmsMessage;
import vn.haidang.signature.internal.cms.CmsResult;
import vn.haidang.signature.internal.cms.CmsRules;
import vn.haidang.signature.internal.cms.CmsSigner;
import vn.haidang.signature.internal.cms.TimeProof;

/** The verdicts on the signers of a CMS and on those who counter-signed, for a file or a part of a container. Stateless. */
public final class CmsVerdicts {

    /** Counter-signatures on counter-signatures on …: who goes deeper wants to keep us busy. */
    private static final int MAX_DEPTH = 4;
    private static final int MAX_VERDICTS = 64;

    private final CmsMessage message;
    private final SignatureJudge judge;
    private final List<SignatureVerdict> verdicts = new ArrayList<>();

    private CmsVerdicts(CmsMessage message, SignatureJudge judge) {
        this.message = message;
        this.judge = judge;
    }

    /**
     * Judges all signers, each followed by those who counter-signed.
     *
     * @param content what was signed; empty when nobody has it, which leaves integrity unchecked
     * @param whole whether it is all there is
     * @param more what the format found beside, for each signer
     */
    public static List<SignatureVerdict> of(CmsMessage message, Optional<SignedContent> content, boolean whole,
            List<Finding> more, SignatureJudge judge) throws IOException {
        CmsVerdicts all = new CmsVerdicts(message, judge);
        for (CmsSigner signer : message.signers()) {
            CmsResult result = content.isPresent()
                    ? signer.check(content.get(), CmsRules.PLAIN)
                    : signer.checkWithoutContent();
            all.add(signer, result, content, whole, more);
        }
        return all.verdicts;
    }

    private void add(CmsSigner signer, CmsResult result, Optional<SignedContent> content, boolean whole,
            List<Finding> more) throws IOException {
        List<Finding> findings = new ArrayList<>(more);
        List<TimestampEvidence> archive = List.of();
        if (content.isPresent()) {
            ArchiveTimestamps stamps = new ArchiveTimestamps(message, signer, content.get());
            archive = stamps.evidence(result.embedded());
            findings.addAll(stamps.findings());
        }
        TimeProof archived = TimeProof.of(archive, judge);
        verdicts.add(judged(result, archived, SignatureRole.SIGNATURE, whole, findings));
        addCounterSignatures(signer, 1);
    }

    private void addCounterSignatures(CmsSigner signer, int depth) throws IOException {
        for (CmsSigner counter : counterSigners(signer)) {
            if (depth > MAX_DEPTH || verdicts.size() >= MAX_VERDICTS) {
                throw new IOException("too many counter-signatures");
            }
            CmsResult result = counter.check(signer.value(), CmsRules.COUNTER_SIGNATURE);
            verdicts.add(judged(result, TimeProof.none(), SignatureRole.COUNTER_SIGNATURE, false, List.of()));
            addCounterSignatures(counter, depth + 1);
        }
    }

    private static List<CmsSigner> counterSigners(CmsSigner signer) throws IOException {
        try {
            return signer.counterSigners();
        } catch (RuntimeException e) {
            // BouncyCastle's parsers throw unchecked exceptions on malformed input
            throw new IOException("counter-signature: " + e.getMessage(), e);
        }
    }

    private SignatureVerdict judged(CmsResult result, TimeProof archived, SignatureRole role, boolean whole,
            List<Finding> more) throws IOException {
        TimeProof stamped = TimeProof.of(result.timestamps().stream().map(token -> new TimestampEvidence(token,
                result.stamped(), result.embedded(), archived.earliest())).toList(), judge);
        TimeProof proof = stamped.and(archived);
        List<Finding> findings = new ArrayList<>(result.findings(proof.earliest().orElse(judge.at())));
        findings.addAll(more);
        findings.addAll(proof.findings());
        SignatureVerdict verdict = new CheckedSignature(result.signer(), result.embedded(),
                new SigningTime(result.signingTime(), proof.earliest()), archived.earliest(), role, whole,
                Optional.empty(), proof.used(), findings).judgedBy(judge);
        boolean intact = findings.stream()
                .anyMatch(finding -> AppendixTwo.INTEGRITY.isResult(finding) && finding.severity() == Severity.OK);
        return new BaselineLevel("CAdES", result.named() && intact && result.signingTime().isPresent(),
                stamped.earliest().isPresent(), archived.earliest().isPresent()).nameIn(verdict, result.embedded());
    }
}
