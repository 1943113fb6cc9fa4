package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Chữ ký số, in the real window, on really signed documents")
class SignatureTest {

    private static final Path DOCUMENTS = Path.of(System.getProperty("haidang.root"), "releng/sample-city/documents");

    private static Table documents() {
        return Desk.visible(Table.class).stream().filter(table -> table.getColumnCount() == 4).findFirst()
                .orElseThrow(() -> new AssertionError("no table of documents"));
    }

    private static boolean hasAll(int count) {
        return Desk.visible(Table.class).stream()
                .anyMatch(table -> table.getColumnCount() == 4 && table.getItemCount() == count);
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
        List<String> verdicts = Desk.ask(() -> Arrays.stream(documents().getItems()).map(item -> item.getText(1))
                .toList());
        assertTrue(verdicts.contains("Hợp lệ"), verdicts.toString());
        assertTrue(verdicts.contains("Không hợp lệ"), verdicts.toString());
        for (int i = 0; i < count; i++) {
            assertReasons(i);
        }
        select(verdicts.indexOf("Không hợp lệ"));
        Screen.shot("signatures");
    }

    private static void assertReasons(int row) {
        select(row);
        String findings = Desk.ask(() -> Desk.visible(StyledText.class).getFirst().getText());
        assertFalse(findings.isBlank(), "reasons of row " + row);
        String verdict = Desk.ask(() -> documents().getItem(row).getText(1));
        assertEquals(verdict.equals("Không hợp lệ"), findings.contains("Không đạt"), verdict + ":\n" + findings);
    }

    private static void select(int row) {
        Desk.act(() -> {
            Table table = documents();
            TableItem item = table.getItem(row);
            table.setSelection(item);
            Event event = new Event();
            event.item = item;
            table.notifyListeners(SWT.Selection, event);
        });
    }
}
