package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.registry.Element;
import vn.haidang.registry.Value;
import vn.haidang.ui.look.ThemeColor;

@DisplayName("Tài sản, in the real window, on the real registry")
class AssetsTest {

    private static final String CODE = "MT-001";

    private StagedRegistry registry;

    @BeforeEach
    void open() {
        registry = new StagedRegistry().fill();
        Desk.open(AssetPerspective.ID);
        look("");
        Desk.until("everything is shown", () -> counts().contains(registry.size() + " đối tượng"));
    }

    @AfterEach
    void leaveNothingUnsaved() {
        while (Desk.ask(() -> Desk.find(Button.class, button -> button.getText().equals("Hoàn tác"))
                .filter(Button::isEnabled).isPresent())) {
            Desk.press("Hoàn tác");
        }
        Desk.act(() -> {
            select(tree().getItem(0));
            // a dialog takes the focus with it where there is no window manager
            Desk.shell().forceActive();
        });
        look("");
    }

    private static Table table() {
        return Desk.visible(Table.class).stream()
                .filter(table -> table.getColumnCount() > 3 && table.getColumn(0).getText().equals("Mã")).findFirst()
                .orElseThrow(() -> new AssertionError("no table of elements"));
    }

    private static boolean hasTable() {
        return Desk.visible(Table.class).stream()
                .anyMatch(table -> table.getColumnCount() > 3 && table.getColumn(0).getText().equals("Mã"));
    }

    private static Tree tree() {
        return Desk.visible(Tree.class).getFirst();
    }

    private static String counts() {
        return String.join("\n", Desk.visible(Label.class).stream().map(Label::getText).toList());
    }

    private static List<String> codes() {
        return hasTable() ? Arrays.stream(table().getItems()).map(item -> item.getText(0)).toList() : List.of();
    }

    /** Types into the filter of the table, which stands right of that of the tree. */
    private static void look(String words) {
        Desk.act(() -> Desk.visible(Text.class).stream().filter(text -> (text.getStyle() & SWT.SEARCH) != 0).skip(1)
                .findFirst().orElseThrow().setText(words));
    }

