package vn.haidang.signature.internal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.signature.Judgement;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SignaturePlace;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.SigningEvidence;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.judge.TimeCheck;

/**
 * A signature whose integrity a format has checked and whose certificate nobody has judged yet.
 *
 * @param signer the signer's certificate, when the signature tells which it is
 * @param embedded what else the document brings
 * @param time the times claimed and proven
 * @param existence the time before which the material is proven to have existed
 * @param role what the signature is there for
 * @param coversWholeDocument whether nothing of the file lies outside what was signed
 * @param place where it is shown
 * @param timestamps what the judgements of its time-stamps rest on
 * @param findings what the format found
 */
public record CheckedSignature(Optional<X509Certificate> signer, ValidationMaterial embedded, SigningTime time,
        Optional<Instant> existence, SignatureRole role, boolean coversWholeDocument, Optional<SignaturePlace> place,
        ValidationMaterial timestamps, List<Finding> findings) {

    public CheckedSignature {
        findings = List.copyOf(findings);
    }

    /** The verdict, which follows from the findings of both. */
    public SignatureVerdict judgedBy(SignatureJudge judge) {
        List<Finding> all = new ArrayList<>(findings);
        Optional<Judgement> judgement = signer
                .map(certificate -> judge.judge(new SigningEvidence(certificate, embedded, time, existence)));
        judgement.ifPresentOrElse(judged -> all.addAll(judged.findings()),
                () -> all.addAll(TimeCheck.check(time, judge.at())));
        List<Finding> complete = new ArrayList<>(Verdicts.complete(all));
        complete.add(0, SignatureReason.of(complete));
        Optional<Signer> known = judgement.map(Judgement::signer);
        return new SignatureVerdict(Verdicts.of(complete), known, time, Optional.empty(), role, coversWholeDocument,
                place, judgement.map(Judgement::path).orElse(List.of()),
                judgement.map(Judgement::used).orElse(ValidationMaterial.none()).and(timestamps), complete);
    }
}
