package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Chữ ký số: the pages, the certificate path, the notice, the trust store and the register, in the real window")
class SignatureViewsTest {

    private static final RGB PAPER = new RGB(255, 255, 255);

    @BeforeEach
    void documentsAreVerified() {
        Desk.open(SignaturePerspective.ID);
        Desk.show(SignatureDesk.VIEWS + "results");
        Desk.show(SignatureDesk.VIEWS + "verdict");
        Desk.until("documents", () -> SignatureDesk.find("Tên tệp", 7)
                .filter(table -> Arrays.stream(table.getItems()).anyMatch(item -> item.getText(1).equals("Hợp lệ")))
                .isPresent());
        SignatureDesk.select(SignatureDesk.with("Hợp lệ"));
    }

    @Test
    void everyCheckOfTheAppendixHasItsLine() {
        Desk.press("Phụ lục II");
        Desk.until("ten checks",
                () -> SignatureDesk.find("Số", 7).filter(table -> table.getItemCount() == 10).isPresent());
        List<String> results = Desk.ask(() -> Arrays.stream(SignatureDesk.table("Số", 7).getItems())
                .map(item -> item.getText(0) + " " + item.getText(2)).toList());
        assertTrue(results.contains("2.4 Đạt"), results.toString());
        Screen.shot("signature-appendix");
        Desk.press("Thông tin chữ ký");
    }

