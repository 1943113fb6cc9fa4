package vn.haidang.signature.ui.internal.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.batch.BatchResult;
import vn.haidang.signature.batch.FormerVerdict;
import vn.haidang.signature.ui.internal.Messages;

@DisplayName("A document in one line")
class DocumentRowTest {

    private static final Instant EARLY = Instant.parse("2026-10-01T01:00:00Z");
    private static final Instant LATE = Instant.parse("2026-10-02T01:00:00Z");

    private static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code);
    }

    private static SignatureVerdict signature(Verdict verdict, Instant at, Finding reason) {
        return new SignatureVerdict(verdict, Optional.empty(), SigningTime.claimed(Optional.of(at)), Optional.empty(),
                SignatureRole.SIGNATURE, true, Optional.empty(), List.of(), ValidationMaterial.none(),
                List.of(reason));
    }

    private static DocumentVerdict verdict(Conclusion conclusion, List<SignatureVerdict> signatures,
            List<Finding> findings) {
        return new DocumentVerdict(Path.of("hs", "BC-214.pdf"), Optional.of("PDF"), conclusion, Optional.of("00"),
                LATE, signatures, findings);
    }

    @Test
    void theReasonIsThatOfTheSignatureWhichDecided() {
        DocumentRow row = DocumentRow.of(verdict(Conclusion.INVALID,
                List.of(signature(Verdict.VALID, EARLY, finding(Severity.OK, "good")),
                        signature(Verdict.INVALID, LATE, finding(Severity.ERROR, "bad"))),
                List.of()));
        assertEquals("bad", row.reason().orElseThrow().code());
        assertEquals(Optional.of(LATE), row.signedAt());
    }

    @Test
    void whereNoSignatureDecidedTheGravestOfTheDocumentIsTheReason() {
        DocumentRow row = DocumentRow.of(verdict(Conclusion.INVALID,
                List.of(signature(Verdict.VALID, EARLY, finding(Severity.OK, "good"))),
                List.of(finding(Severity.INFO, "aside"), finding(Severity.ERROR, "shadow"))));
        assertEquals("shadow", row.reason().orElseThrow().code());
    }

    @Test
    void theLegalValueIsTakenFromWhatIsSaidOfTheDocument() {
        DocumentRow row = DocumentRow.of(verdict(Conclusion.VALID,
                List.of(signature(Verdict.VALID, EARLY, finding(Severity.OK, "good"))),
                List.of(finding(Severity.WARNING, "document.legalValue.order"),
                        finding(Severity.INFO, "document.legalValue.both"))));
        assertEquals(Optional.of(DocumentRow.Worth.BOTH), row.worth());
    }

    @Test
    void ofAnUnchangedDocumentItIsSaidWhenItWasVerified() {
        FormerVerdict former = FormerVerdict.of(verdict(Conclusion.VALID,
                List.of(signature(Verdict.VALID, EARLY, finding(Severity.OK, "good"))), List.of())).orElseThrow();
        DocumentRow row = DocumentRow.of(new BatchResult.Unchanged(former));
        assertEquals(Optional.of(LATE), row.former());
        assertEquals(Optional.of(EARLY), row.signedAt());
        assertEquals("BC-214.pdf", row.name());
    }
}
