package vn.haidang.signature.internal.pdf;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

import vn.haidang.base.finding.Finding;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.SignedContent;

/** A signature dictionary with what was found of it until now; for one thread. */
final class Candidate {

    private static final String TIMESTAMP = "ETSI.RFC3161";

    private final SignatureFields.Signed field;
    private final DocumentBytes file;
    private final List<Finding> findings = new ArrayList<>();
    private final Optional<SignedRange> range;
    private final Optional<byte[]> contents;

    private Candidate(SignatureFields.Signed field, DocumentBytes file) throws IOException {
        this.field = field;
        this.file = file;
        RangeReader reader = new RangeReader(file, findings);
        range = reader.range(field.value());
        contents = range.isPresent() ? reader.contents(field.value(), range.get()) : Optional.empty();
    }

    static Candidate read(SignatureFields.Signed field, DocumentBytes file) throws IOException {
        return new Candidate(field, file);
    }

    /** What is to be said of it, to which more may be added. */
    List<Finding> findings() {
        return findings;
    }

    int field() {
        return field.number();
    }

    COSDictionary dictionary() {
        return field.value();
    }

    String form() {
        return dictionary().getNameAsString(COSName.SUB_FILTER, "");
    }

    boolean isTimestamp() {
        return form().equals(TIMESTAMP);
    }

    Optional<SignedRange> range() {
        return range;
    }

    /** The signature itself, when the range leaves out exactly that. */
    Optional<byte[]> contents() {
        return contents;
    }

    /** The offset behind what it covers, 0 when that is not known. */
    long end() {
        return range.map(SignedRange::end).orElse(0L);
    }

    boolean coversWholeFile() {
        return range.isPresent() && end() == file.length();
    }

    boolean isSameGap(Candidate other) {
        return range.isPresent() && other.range.filter(found -> found.gapStart() == range.get().gapStart()).isPresent();
    }

    /** What was signed; only when there is a range. */
    SignedContent content() {
        SignedRange signed = range.orElseThrow();
        return digest -> {
            file.digest(digest, 0, signed.gapStart());
            file.digest(digest, signed.gapEnd(), signed.end());
        };
    }

    /** The dictionary's own entry M, which PAdES uses in the place of the signed attribute. */
    Optional<Instant> writtenTime() {
        return Optional.ofNullable(new PDSignature(dictionary()).getSignDate()).map(Calendar::toInstant);
    }
}