    @Test
    void thePagesAreShownAsEachSignerSawThem() {
        Desk.show(SignatureDesk.VIEWS + "pages");
        Desk.until("a page", SignatureViewsTest::isPageShown);
        Screen.shot("signature-pages");
        Combo versions = Desk.ask(() -> Desk.visible(Combo.class).get(0));
        assertEquals("Bản hiện tại", Desk.ask(() -> versions.getItem(0)));
        Button beside = Desk.ask(() -> Desk.button("cạnh bản hiện tại"));
        Desk.act(() -> {
            beside.setSelection(true);
            beside.notifyListeners(SWT.Selection, new Event());
        });
        Desk.until("two pages", () -> pages().size() == 2 && isPageShown());
        assertEquals(1, Desk.ask(versions::getSelectionIndex), "the version of the first signer beside the present");
        Screen.shot("signature-versions");
        Desk.act(() -> {
            beside.setSelection(false);
            beside.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static List<Canvas> pages() {
        return Desk.visible(Canvas.class).stream()
                .filter(canvas -> canvas.getClass().getSimpleName().equals("PageCanvas")).toList();
    }

    private static boolean isPageShown() {
        return !pages().isEmpty() && pages().stream().allMatch(page -> {
            Point size = page.getSize();
            return Screen.pixel(page, size.x / 2, 14).equals(PAPER);
        });
    }

    @Test
    void thePathLeadsFromTheRootToTheSigner() {
        Desk.show(SignatureDesk.VIEWS + "path");
        Desk.until("the signer's certificate", () -> Desk.visible(StyledText.class).stream()
                .anyMatch(text -> text.getText().contains("Dấu vân tay SHA-256\t")));
        assertTrue(Desk.ask(() -> Desk.button("Chép dấu vân tay").isEnabled()));
        Screen.shot("signature-path");
    }

    @Test
    void aRefusalSaysWhyWithTheArticle() {
        SignatureDesk.select(SignatureDesk.with("Không hợp lệ"));
        Button refuse = Desk.ask(() -> Desk.button("Thông báo từ chối…"));
        assertTrue(Desk.ask(refuse::isEnabled));
        Dialogs.look("the notice", () -> refuse.notifyListeners(SWT.Selection, new Event()), dialog -> {
            StyledText notice = Desk.visible(dialog, StyledText.class).get(0);
            assertTrue(notice.getEditable());
            assertTrue(notice.getText().contains("30/2020/NĐ-CP"), notice.getText());
        });
        SignatureDesk.select(SignatureDesk.with("Hợp lệ"));
        assertFalse(Desk.ask(refuse::isEnabled), "nothing to refuse");
    }

    @Test
    void aFingerprintIsComparedDigitByDigit() {
        Desk.show(SignatureDesk.VIEWS + "trust");
        Desk.until("authorities", () -> SignatureDesk.find("Trạng thái", 6).filter(table -> table.getItemCount() > 0)
                .isPresent());
        Desk.act(() -> SignatureDesk.select(SignatureDesk.table("Trạng thái", 6), 0));
        String facts = Desk.ask(() -> Desk.visible(StyledText.class).stream().map(StyledText::getText)
                .filter(text -> text.contains("Dấu vân tay SHA-256\t")).findFirst().orElseThrow());
        String own = facts.lines().filter(line -> line.startsWith("Dấu vân tay")).findFirst().orElseThrow()
                .split("\t")[1];
        type(own.substring(0, 19));
        assertSaid("giống tới đây, mới có 16/64 chữ số");
        type(own.substring(0, 18) + (own.charAt(18) == 'A' ? "B" : "A"));
        assertSaid("khác");
        type(own.toLowerCase(Locale.ROOT));
        assertSaid("giống hệt, đủ 64 chữ số");
        Screen.shot("signature-trust");
        type("");
    }

    private static void type(String fingerprint) {
        Desk.act(() -> Desk.find(Text.class, text -> text.getMessage().startsWith("F04B")).orElseThrow()
                .setText(fingerprint));
    }

    private static void assertSaid(String words) {
        assertTrue(Desk.ask(() -> Desk.find(Label.class, label -> label.getText().equals(words)).isPresent()), words);
    }

    @Test
    void everyNumberOfTheRegisterOpensWhatItCounts() {
        Desk.show(SignatureDesk.VIEWS + "register");
        Desk.until("a number that counts something", () -> counting().isPresent());
        Place place = Desk.ask(() -> counting().orElseThrow());
        Desk.act(() -> {
            Table table = SignatureDesk.table("Đơn vị", 8);
            SignatureDesk.select(table, place.row);
            Event click = new Event();
            click.x = table.getItem(place.row).getBounds(place.column).x + 3;
            click.y = table.getItem(place.row).getBounds(place.column).y + 3;
            table.notifyListeners(SWT.MouseDown, click);
        });
        Desk.until("as many as the number says", () -> {
            Table table = SignatureDesk.table("Đơn vị", 8);
            String number = table.getItem(place.row).getText(place.column);
            return Desk.visible(Table.class).stream()
                    .anyMatch(other -> other != table && String.valueOf(other.getItemCount()).equals(number));
        });
        Screen.shot("signature-register");
    }

    /** The first number that is not zero; which unit has one depends on who else wrote into the registry. */
    private static Optional<Place> counting() {
        Table table = SignatureDesk.table("Đơn vị", 8);
        return IntStream.range(0, table.getItemCount()).boxed()
                .flatMap(row -> IntStream.range(1, 8).mapToObj(column -> new Place(row, column)))
                .filter(place -> !List.of("", "0").contains(table.getItem(place.row).getText(place.column)))
                .findFirst();
    }

    private record Place(int row, int column) {}

    @Test
    void aPersonSaysWhoseACertificateIs() {
        Desk.show(SignatureDesk.VIEWS + "register");
        Desk.until("numbers", () -> SignatureDesk.find("Đơn vị", 8).filter(table -> table.getItemCount() > 0)
                .isPresent());
        Desk.press("Đã thu hồi");
        Desk.until("the revoked certificate", () -> certificates().filter(table -> table.getItemCount() == 1)
                .isPresent());
        Desk.act(() -> SignatureDesk.select(certificates().orElseThrow(), 0));
        Button assign = Desk.ask(() -> Desk.button("Gán đơn vị, người…"));
        assertTrue(Desk.ask(assign::isEnabled), "a certificate that is known");
        Dialogs.look("whose it is", () -> assign.notifyListeners(SWT.Selection, new Event()), dialog -> {
            Button save = Desk.visible(dialog, Button.class).stream()
                    .filter(button -> button.getText().equals("Gán")).findFirst().orElseThrow();
            assertFalse(save.isEnabled(), "without a reason");
            Combo unit = Desk.visible(dialog, Combo.class).get(1);
            unit.select(1);
            Desk.visible(dialog, Text.class).get(0).setText("đã hỏi người giữ");
            save.notifyListeners(SWT.Selection, new Event());
        });
        Desk.until("the reason beside it", () -> certificates().filter(
                table -> table.getItemCount() == 1 && row(table.getItem(0)).contains("đã hỏi người giữ")).isPresent());
        Screen.shot("signature-assigned");
        Desk.press("Số đã chọn");
    }

    private static Optional<Table> certificates() {
        return Desk.visible(Table.class).stream().filter(table -> table.getColumnCount() > 0
                && table.getColumn(0).getText().equals("Chứng thư")).findFirst();
    }

    private static String row(TableItem item) {
        return IntStream.range(0, item.getParent().getColumnCount()).mapToObj(item::getText)
                .collect(Collectors.joining(" "));
    }
}
