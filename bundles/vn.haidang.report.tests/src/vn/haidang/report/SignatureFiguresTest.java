package vn.haidang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.haidang.report.internal.SignatureFigures;

class SignatureFiguresTest {

    @Test
    void theShareIsOfTheSignedDocumentsOnly() {
        Map<String, Figure> figures = figures(Signatures.of(17, 2, 1, 4, 3));
        assertEquals(BigDecimal.valueOf(27), figures.get("signatures.documents").value());
        assertEquals(BigDecimal.valueOf(20), figures.get("signatures.signed").value());
        Figure share = figures.get("signatures.validShare");
        assertEquals(Optional.of(BigDecimal.valueOf(17)), share.numerator());
        assertEquals(Optional.of(BigDecimal.valueOf(20)), share.denominator());
        assertEquals(0, new BigDecimal("0.85").compareTo(share.value()));
    }

    @Test
    void conclusionsThatDoNotOccurCountZero() {
        Map<String, Figure> figures = figures(Signatures.of(1, 0, 0, 0, 0));
        assertEquals(BigDecimal.ZERO, figures.get("signatures.invalid").value());
        assertEquals(BigDecimal.ZERO, figures.get("signatures.unreadable").value());
    }

    @Test
    void withoutASignedDocumentThereIsNoShare() {
        Map<String, Figure> figures = figures(Signatures.of(0, 0, 0, 5, 0));
        assertEquals(BigDecimal.ZERO, figures.get("signatures.signed").value());
        assertFalse(figures.containsKey("signatures.validShare"));
    }

    @Test
    void thereIsNothingToSayOfAnEmptyRegister() {
        assertEquals(List.of(),
                new SignatureFigures(Signatures.of(0, 0, 0, 0, 0)).figures(Reports.THIRD_QUARTER));
    }

    private static Map<String, Figure> figures(Signatures register) {
        return Reports.byId(new SignatureFigures(register).figures(Reports.THIRD_QUARTER));
    }
}
