package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Chữ ký số, in the real window, on really signed documents")
class SignatureTest {

    private static final Path DOCUMENTS = Path.of(System.getProperty("haidang.root"), "releng/sample-city/documents");

    private static boolean hasAll(int count) {
        return SignatureDesk.find("Tên tệp", 7).filter(table -> table.getItemCount() == count).isPresent();
    }

    @Test
    void theDocumentsOfTheInTrayAreVerifiedAndEveryVerdictHasItsReasons() throws IOException {
        int count;
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            count = (int) files.filter(file -> file.toString().endsWith(".pdf")).count();
        }
        assertTrue(count > 3, "documents in " + DOCUMENTS);
        Desk.open(SignaturePerspective.ID);
        Desk.until(count + " documents", () -> hasAll(count));
        Desk.until("the counts", () -> Desk.find(Canvas.class, canvas -> canvas.getToolTipText() != null
                && canvas.getToolTipText().matches("\\d+ hợp lệ · \\d+ không hợp lệ.*")).isPresent());
        List<String> verdicts = Desk
                .ask(() -> Arrays.stream(SignatureDesk.documents().getItems()).map(item -> item.getText(1))
                        .toList());
        assertTrue(verdicts.contains("Hợp lệ"), verdicts.toString());
        assertTrue(verdicts.contains("Không hợp lệ"), verdicts.toString());
        for (int i = 0; i < count; i++) {
            assertReasons(i);
        }
        SignatureDesk.select(verdicts.indexOf("Không hợp lệ"));
        Desk.press("Thông tin chữ ký");
        Screen.shot("signatures");
    }

    private static void assertReasons(int row) {
        SignatureDesk.select(row);
        String verdict = Desk.ask(() -> SignatureDesk.documents().getItem(row).getText(1));
        Desk.press("Mọi phép kiểm tra");
        List<String> signatures = SignatureDesk.nodes();
        assertFalse(signatures.isEmpty(), "what is said of row " + row);
        String findings = String.join("\n", IntStream.range(0, signatures.size()).mapToObj(node -> {
            SignatureDesk.node(node);
            return Desk.ask(() -> Desk.visible(StyledText.class).stream().map(StyledText::getText)
                    .filter(text -> !text.isBlank()).reduce("", String::concat));
        }).toList());
        assertFalse(findings.isBlank(), "reasons of row " + row);
        assertEquals(verdict.equals("Không hợp lệ"), findings.contains("Không đạt"), verdict + ":\n" + findings);
    }
}