    private void choose(String... wanted) {
        look("mt-");
        Desk.until("the rows", () -> codes().containsAll(List.of(wanted)));
        Desk.act(() -> {
            Table table = table();
            table.setSelection(Stream.of(wanted).mapToInt(codes()::indexOf).toArray());
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void select(TreeItem item) {
        item.getParent().setSelection(item);
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.Selection, event);
    }

    /** The field of the form that shows this. */
    private static Text field(String shown) {
        return Desk.visible(Text.class).stream().filter(text -> text.getText().equals(shown)).findFirst()
                .orElseThrow(() -> new AssertionError("no field with " + shown));
    }

    private static void type(String shown, String typed) {
        Desk.act(() -> {
            Text field = field(shown);
            field.setText(typed);
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    @Test
    void theFilterFindsWithoutAccentsAndSaysHowMuch() {
        look("may in phong dong da");
        Desk.until("the printers of that ward", () -> codes().size() == 3);
        assertTrue(Desk.ask(AssetsTest::counts).contains("3 trong " + registry.size()), Desk.ask(AssetsTest::counts));
        look("không có gì như vậy");
        Desk.until("the reason", () -> counts().contains("Không có gì khớp"));
    }

    @Test
    void theTreeChoosesWhatTheTableShows() {
        Desk.until("the units", () -> tree().getItem(0).getItemCount() > 0);
        TreeItem city = Desk.ask(() -> tree().getItem(0).getItem(0));
        Desk.until("its wards", () -> city.getItemCount() == 5);
        assertTrue(Desk.ask(() -> city.getItem(4).getText()).endsWith("(cũ) (1), đến 30/06/2025"),
                Desk.ask(() -> city.getItem(4).getText()));
        Desk.act(() -> select(city.getItem(0)));
        Desk.until("only that ward", () -> codes().contains("QN-W02") && !codes().contains("QN-W01"));
        Desk.press("Loại");
        Desk.until("types", () -> Arrays.stream(tree().getItem(0).getItems()).map(TreeItem::getText)
                .anyMatch(text -> text.startsWith("Tài sản")));
        Desk.press("Đơn vị");
        Desk.until("units again", () -> tree().getItem(0).getItem(0).getText().startsWith("UBND"));
    }

    @Test
    void aFieldIsEditedTakenBackAndSavedWithItsReason() {
        choose(CODE);
        Element before = registry.element("Computer", CODE);
        String changed = "Máy tính quầy " + before.version();
        Desk.until("the form", () -> counts().contains("Máy tính · " + CODE));
        type(before.name(), changed);
        Desk.until("unsaved", () -> counts().contains("1 đối tượng có thay đổi chưa lưu"));
        Desk.until("the row says so", () -> codes().contains("* " + CODE));
        Desk.press("Hoàn tác");
        Desk.until("taken back", () -> counts().contains("Không có thay đổi chưa lưu"));
        assertEquals(before.name(), Desk.ask(() -> field(before.name()).getText()));
        Desk.press("Làm lại");
        Desk.act(() -> Desk.visible(Text.class).stream().filter(text -> text.getMessage().equals("Lý do thay đổi"))
                .findFirst().orElseThrow().setText("theo biên bản 45"));
        Desk.press("Lưu");
        Desk.until("saved", () -> counts().contains("Đã lưu"));
        assertEquals(changed, registry.element("Computer", CODE).name());
        assertEquals("theo biên bản 45", registry.last(before.id()).commit().origin().reason());
        assertEquals(System.getProperty("user.name"), registry.last(before.id()).commit().origin().author());
    }

    @Test
    void whatIsWrongIsSaidAtTheField() {
        choose(CODE);
        Desk.until("the form", () -> counts().contains("Máy tính · " + CODE));
        type(CODE, "MT-002");
        Desk.until("the reason", () -> counts().contains("Mã “MT-002” đã có đối tượng khác mang"));
        Desk.press("Lưu");
        Desk.until("refused", () -> counts().contains("mỗi mã chỉ được dùng một lần"));
        assertEquals("MT-002", registry.element("Computer", "MT-002").code());
        assertTrue(Desk.ask(() -> Desk.button("Hoàn tác").isEnabled()));
    }

    @Test
    void whoeverChangedTheSameMeanwhileIsNamedAndTheUserDecides() {
        choose(CODE);
        Element before = registry.element("Computer", CODE);
        Desk.until("the form", () -> counts().contains("Máy tính · " + CODE));
        type(before.name(), "Của tôi " + before.version());
        String theirs = "Của người khác " + before.version();
        registry.commit("Trần Thị Lan", "kiểm kê tháng 11",
                session -> session.set(before.id(), "name", new Value.Text(theirs)));
        Desk.press("Lưu");
        Desk.until("both values", () -> radio("Của người khác: " + theirs));
        assertTrue(Desk.ask(AssetsTest::counts).contains("Trần Thị Lan"));
        Desk.screenshot("assets-conflict");
        Desk.act(() -> {
            Button mine = Desk.find(Button.class, button -> button.getText().startsWith("Của tôi: ")).orElseThrow();
            mine.setSelection(false);
            Desk.find(Button.class, button -> button.getText().startsWith("Của người khác: ")).orElseThrow()
                    .setSelection(true);
        });
        Desk.press("Lưu với các lựa chọn này");
        Desk.until("settled", () -> !radio("Của người khác: " + theirs));
        assertEquals(theirs, registry.element("Computer", CODE).name());
        Desk.until("the form follows", () -> counts().contains(theirs));
    }

    private static boolean radio(String text) {
        return Desk.find(Button.class, button -> button.getText().equals(text)).isPresent();
    }

    @Test
    void severalAreEditedTogetherAsOneCommit() {
        choose("MT-002", "MT-003", "MT-004");
        Desk.until("the form", () -> counts().contains("3 đối tượng được chọn"));
        String note = "Dán nhãn đợt " + registry.element("Computer", "MT-003").version();
        Desk.act(() -> {
            Text field = Desk.visible(Text.class).stream().filter(text -> (text.getStyle() & SWT.MULTI) != 0)
                    .findFirst().orElseThrow();
            field.setText(note);
            field.notifyListeners(SWT.FocusOut, new Event());
        });
        Desk.press("Lưu");
        Desk.until("saved", () -> counts().contains("Đã lưu"));
        List<Element> written = Stream.of("MT-002", "MT-003", "MT-004")
                .map(code -> registry.element("Computer", code)).toList();
        written.forEach(element -> assertEquals(note, element.values().text("note").orElse("")));
        assertEquals(1, written.stream().map(element -> registry.last(element.id()).commit().number()).distinct()
                .count());
    }

    @Test
    void aClickOnAHeadingOrdersTheRows() {
        look("mt-");
        Desk.until("the rows", () -> codes().contains(CODE));
        Desk.act(() -> IntStream.range(0, 2)
                .forEach(time -> table().getColumn(0).notifyListeners(SWT.Selection, new Event())));
        Desk.until("downwards", () -> codes().get(0).equals("MT-060"));
        Desk.act(() -> table().getColumn(0).notifyListeners(SWT.Selection, new Event()));
        Desk.until("as before", () -> codes().get(0).equals(CODE));
    }

    @Test
    void theWindowAsksBeforeItClosesOnUnsavedChanges() {
        choose(CODE);
        String name = registry.element("Computer", CODE).name();
        Desk.until("the form", () -> counts().contains("Máy tính · " + CODE));
        type(name, name + " sửa");
        Desk.dialog("the question", () -> PlatformUI.getWorkbench().close(), dialog -> {
            List<String> buttons = Desk.visible(dialog, Button.class).stream().map(Button::getText).toList();
            assertTrue(buttons.containsAll(List.of("Lưu", "Không lưu", "Không đóng")), buttons.toString());
        });
        assertFalse(Desk.ask(() -> Desk.shell().isDisposed()));
        assertTrue(Desk.ask(AssetsTest::counts).contains("1 đối tượng có thay đổi chưa lưu"));
    }

    @Test
    void lightAndDarkAreReadable() {
        choose("MT-007");
        Desk.until("the form", () -> counts().contains("Máy tính · MT-007"));
        look("");
        Desk.until("all", () -> counts().contains(registry.size() + " đối tượng"));
        Desk.screenshot("assets");
        try {
            Desk.act(Appearance.DARK::use);
            Desk.until("dark surfaces", () -> ThemeColor.SURFACE.get().getRGB().red < 80);
            RGB surface = Desk.ask(() -> ThemeColor.SURFACE.get().getRGB());
            Desk.until("the table is dark", () -> table().getBackground().getRGB().equals(surface));
            Desk.screenshot("assets-dark");
        } finally {
            Desk.act(Appearance.LIGHT::use);
        }
        Desk.until("light again", () -> ThemeColor.SURFACE.get().getRGB().red > 200);
        assertEquals(0, Desk.ask(() -> Desk.visible(Link.class).size()));
    }
}
