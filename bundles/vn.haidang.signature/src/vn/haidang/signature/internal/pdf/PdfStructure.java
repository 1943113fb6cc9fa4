package vn.haidang.signature.internal.pdf;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.pdf.revision.PdfRevisions;
import vn.haidang.signature.internal.pdf.revision.PdfSyntaxException;
import vn.haidang.signature.internal.pdf.revision.PdfView;
import vn.haidang.signature.internal.pdf.revision.SignedFields;
import vn.haidang.signature.internal.pdf.revision.SignedFields.SignedField;
import vn.haidang.signature.internal.pdf.revision.TooDemandingException;
import vn.haidang.signature.internal.pdf.revision.WorkLimit;

/**
 * What a reader that repairs nothing makes of a file, held against what PDFBox, which repairs, makes of it. Where the two
 * differ, other programs may show something else again.
 *
 * @param revisions the file's revisions, when they can be read by the letter of the standard
 * @param isTooDemanding whether it was not read to the end because it goes beyond the limits
 * @param findings what concerns every signature of the file
 */
record PdfStructure(Optional<PdfRevisions> revisions, boolean isTooDemanding, List<Finding> findings) {

    private static final Logger LOG = System.getLogger(PdfStructure.class.getName());

    static PdfStructure of(DocumentBytes document, PDDocument other) throws IOException {
        try {
            PdfRevisions revisions = PdfRevisions.read(document, new WorkLimit());
            return new PdfStructure(Optional.of(revisions), false, ambiguous(revisions, other).stream().toList());
        } catch (PdfSyntaxException e) {
            return new PdfStructure(Optional.empty(), false, List.of(unclear(e)));
        } catch (TooDemandingException e) {
            return new PdfStructure(Optional.empty(), true, List.of(tooDemanding(e)));
        }
    }

    private static Optional<Finding> ambiguous(PdfRevisions revisions, PDDocument other) {
        Map<COSObjectKey, Long> places = other.getDocument().getXrefTable();
        for (Map.Entry<COSObjectKey, Long> entry : places.entrySet()) {
            COSObjectKey key = entry.getKey();
            Optional<Long> place = revisions.placeOf((int) key.getNumber(), key.getGeneration());
            // what was freed PDFBox keeps; where that matters, the comparison of the revisions finds it
            if (place.isPresent() && !place.get().equals(entry.getValue())) {
                return Optional.of(finding(Severity.ERROR, "pdf.structure.ambiguous").with("object", key.getNumber())
                        .showing("xref", place.get() + " / " + entry.getValue()));
            }
        }
        return Optional.empty();
    }

    /** The signed fields of the last revision; none when it cannot be read. */
    Map<Integer, SignedField> signedFields() throws IOException {
        try {
            return revisions.isEmpty() ? Map.of() : SignedFields.of(last(revisions.get()));
        } catch (PdfSyntaxException | TooDemandingException e) {
            // the comparison of the revisions says so
            return Map.of();
        }
    }

    /** Where the last revision ends that has signatures, when the file's last one has none. */
    OptionalLong lastSignedEnd() throws IOException {
        try {
            for (int i = revisions.map(PdfRevisions::count).orElse(0) - 2; i >= 0; i--) {
                if (!SignedFields.of(revisions.get().view(i)).isEmpty()) {
                    return OptionalLong.of(revisions.get().end(i));
                }
            }
        } catch (PdfSyntaxException | TooDemandingException e) {
            LOG.log(Level.DEBUG, "the document's older revisions cannot be read", e);
        }
        return OptionalLong.empty();
    }

    /** What the security store of the last revision has. */
    ValidationMaterial store() {
        return revisions.map(file -> store(last(file))).orElse(ValidationMaterial.none());
    }

    /** What the security store had when what ends at an offset was signed. */
    ValidationMaterial store(long end) throws IOException {
        Optional<Integer> index = revisions.isEmpty() ? Optional.empty() : revisions.get().endingAt(end);
        return index.map(found -> store(revisions.get().view(found))).orElse(ValidationMaterial.none());
    }

    private static ValidationMaterial store(PdfView view) {
        try {
            return SecurityStore.of(view);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the document's security store cannot be read", e);
            return ValidationMaterial.none();
        }
    }

    /** The number, from 1, of the revision that ends at an offset; 1 when that is not known. */
    int revision(long end) throws IOException {
        return revisions.isEmpty() ? 1 : revisions.get().endingAt(end).orElse(0) + 1;
    }

    private static PdfView last(PdfRevisions file) {
        return file.view(file.count() - 1);
    }

    static Finding unclear(PdfSyntaxException e) {
        return finding(Severity.NOT_CHECKED, "pdf.structure.unclear").showing("PDF", String.valueOf(e.getMessage()));
    }

    static Finding tooDemanding(TooDemandingException e) {
        return finding(Severity.NOT_CHECKED, "pdf.structure.tooDemanding").showing("PDF",
                String.valueOf(e.getMessage()));
    }

    static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code)
                .citing(AppendixTwo.CIRCULAR + ", Điều 6 khoản 1 điểm h; ISO 32000-1, 7.5");
    }
}
