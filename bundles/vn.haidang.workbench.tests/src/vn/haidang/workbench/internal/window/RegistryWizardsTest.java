package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.Element;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Registry;
import vn.haidang.registry.Value;
import vn.haidang.testing.RealRegistry;

@DisplayName("Sheets of a workbook, and each kind of succession, through the wizards")
class RegistryWizardsTest {

    @TempDir
    private Path folder;

    private final Registry registry = ReviewedCity.registry();
    private String city;

    @BeforeEach
    void open() {
        city = "WZ" + registry.snapshot().commit();
        RealRegistry.commit(registry, new ChangeOrigin("kỹ thuật viên 2", "máy 2", "đầu kỳ"), this::add);
        Desk.open(AssetPerspective.ID);
    }

    /** Two wards; the first has a computer and a person. */
    private void add(EditingSession session) {
        for (String ward : List.of("A", "B")) {
            String id = RealRegistry.add(session, "Unit", city + ward, "Phường " + ward);
            session.set(id, "kind", new Value.Choice("ward"));
            if (ward.equals("A")) {
                session.set(RealRegistry.add(session, "Computer", city + "-PC", "Máy tính"), "unit",
                        new Value.Reference(id));
                session.set(RealRegistry.add(session, "Person", city + "-CB", "Cán bộ"), "unit",
                        new Value.Reference(id));
            }
        }
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("kiem-ke.xlsx");
        try (Workbook workbook = WorkbookFactory.create(true); OutputStream out = Files.newOutputStream(file)) {
            rows(workbook.createSheet("Ghi chú"), List.of(List.of("Ghi chú"), List.of("không phải tài sản")));
            rows(workbook.createSheet("Máy tính"), List.of(List.of("Mã", "Tên", "Đơn vị"),
                    List.of(city + "-X1", "Máy tính 1", city + "A"), List.of(city + "-X2", "Máy tính 2", city + "B")));
            workbook.write(out);
        }
        return file;
    }

    private static void rows(Sheet sheet, List<List<String>> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < cells.get(i).size(); j++) {
                row.createCell(j).setCellValue(cells.get(i).get(j));
            }
        }
    }

    /** On the page that tells what would happen. */
    private static Steps toThePreview(Path file) {
        Steps steps = Steps.open("vn.haidang.registry.ui.import", "Nhập vào sổ tài sản");
        Desk.act(() -> {
            Text path = steps.fields(Text.class).getFirst();
            path.setText(file.toString());
            path.notifyListeners(SWT.DefaultSelection, new Event());
        });
        Desk.until("the first sheet is read", () -> steps.says("1 dòng, 1 cột"));
        steps.choose(0, "Máy tính");
        Desk.until("the other sheet is read", () -> steps.says("2 dòng, 3 cột"));
        steps.choose(1, "Máy tính");
        steps.next();
        steps.next();
        Desk.until("it can be finished", steps::canFinish);
        return steps;
    }

    @Test
    void theChosenSheetOfAWorkbookIsImported() throws IOException {
        Steps steps = toThePreview(workbook());
        try {
            steps.finish();
            Desk.until("the result", () -> steps.says("thêm 2"));
        } finally {
            steps.close();
        }
        assertEquals(Optional.of(city + "B"), unitOf("Computer", city + "-X2"));
    }

    @Test
    void anImportThatIsCancelledBeforeItsEndLeavesNothing() throws IOException {
        long before = registry.snapshot().commit();
        Steps steps = toThePreview(workbook());
        steps.press("Hủy");
        Desk.until("it is closed", () -> !steps.isOpen());
        steps.close();
        assertEquals(before, registry.snapshot().commit());
    }

    private Optional<String> unitOf(String type, String code) {
        return registry.snapshot().element(type, code).orElseThrow().values().reference("unit")
                .flatMap(registry.snapshot()::element).map(Element::code);
    }

    private boolean counts(String ward) {
        return registry.snapshot().element("Unit", city + ward).orElseThrow().isValidOn(ReviewedCity.TODAY);
    }

    /** On the page that asks for the units, with the first ward ticked. */
    private Steps succession(String kind) {
        Steps steps = Steps.open("vn.haidang.registry.ui.succession", "Thay đổi tổ chức");
        steps.radio(kind);
        steps.next();
        steps.tick(city + "A");
        return steps;
    }

    private static void finish(Steps steps) {
        Desk.until("it can be finished", steps::canFinish);
        steps.finish();
        Desk.until("the result", () -> steps.says("đã chuyển"));
    }

    @Test
    void aWardIsSplitAndEachThingGoesWhereItIsGiven() {
        Steps steps = succession("Chia tách");
        try {
            for (String ward : List.of("C", "D")) {
                steps.type(1, city + ward);
                steps.type(2, "Phường " + ward);
                steps.press("Thêm vào danh sách");
            }
            steps.next();
            Desk.until("both move", () -> steps.rows("Sang").size() == 2);
            steps.select(city + "-PC");
            steps.press("Giao các dòng đang chọn");
            Desk.until("given to the second", () -> steps.rows("Sang").stream()
                    .anyMatch(row -> row.contains(city + "-PC") && row.endsWith("Phường D")));
            steps.screenshot("registry-succession-split");
            finish(steps);
        } finally {
            steps.close();
        }
        assertEquals(Optional.of(city + "D"), unitOf("Computer", city + "-PC"));
        assertEquals(Optional.of(city + "C"), unitOf("Person", city + "-CB"));
        assertFalse(counts("A"));
    }

    @Test
    void aWardIsRenamedAndKeepsItsNameBefore() {
        Steps steps = succession("Đổi tên");
        try {
            steps.type(2, "Phường Mới");
            steps.next();
            finish(steps);
        } finally {
            steps.close();
        }
        assertEquals("Phường Mới", registry.snapshot().element("Unit", city + "A").orElseThrow().name());
        assertEquals("Phường A", registry.snapshot().effectiveAt(ReviewedCity.TODAY.minusDays(1))
                .element("Unit", city + "A").orElseThrow().name());
    }

    @Test
    void aWardIsDissolvedAndAnotherTakesOverEverything() {
        Steps steps = succession("Giải thể");
        try {
            steps.choose(city + "B Phường B");
            steps.next();
            finish(steps);
        } finally {
            steps.close();
        }
        assertEquals(Optional.of(city + "B"), unitOf("Computer", city + "-PC"));
        assertEquals(Optional.of(city + "B"), unitOf("Person", city + "-CB"));
        assertFalse(counts("A"));
    }

    @Test
    void onlyWhatIsTickedIsTransferred() {
        Steps steps = succession("Chuyển giao");
        try {
            steps.choose(city + "B Phường B");
            steps.next();
            Desk.until("what can move", () -> steps.rows("Sang").size() == 2);
            steps.tick(city + "-PC");
            finish(steps);
        } finally {
            steps.close();
        }
        assertEquals(Optional.of(city + "B"), unitOf("Computer", city + "-PC"));
        assertEquals(Optional.of(city + "A"), unitOf("Person", city + "-CB"));
        assertTrue(counts("A"));
    }
}
