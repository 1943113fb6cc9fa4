package vn.haidang.signature.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.apache.pdfbox.pdmodel.PDDocument;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.DocumentReading;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SignaturePlace;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.TimestampEvidence;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.CheckedSignature;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.cms.BaselineLevel;
import vn.haidang.signature.internal.cms.CmsResult;
import vn.haidang.signature.internal.cms.TimeProof;
import vn.haidang.signature.internal.pdf.DocumentTimestamps.Archive;
import vn.haidang.signature.internal.pdf.form.LayoutCheck;
import vn.haidang.signature.internal.pdf.page.CoverCheck;
import vn.haidang.signature.internal.pdf.page.SmallPictures;
import vn.haidang.signature.internal.pdf.revision.SignedFields.SignedField;

/** Verifies the signatures of one open PDF; for one thread. */
final class PdfSignatures {

    private final DocumentBytes file;
    private final PdfStructure structure;
    private final PDDocument document;
    private final SignatureJudge judge;

    PdfSignatures(DocumentBytes file, PdfStructure structure, PDDocument document, SignatureJudge judge) {
        this.document = document;
        this.file = file;
        this.structure = structure;
        this.judge = judge;
    }

    /** The verdicts in the order the signatures were made: each later one covers more. */
    DocumentReading.Signed verify(List<SignatureFields.Signed> fields) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (SignatureFields.Signed field : fields) {
            candidates.add(Candidate.read(field, file));
        }
        candidates.sort(Comparator.comparingLong(Candidate::end));
        SmallPictures pictures = new SmallPictures();
        LaterChanges later = new LaterChanges(file, structure, new CoverCheck(document, pictures),
                candidates.stream().flatMap(candidate -> candidate.range().stream()).toList());
        Map<Integer, SignedField> places = structure.signedFields();
        DocumentTimestamps timestamps = new DocumentTimestamps(structure, judge);
        timestamps.judge(candidates, later);
        List<SignatureVerdict> verdicts = new ArrayList<>();
        LayoutCheck layout = new LayoutCheck(document, pictures);
        for (Candidate candidate : candidates) {
            Optional<SignedField> field = Optional.ofNullable(places.get(candidate.field()));
            checkRange(candidate, candidates, later);
            checkCertification(candidate, field, verdicts.isEmpty());
            int revision = structure.revision(candidate.end());
            Optional<SignaturePlace> place = field.flatMap(SignedField::widget)
                    .map(widget -> Places.shown(widget, revision));
            verdicts.add(candidate.isTimestamp()
                    ? timestamps.verdict(candidate, place)
                    : verdict(candidate, timestamps, place, field.map(SignedField::certification)
                            .filter(OptionalInt::isPresent).isPresent()));
            layout.add(verdicts.size(), candidate.field(), verdicts.get(verdicts.size() - 1));
        }
        return new DocumentReading.Signed(verdicts, layout.findings());
    }

    private static void checkRange(Candidate candidate, List<Candidate> all, LaterChanges later) throws IOException {
        if (candidate.range().isEmpty()) {
            return;
        }
        if (all.stream().anyMatch(other -> other != candidate && candidate.isSameGap(other))) {
            candidate.findings().add(RangeReader.finding(Severity.ERROR, "shared"));
        }
        candidate.findings().addAll(later.after(candidate.range().get()));
    }

    /** ISO 32000-1, 12.8.2.2.1: only the first signature may certify. */
    private static void checkCertification(Candidate candidate, Optional<SignedField> field, boolean first) {
        OptionalInt level = field.map(SignedField::certification).orElse(OptionalInt.empty());
        if (level.isPresent()) {
            boolean known = level.getAsInt() >= 1 && level.getAsInt() <= 3;
            candidate.findings().add(!first
                    ? finding(Severity.ERROR, "pdf.certification.notFirst")
                    : known
                            ? finding(Severity.INFO, "pdf.certification.level" + level.getAsInt())
                            : finding(Severity.ERROR, "pdf.certification.unknown"));
        }
    }

    private SignatureVerdict verdict(Candidate candidate, DocumentTimestamps timestamps,
            Optional<SignaturePlace> place, boolean certification) throws IOException {
        Optional<CmsResult> result = SignatureForms.check(candidate);
        List<Finding> findings = new ArrayList<>(candidate.findings());
        Archive archive = timestamps.archiveOf(candidate);
        ValidationMaterial embedded = result.map(CmsResult::embedded).orElse(ValidationMaterial.none())
                .and(archive.material());
        TimeProof proof = archive.proof();
        if (result.isPresent()) {
            proof = TimeProof.of(result.get().timestamps().stream()
                    .map(token -> new TimestampEvidence(token, result.get().stamped(), embedded, archive.existence()))
                    .toList(), judge).and(proof);
            findings.addAll(result.get().findings(proof.earliest().orElse(judge.at())));
        }
        findings.addAll(proof.findings());
        SignatureVerdict verdict = new CheckedSignature(result.flatMap(CmsResult::signer), embedded,
                new SigningTime(result.flatMap(CmsResult::signingTime).or(candidate::writtenTime), proof.earliest()),
                archive.existence(), certification ? SignatureRole.CERTIFICATION : SignatureRole.SIGNATURE,
                candidate.coversWholeFile(), place, proof.used(), findings).judgedBy(judge);
        boolean baseline = candidate.form().equals(SignatureForms.CADES) && result.filter(CmsResult::named).isPresent();
        return new BaselineLevel("PAdES", baseline, proof.earliest().isPresent(), archive.existence().isPresent())
                .nameIn(verdict, embedded);
    }

    private static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code)
                .citing(AppendixTwo.CIRCULAR + ", Điều 6 khoản 1 điểm h; ISO 32000-1, 12.8.2.2");
    }
}
