package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.registry.Element;
import vn.haidang.registry.Value;

@DisplayName("Proposals and stocktakes, in the real window")
class RegistryDiscoveryTest {

    private static final String RUN = SeenCity.run();

    private final SeenCity city = new SeenCity();

    @BeforeEach
    void open() {
        city.make();
        Desk.open(AssetPerspective.ID);
    }

    private static void show(String view) {
        Desk.act(() -> {
            try {
                PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage()
                        .showView("vn.haidang.registry.ui." + view);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static Optional<Tree> tree() {
        return Desk.find(Tree.class, tree -> tree.getColumnCount() == 4);
    }

    private static Optional<TreeItem> device(String text) {
        return tree().flatMap(tree -> Arrays.stream(tree.getItems()).filter(item -> item.getText().contains(text))
                .findFirst());
    }

    private static List<String> lines(String device) {
        return device(device).map(item -> Arrays.stream(item.getItems())
                .map(line -> line.getText(0) + " | " + line.getText(1) + " | " + line.getText(2)).toList())
                .orElse(List.of());
    }

    private static void tick(TreeItem item) {
        item.setChecked(true);
        notify(item, SWT.CHECK);
    }

    private static void notify(TreeItem item, int detail) {
        Event event = new Event();
        event.item = item;
        event.detail = detail;
        item.getParent().notifyListeners(SWT.Selection, event);
    }

    private static int index(Combo combo, String beginning) {
        return IntStream.range(0, combo.getItemCount()).filter(i -> combo.getItem(i).startsWith(beginning))
                .findFirst().orElse(-1);
    }

    private static boolean says(String sentence) {
        return Desk.find(Label.class, label -> label.getText().contains(sentence)).isPresent();
    }

    private static void press(String beginning) {
        Desk.soon(beginning + " can be pressed", () -> button(beginning).filter(Button::isEnabled).orElseThrow(),
                button -> button.notifyListeners(SWT.Selection, new Event()));
    }

    private static Optional<Button> button(String beginning) {
        return Desk.find(Button.class, button -> button.getText().startsWith(beginning));
    }

    @Test
    void proposalsAreAcceptedInOneCommitAndRefusedForGood() {
        city.see(RUN + "-SW", "2.0");
        show("proposals");
        Desk.until("the proposals", () -> lines(RUN + "-SW").equals(List.of("Phiên bản firmware | 1.0 | 2.0",
                "Địa chỉ quản trị |  | 10.0.0.7",
                "Cổng Gi0/1 | Tốc độ: 100 Mbit/s | Mô tả cổng: Lên tầng 2; Tốc độ: 1.000 Mbit/s",
                "Cổng Gi0/2 | Chưa có | Địa chỉ MAC: 00:11:22:33:44:02")));
        Desk.until("the new device", () -> device("Thiết bị mới: " + RUN + "-unknown").isPresent());
        Screen.shot("registry-proposals");

        Desk.soon("its lines", () -> device(RUN + "-SW").orElseThrow(), device -> Arrays.stream(device.getItems())
                .limit(3).forEach(RegistryDiscoveryTest::tick));
        assertTrue(Desk.ask(() -> device(RUN + "-SW").orElseThrow().getGrayed()), "some of them");
        long before = city.snapshot().commit();
        Desk.type("Lý do", "đã xem tại tủ mạng");
        press("Chấp nhận (3)");
        Desk.until("they are gone", () -> lines(RUN + "-SW").size() == 1);
        assertEquals(before + 1, city.snapshot().commit());
        assertEquals(Optional.of(new Value.Text("2.0")), city.device(RUN + "-SW").get("firmware"));
        Desk.until("it says so", () -> says("Đã ghi 3 thay đổi, lần ghi " + (before + 1)));

        Desk.soon("the last one", () -> device(RUN + "-SW").orElseThrow(), RegistryDiscoveryTest::tick);
        press("Từ chối (1)");
        Desk.until("it is gone", () -> device(RUN + "-SW").isEmpty());
        Desk.choose("Đã từ chối");
        Desk.until("it is among the refused", () -> lines(RUN + "-SW").size() == 1);
        Screen.shot("registry-proposals-refused");
        Desk.choose("Đề xuất");
    }

    @Test
    void aNewDeviceIsAddedWithItsKindAndCode() {
        city.see(RUN + "-SW", "2.0");
        show("proposals");
        Desk.until("the new device", () -> device("Thiết bị mới: " + RUN + "-unknown").isPresent());
        Desk.soon("its row", () -> device("Thiết bị mới: " + RUN + "-unknown").orElseThrow(), item -> {
            item.getParent().setSelection(item);
            notify(item, 0);
        });
        Desk.choose("Camera");
        Desk.soon("its code", () -> Desk.find(Text.class, text -> text.getText().equals(RUN + "-unknown"))
                .orElseThrow(), code -> code.setText(RUN + "-CAM"));
        Screen.shot("registry-proposals-new");
        press("Thêm vào sổ");
        Desk.until("it is in the register", () -> city.snapshot().element("Camera", RUN + "-CAM").isPresent());
        Desk.until("it is proposed no longer", () -> device(RUN + "-unknown").isEmpty());
        city.remove(RUN + "-CAM");
    }

    @Test
    void whatThreeSourcesSayStandsSideBySide() {
        city.see(RUN + "-SRV", "5.0");
        show("proposals");
        Desk.choose("Ba bên");
        Desk.until("the disagreement", () -> lines(RUN + "-SRV").get(0)
                .startsWith("Số sê-ri | " + RUN + "-SN-A | " + RUN + "-SN-B · "));
        Screen.shot("registry-disagreements");
        Desk.choose("Đề xuất");
    }

    private static Optional<TableItem> row(String code) {
        return Desk.find(Table.class, table -> table.getColumnCount() == 6).flatMap(table -> Arrays
                .stream(table.getItems()).filter(item -> item.getText(1).equals(code)).findFirst());
    }

    private static String state(String code) {
        return row(code).map(item -> item.getText(0)).orElse("");
    }

    private static void scan(String text) {
        Desk.soon("the field", () -> Desk.find(Text.class, one -> one.getMessage().startsWith("Quét")).orElseThrow(),
                field -> {
                    field.setText(text);
                    field.notifyListeners(SWT.DefaultSelection, new Event());
                    assertEquals("", field.getText(), "ready for the next");
                });
    }

    private static void place(String code) {
        Desk.soon(code, () -> {
            Combo combo = Desk.find(Combo.class, one -> index(one, "(không nói ở đâu)") >= 0).orElseThrow();
            assertTrue(index(combo, code) >= 0, code);
            return combo;
        }, combo -> {
            combo.select(index(combo, code));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void aCampaignIsOpenedCountedAndEnded() {
        show("stocktake");
        press("Đợt mới");
        Desk.until("the questions", () -> button("Mở đợt").isPresent());
        Desk.act(() -> {
            Desk.find(Text.class, text -> text.getText().startsWith("KK-")).orElseThrow().setText(RUN + "-KK");
            Desk.visible(Text.class).stream().filter(text -> text.getText().isEmpty() && text.getMessage().isEmpty())
                    .findFirst().orElseThrow().setText("Kiểm kê phường thử");
            Combo combo = Desk.find(Combo.class, one -> index(one, "Mọi đơn vị") >= 0).orElseThrow();
            combo.select(index(combo, RUN + "-W"));
        });
        Screen.shot("registry-stocktake-new");
        press("Mở đợt");
        Desk.until("three to be found", () -> state(RUN + "-SW").equals("Chưa thấy"));

        place(RUN + "-P1");
        scan(RUN.toLowerCase() + "-sw");
        scan(RUN + "-SN-A");
        scan("LẠ-7");
        Desk.until("nobody knows it", () -> says("LẠ-7: không rõ là tài sản nào"));
        scan(RUN + "-SW");
        Desk.until("again", () -> says(RUN + "-SW Bộ chuyển mạch tầng 1: đã thấy rồi"));
        Desk.until("counted",
                () -> Desk.find(Canvas.class, canvas -> "1 chưa thấy · 1 ở nơi khác · 1 không rõ · 1 đúng chỗ"
                        .equals(canvas.getToolTipText())).isPresent());
        Desk.until("where it belongs", () -> state(RUN + "-SW").equals("Đúng chỗ"));
        Desk.until("elsewhere", () -> state(RUN + "-SRV").equals("Ở nơi khác"));
        Screen.shot("registry-stocktake");

        press("Kết thúc đợt");
        Desk.until("what it suggests", () -> suggestion(RUN + "-SRV").isPresent());
        Desk.until("it is ended", () -> !button("Kết thúc đợt").orElseThrow().isEnabled());
        Desk.soon("the suggestion", () -> suggestion(RUN + "-SRV").orElseThrow(), item -> {
            item.setChecked(true);
            item.getParent().notifyListeners(SWT.Selection, new Event());
        });
        Screen.shot("registry-stocktake-ended");
        press("Chấp nhận (1)");
        Element place = city.snapshot().element("Place", RUN + "-P1").orElseThrow();
        Desk.until("it was moved",
                () -> city.device(RUN + "-SRV").values().reference("place").equals(Optional.of(place.id())));
    }

    private static Optional<TableItem> suggestion(String code) {
        return Desk.find(Table.class, table -> table.getColumnCount() == 4 && (table.getStyle() & SWT.CHECK) != 0)
                .flatMap(table -> Arrays.stream(table.getItems()).filter(item -> item.getText().startsWith(code))
                        .findFirst());
    }
}
