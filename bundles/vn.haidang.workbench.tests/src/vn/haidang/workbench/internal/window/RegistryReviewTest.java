package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.workbench.internal.window.ReviewedCity.CITY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.ui.look.ThemeColor;

@DisplayName("History, impact, ends, import and succession, in the real window")
class RegistryReviewTest {

    private static final String VIEWS = "vn.haidang.registry.ui.";

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        ReviewedCity.make();
        Desk.open(AssetPerspective.ID);
        show("expiry");
        Desk.until("the ends of the reviewed city", () -> row("Còn lại", CITY + "-MC").isPresent());
    }

    private static void show(String view) {
        Desk.act(() -> {
            try {
                PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().showView(VIEWS + view);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** The table that can be seen and has a column of that title. */
    private static Optional<Table> table(String column) {
        return Desk.find(Table.class,
                table -> Arrays.stream(table.getColumns()).anyMatch(one -> one.getText().equals(column)));
    }

    private static Optional<TableItem> row(String column, String text) {
        return table(column).flatMap(table -> Arrays.stream(table.getItems())
                .filter(item -> cells(item).stream().anyMatch(cell -> cell.contains(text))).findFirst());
    }

    private static List<String> cells(TableItem item) {
        return IntStream.range(0, item.getParent().getColumnCount()).mapToObj(item::getText).toList();
    }

    private static void select(String column, String text) {
        Desk.soon("the row of " + text, () -> row(column, text).orElseThrow(), item -> {
            item.getParent().setSelection(item);
            Event event = new Event();
            event.item = item;
            item.getParent().notifyListeners(SWT.Selection, event);
        });
    }

    private static boolean says(String sentence) {
        return Desk.find(Label.class, label -> label.getText().contains(sentence)).isPresent();
    }

    private static String feed() {
        return Desk.find(StyledText.class, text -> text.getText().contains("kỹ thuật viên 2")).map(StyledText::getText)
                .orElse("");
    }

    @Test
    void whatEndsIsCountedFilteredByKindAndByMonth() {
        Desk.until("what is over", () -> row("Còn lại", CITY + "-UPS").filter(
                item -> item.getText(0).equals("Quá hạn") && item.getText(2).equals("quá 40 ngày")).isPresent());
        Desk.until("what ends soon", () -> row("Còn lại", CITY + "-MC").filter(
                item -> item.getText(0).equals("Trong 30 ngày")).isPresent());
        Screen.shot("registry-expiry");
        choose("Mọi loại hạn", "Hợp đồng");
        try {
            Desk.until("contracts only",
                    () -> row("Còn lại", CITY + "-MC").isEmpty() && row("Còn lại", CITY + "-HD1").isPresent());
        } finally {
            choose("Mọi loại hạn", "Mọi loại hạn");
        }
        Desk.until("all again", () -> row("Còn lại", CITY + "-MC").isPresent());
    }

    private static void choose(String known, String wanted) {
        Desk.soon(wanted, () -> Desk.find(Combo.class, one -> Arrays.asList(one.getItems()).contains(known)
                && Arrays.asList(one.getItems()).contains(wanted)).orElseThrow(), combo -> {
                    combo.select(combo.indexOf(wanted));
                    combo.notifyListeners(SWT.Selection, new Event());
                });
    }

    @Test
    void historyIsToldInSentencesComparedAndTakenBack() {
        select("Còn lại", CITY + "-MC");
        show("history");
        Desk.until("the sentence", () -> feed().contains(
                "kỹ thuật viên 2 đổi Vị trí: " + CITY + "-T2 Tầng 2 → " + CITY + "-T3 Tầng 3"));
        Desk.until("the reason", () -> feed().contains("Lý do: theo biên bản 45 · từ máy 2"));
        Desk.until("one difference", () -> cells(row("So sánh", CITY + "-T2 Tầng 2").orElseThrow())
                .equals(List.of("Vị trí", CITY + "-T2 Tầng 2", CITY + "-T3 Tầng 3", "Khác")));
        Screen.shot("registry-history");
        Desk.press("Khôi phục giá trị này");
        Desk.until("it is an unsaved change",
                () -> feed().contains("Chưa lưu: đổi Vị trí: " + CITY + "-T3 Tầng 3 → " + CITY + "-T2 Tầng 2"));
        Desk.act(() -> {
            List<Combo> points = Desk.visible(Combo.class).stream()
                    .filter(combo -> Arrays.asList(combo.getItems()).contains("Đang hiển thị")).toList();
            points.get(0).select(1);
            points.get(1).select(0);
            points.get(1).notifyListeners(SWT.Selection, new Event());
        });
        Desk.until("against what is shown", () -> row("So sánh", CITY + "-T3 Tầng 3").filter(
                item -> item.getText(2).equals(CITY + "-T2 Tầng 2")).isPresent());
        Desk.press("Khôi phục giá trị này");
        Desk.until("nothing is unsaved", () -> !feed().isEmpty() && !feed().contains("Chưa lưu"));
    }

    @Test
    void impactIsSaidInOneSentenceDrawnAndListedWithTheWay() {
        select("Còn lại", CITY + "-UPS");
        show("impact");
        Desk.until("the sentence", () -> says("Nếu hỏng: 3 phường, xã mất Dịch vụ 1, Dịch vụ 2, Dịch vụ 3"));
        String way = CITY + "-UPS → " + CITY + "-MC (Nguồn lưu điện) → " + CITY + "-HT1 (Thành phần) → " + CITY
                + "-DV1 (Hệ thống thông tin)";
        Desk.until("the way", () -> row("Vì sao", CITY + "-DV1").orElseThrow().getText(3).equals(way));
        Desk.until("it is drawn", () -> pixels(graph()).contains(ThemeColor.FAULT.get().getRGB()));
        Screen.shot("registry-impact");
        select("Vì sao", CITY + "-MC");
        assertTrue(Desk.ask(() -> says("Nếu hỏng: 3 phường, xã mất")), "the picture stays while a row is selected");
    }

    private static Canvas graph() {
        return (Canvas) Desk.visible(ScrolledComposite.class).stream()
                .filter(scroll -> scroll.getContent() instanceof Canvas).findFirst().orElseThrow().getContent();
    }

    /** The colours along the left edge of the first box. */
    private static List<RGB> pixels(Canvas canvas) {
        int x = 16;
        return IntStream.range(0, canvas.getSize().y / 4).mapToObj(i -> Screen.pixel(canvas, x, 4 * i)).distinct()
                .toList();
    }

    @Test
    void aFileWithErrorsIsRefusedRowByRowAndTheCorrectedOneImportedWhole() throws IOException {
        Path file = folder.resolve("may-tinh.csv");
        String good = "Mã;Tên;Đơn vị;Ngày mua\n" + CITY + "-PC8;Máy tính 8;" + CITY + "-W1;21/02/2024\n" + CITY
                + "-PC9;Máy tính 9;" + CITY + "-W2;22/02/2024\n";
        Files.writeString(file, good.replace(CITY + "-W2", CITY + "-W77").replace("21/02", "31/02"));
        Steps steps = Steps.open("vn.haidang.registry.ui.import", "Nhập vào sổ tài sản");
        try {
            read(steps, file);
            steps.screenshot("registry-import-file");
            steps.next();
            steps.screenshot("registry-import-columns");
            steps.next();
            Desk.until("two rows are wrong", () -> steps.rows("Nội dung").size() == 2
                    && steps.rows("Nội dung").get(0).contains("dòng 2, cột Ngày mua: không có ngày “31/02/2024”")
                    && steps.rows("Nội dung").get(1).contains("dòng 3, cột Đơn vị"));
            assertFalse(steps.canFinish());
            steps.screenshot("registry-import-errors");
            Files.writeString(file, good);
            steps.back();
            steps.back();
            read(steps, file);
            steps.next();
            steps.next();
            Desk.until("it can be finished", steps::canFinish);
            steps.screenshot("registry-import");
            steps.finish();
            Desk.until("the result", () -> steps.says("Đã nhập may-tinh.csv: thêm 2"));
            steps.screenshot("registry-import-result");
            assertTrue(ReviewedCity.registry().snapshot().element("Computer", CITY + "-PC9").isPresent());
        } finally {
            steps.close();
        }
    }

    private static void read(Steps steps, Path file) {
        Desk.act(() -> {
            Text path = steps.fields(Text.class).getFirst();
            path.setText(file.toString());
            path.notifyListeners(SWT.DefaultSelection, new Event());
        });
        steps.choose("Máy tính");
    }

    @Test
    void threeWardsAreMergedByTheWizardAndBothDaysAreTold() {
        Steps steps = Steps.open("vn.haidang.registry.ui.succession", "Thay đổi tổ chức");
        try {
            steps.screenshot("registry-succession-kind");
            steps.next();
            for (String ward : List.of(CITY + "-W4", CITY + "-W5", CITY + "-W6")) {
                steps.tick(ward);
            }
            steps.type(1, CITY + "-P1");
            steps.type(2, "Phường Thử");
            steps.screenshot("registry-succession-units");
            steps.next();
            Desk.until("everything that moves", () -> steps.rows("Sang").size() == 9);
            Desk.until("how many", () -> steps.says("9 đối tượng sẽ chuyển: 3 Chứng thư, 3 Máy tính, 3 Người"));
            steps.screenshot("registry-succession");
            steps.finish();
            Desk.until("the result", () -> steps.says("đã chuyển"));
        } finally {
            steps.close();
        }
        RegistrySnapshot now = ReviewedCity.registry().snapshot();
        assertEquals(CITY + "-P1", unitOf(now, now));
        LocalDate before = ReviewedCity.TODAY.minusDays(1);
        assertEquals(CITY + "-W4", unitOf(now.effectiveAt(before), now));
    }

    private static String unitOf(RegistrySnapshot then, RegistrySnapshot names) {
        Element computer = then.element("Computer", CITY + "-PC4").orElseThrow();
        return computer.values().reference("unit").flatMap(names::element).map(Element::code).orElseThrow();
    }

    @Test
    void darkIsDarkAndStaysReadable() {
        select("Còn lại", CITY + "-UPS");
        show("impact");
        try {
            Desk.act(Appearance.DARK::use);
            Desk.until("dark surfaces", () -> ThemeColor.SURFACE.get().getRGB().red < 80);
            Desk.until("drawn in the colours of the dark theme",
                    () -> pixels(graph()).contains(ThemeColor.FAULT.get().getRGB()));
            Screen.shot("registry-impact-dark");
            Steps steps = Steps.open("vn.haidang.registry.ui.succession", "Thay đổi tổ chức");
            steps.screenshot("registry-succession-dark");
            steps.close();
            show("history");
            Screen.shot("registry-history-dark");
        } finally {
            Desk.act(Appearance.LIGHT::use);
        }
    }
}
