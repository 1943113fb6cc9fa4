package vn.haidang.signature.internal.pdf;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.CheckedSignature;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.cms.CmsResult;
import vn.haidang.signature.internal.cms.CmsRules;
import vn.haidang.signature.internal.cms.DetachedCms;
import vn.haidang.signature.internal.cms.TimeProof;

/** Verifies the signatures of one open PDF; for one thread. */
final class PdfSignatures {

    private static final String CADES = "ETSI.CAdES.detached";
    private static final Set<String> FORMS = Set.of("adbe.pkcs7.detached", CADES);

    private static final class Candidate {
        private final COSDictionary dictionary;
        private final List<Finding> findings = new ArrayList<>();
        private Optional<SignedRange> range = Optional.empty();
        private Optional<byte[]> contents = Optional.empty();

        Candidate(COSDictionary dictionary) {
            this.dictionary = dictionary;
        }

        long end() {
            return range.map(SignedRange::end).orElse(0L);
        }
    }

    private final DocumentBytes file;
    private final PdfStructure structure;
    private final SignatureJudge judge;

    PdfSignatures(DocumentBytes file, PdfStructure structure, SignatureJudge judge) {
        this.file = file;
        this.structure = structure;
        this.judge = judge;
    }

    /** The verdicts in the order the signatures were made: each later one covers more. */
    List<SignatureVerdict> verify(List<COSDictionary> dictionaries) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (COSDictionary dictionary : dictionaries) {
            candidates.add(read(dictionary));
        }
        candidates.sort(Comparator.comparingLong(Candidate::end));
        LaterChanges later = new LaterChanges(file, structure,
                candidates.stream().flatMap(candidate -> candidate.range.stream()).toList());
        List<SignatureVerdict> verdicts = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.range.isPresent()) {
                checkAgainstOthers(candidate, candidate.range.get(), candidates, later);
            }
            verdicts.add(verdict(candidate));
        }
        return verdicts;
    }

    private Candidate read(COSDictionary dictionary) throws IOException {
        Candidate candidate = new Candidate(dictionary);
        RangeReader reader = new RangeReader(file, candidate.findings);
        candidate.range = reader.range(dictionary);
        if (candidate.range.isPresent()) {
            candidate.contents = reader.contents(dictionary, candidate.range.get());
        }
        return candidate;
    }

    private void checkAgainstOthers(Candidate candidate, SignedRange range, List<Candidate> all, LaterChanges later)
            throws IOException {
        if (all.stream().anyMatch(other -> other != candidate && isSameGap(other, range))) {
            candidate.findings.add(RangeReader.finding(Severity.ERROR, "shared"));
        }
        candidate.findings.addAll(later.after(range));
    }

    private static boolean isSameGap(Candidate other, SignedRange range) {
        return other.range.filter(found -> found.gapStart() == range.gapStart()).isPresent();
    }

    private boolean coversAll(SignedRange range) {
        return range.end() == file.length();
    }

    private SignatureVerdict verdict(Candidate candidate) throws IOException {
        List<Finding> findings = candidate.findings;
        String form = candidate.dictionary.getNameAsString(COSName.SUB_FILTER, "");
        Optional<CmsResult> cms = Optional.empty();
        if (!FORMS.contains(form)) {
            findings.add(finding(Severity.NOT_CHECKED, "signature.form.unsupported").with("form", Names.clean(form)));
        } else if (candidate.contents.isPresent()) {
            SignedRange range = candidate.range.orElseThrow();
            cms = Optional.of(DetachedCms.check(candidate.contents.get(), digest -> {
                file.digest(digest, 0, range.gapStart());
                file.digest(digest, range.gapEnd(), range.end());
            }, form.equals(CADES) ? CmsRules.CADES : CmsRules.PLAIN));
            findings.addAll(cms.get().findings());
        }
        Optional<Instant> claimed = cms.flatMap(CmsResult::signingTime).or(() -> writtenTime(candidate.dictionary));
        ValidationMaterial embedded = cms.map(CmsResult::embedded).orElse(ValidationMaterial.none());
        TimeProof proof = cms.isPresent() ? TimeProof.of(cms.get(), judge) : TimeProof.none();
        findings.addAll(proof.findings());
        return new CheckedSignature(cms.flatMap(CmsResult::signer), embedded,
                new SigningTime(claimed, proof.earliest()), Optional.empty(), SignatureRole.SIGNATURE,
                candidate.range.filter(this::coversAll).isPresent(), Optional.empty(), proof.used(), findings)
                .judgedBy(judge);
    }

    /** The dictionary's own entry M, which PAdES uses in the place of the signed attribute. */
    private static Optional<Instant> writtenTime(COSDictionary dictionary) {
        return Optional.ofNullable(new PDSignature(dictionary).getSignDate()).map(Calendar::toInstant);
    }

    private static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code)
                .citing(AppendixTwo.CIRCULAR + ", Điều 6 khoản 1 điểm h");
    }
}
