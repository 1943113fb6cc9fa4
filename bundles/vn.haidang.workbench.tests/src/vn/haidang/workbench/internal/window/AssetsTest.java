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
        Stream.of("tree", "table", "form").forEach(view -> Desk.show("vn.haidang.registry.ui." + view));
        look("");
        Desk.until("everything is shown", () -> counts().contains(registry.size() + " đối tượng"));
    }

    @AfterEach
    void leaveNothingUnsaved() {
        Desk.exhaust("Hoàn tác");
        Desk.soon("the whole tree", () -> tree().getItem(0), AssetsTest::select);
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
        Desk.soon("the filter of the table", () -> Desk.visible(Text.class).stream()
                .filter(text -> (text.getStyle() & SWT.SEARCH) != 0).skip(1).findFirst().orElseThrow(),
                filter -> filter.setText(words));
    }

    private void choose(String... wanted) {
        look("mt-");
        Desk.soon("the rows", () -> {
            assertTrue(isNarrowed() && codes().containsAll(List.of(wanted)));
            return table();
        }, table -> {
            table.setSelection(Stream.of(wanted).mapToInt(codes()::indexOf).toArray());
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Whether the rows are those of the filter; those of before stay until they are. */
    private static boolean isNarrowed() {
        return codes().stream().allMatch(code -> code.contains("MT-"));
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
        Desk.soon("the field with " + shown, () -> field(shown), field -> {
            field.setText(typed);
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    @Test
    void theFilterFindsWithoutAccentsAndSaysHowMuch() {
        look("may in phong dong da");
        Desk.until("the printers of that ward", () -> codes().size() == 3);
        Desk.until("how many", () -> counts().contains("3 trong " + registry.size()));
        look("không có gì như vậy");
        Desk.until("the reason", () -> counts().contains("Không có gì khớp"));
    }

    @Test
    void theTreeChoosesWhatTheTableShows() {
        Desk.until("its wards, and what is no longer", () -> city().getItemCount() == 5
                && city().getItem(4).getText().endsWith("(cũ) (1), đến 30/06/2025"));
        Desk.soon("a ward", () -> city().getItem(0), AssetsTest::select);
        Desk.until("only that ward", () -> codes().contains("QN-W02") && !codes().contains("QN-W01"));
        Desk.press("Loại");
        Desk.until("types", () -> Arrays.stream(tree().getItem(0).getItems()).map(TreeItem::getText)
                .anyMatch(text -> text.startsWith("Tài sản")));
        Desk.press("Đơn vị");
        Desk.until("units again", () -> city().getItemCount() == 5);
    }

    /** Other tests may have left units beside it. */
    private static TreeItem city() {
        return Arrays.stream(tree().getItem(0).getItems())
                .filter(item -> item.getText().startsWith("UBND thành phố Quy Nhơn")).findFirst().orElseThrow();
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
        Desk.until("also in its field", () -> field(before.name()).isVisible());
        Desk.press("Làm lại");
        Desk.type("Lý do thay đổi", "theo biên bản 45");
        Desk.press("Lưu");
        Desk.until("saved", () -> counts().contains("Đã lưu"));
        Desk.until("it is in the registry", () -> registry.element("Computer", CODE).name().equals(changed));
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
        Desk.until("it can be taken back", () -> Desk.button("Hoàn tác").isEnabled());
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
        Desk.until("who it was", () -> counts().contains("Trần Thị Lan"));
        Screen.shot("assets-conflict");
        Desk.act(() -> {
            Button mine = Desk.find(Button.class, button -> button.getText().startsWith("Của tôi: ")).orElseThrow();
            mine.setSelection(false);
            Desk.find(Button.class, button -> button.getText().startsWith("Của người khác: ")).orElseThrow()
                    .setSelection(true);
        });
        Desk.press("Lưu với các lựa chọn này");
        Desk.until("settled", () -> !radio("Của người khác: " + theirs));
        Desk.until("it is in the registry", () -> registry.element("Computer", CODE).name().equals(theirs));
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
        Desk.soon("the note", () -> Desk.find(Text.class, text -> (text.getStyle() & SWT.MULTI) != 0).orElseThrow(),
                field -> {
                    field.setText(note);
                    field.notifyListeners(SWT.FocusOut, new Event());
                });
        Desk.until("unsaved", () -> counts().contains("3 đối tượng có thay đổi chưa lưu"));
        Desk.press("Lưu");
        Desk.until("saved", () -> registry.element("Computer", "MT-004").values().text("note").orElse("").equals(note));
        List<Element> written = Stream.of("MT-002", "MT-003", "MT-004")
                .map(code -> registry.element("Computer", code)).toList();
        written.forEach(element -> assertEquals(note, element.values().text("note").orElse("")));
        assertEquals(1, written.stream().map(element -> registry.last(element.id()).commit().number()).distinct()
                .count());
    }

    @Test
    void aClickOnAHeadingOrdersTheRows() {
        look("mt-");
        Desk.until("the rows", () -> codes().contains(CODE) && isNarrowed());
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
        Dialogs.look("the question", () -> PlatformUI.getWorkbench().close(), dialog -> {
            List<String> buttons = Desk.visible(dialog, Button.class).stream().map(Button::getText).toList();
            assertTrue(buttons.containsAll(List.of("Lưu", "Không lưu", "Không đóng")), buttons.toString());
        });
        assertFalse(Desk.ask(() -> Desk.shell().isDisposed()));
        Desk.until("still unsaved", () -> counts().contains("1 đối tượng có thay đổi chưa lưu"));
    }

    @Test
    void lightAndDarkAreReadable() {
        choose("MT-007");
        Desk.until("the form", () -> counts().contains("Máy tính · MT-007"));
        look("");
        Desk.until("all", () -> counts().contains(registry.size() + " đối tượng"));
        Screen.shot("assets");
        try {
            Desk.act(Appearance.DARK::use);
            Desk.until("dark surfaces", () -> ThemeColor.SURFACE.get().getRGB().red < 80);
            RGB surface = Desk.ask(() -> ThemeColor.SURFACE.get().getRGB());
            Desk.until("the table is dark", () -> table().getBackground().getRGB().equals(surface));
            Screen.shot("assets-dark");
        } finally {
            Desk.act(Appearance.LIGHT::use);
        }
        Desk.until("light again", () -> ThemeColor.SURFACE.get().getRGB().red > 200);
        Desk.until("nothing leads to the watch", () -> Desk.visible(Link.class).isEmpty());
    }
}
