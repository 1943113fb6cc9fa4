package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceScope;

@DisplayName("What people do in Giám sát, in the real window")
class WatchActionsTest {

    private static final String THI_NAI = "DT-W07";
    private static final String ALARM_MENU = "Ghi chú…";
    private static final RGB MAINTENANCE = new RGB(0x15, 0x65, 0xC0);

    private final StagedMonitoring monitoring = new StagedMonitoring();

    @BeforeEach
    void open() {
        Desk.open(WatchPerspective.ID);
        List.of("board", "chart", "alarms").forEach(view -> Desk.show("vn.haidang.monitoring.ui." + view));
        monitoring.register();
        Desk.until("27 tiles", () -> Desk.tiles().size() == 27);
    }

    @AfterEach
    void close() {
        monitoring.close();
    }

    private void ring() {
        monitoring.cut(THI_NAI, Duration.ofMinutes(14));
        monitoring.ring(7, THI_NAI, Duration.ofMinutes(14));
        Desk.until("the alarm", () -> alarmTable().isPresent());
        Desk.until("it is selected", () -> Desk.button("Tiếp nhận").getEnabled());
    }

    private static Optional<Table> alarmTable() {
        return Desk.find(Table.class, table -> table.getMenu() != null && table.getItemCount() > 0
                && Arrays.stream(table.getMenu().getItems()).anyMatch(item -> item.getText().startsWith(ALARM_MENU)));
    }

    private static List<String> cells() {
        Table table = alarmTable().orElseThrow();
        return Arrays.stream(table.getItems()).flatMap(
                item -> IntStream.range(0, table.getColumnCount()).mapToObj(item::getText)).toList();
    }

    /** Chooses from the menu of the alarm table. */
    private static void choose(String start) {
        choose(() -> alarmTable().orElseThrow().getMenu(), start);
    }

    private static void choose(Supplier<Menu> menu, String start) {
        Desk.soon(start, () -> enabled(menu.get(), start), item -> item.notifyListeners(SWT.Selection, new Event()));
    }

    private static MenuItem enabled(Menu menu, String start) {
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem item = Arrays.stream(menu.getItems()).filter(one -> one.getText().startsWith(start)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + start));
        assertTrue(item.getEnabled(), start);
        return item;
    }

    private static boolean says(String sentence) {
        return Desk.find(Label.class, label -> label.getText().equals(sentence)).isPresent();
    }

    private static String details() {
        return Desk.visible(StyledText.class).stream().map(StyledText::getText).reduce("", (a, b) -> a + "\n" + b);
    }

    @Test
    void aNoteIsWrittenAndStandsInTheHistory() {
        ring();
        choose(ALARM_MENU);
        Desk.until("the question", () -> says("Ghi chú về cảnh báo: Phường Thị Nại"));
        assertFalse(Desk.ask(() -> Desk.button("Ghi").getEnabled()));
        Desk.type("Đã gọi ai, họ nói gì, hẹn bao giờ", "Đã gọi FPT, hẹn 15 giờ");
        Screen.shot("watch-note");
        Desk.press("Ghi");
        Desk.until("it says so", () -> says("Đã ghi chú về Phường Thị Nại."));
        Desk.until("the history", () -> details().contains("Ghi chú (" + person() + "): Đã gọi FPT, hẹn 15 giờ"));
    }

    private static String person() {
        return System.getProperty("user.name");
    }

    @Test
    void anAlarmIsGivenToSomebodyWhoThenHasIt() {
        ring();
        choose("Giao cho…");
        Desk.until("the question", () -> says("Giao xử lý cảnh báo: Phường Thị Nại"));
        Desk.soon("the choice", () -> Desk.find(Combo.class, combo -> combo.getText().equals(person())).orElseThrow(),
                combo -> combo.setText("ky-thuat-2"));
        Desk.press("Giao");
        Desk.until("the table says whose it is", () -> cells().contains("ky-thuat-2"));
        assertEquals(Optional.of("ky-thuat-2"), monitoring.alarm(7).orElseThrow().assignee());
    }

    @Test
    void anAlarmThatIsPutAwayStandsApartUntilItIsTakenBack() {
        ring();
        choose("Hoãn đến…");
        Desk.type("Lý do hoãn", "chờ điện lực");
        Screen.shot("watch-shelve");
        Desk.press("Hoãn");
        Desk.until("it is gone", () -> says("Không có cảnh báo nào"));
        Alarm alarm = monitoring.alarm(7).orElseThrow();
        assertTrue(alarm.shelvedUntil().orElseThrow().isAfter(Instant.now().plus(Duration.ofHours(3))));
        group("Đang hoãn (1)");
        Desk.until("it is there", () -> cells().getFirst().startsWith("Hoãn đến "));
        choose("Thôi hoãn");
        Desk.until("it is back", () -> says("Không có cảnh báo nào đang hoãn"));
        group("Đang mở (1)");
        Desk.until("it is listed", () -> cells().contains("Sự cố"));
    }

    private static void group(String name) {
        Desk.choose(name);
    }

    @Test
    void whyShowsWhatSpeaksForItAgainstItAndWhatLacks() {
        ring();
        Desk.until("the cause", () -> details().contains("mất điện tại địa bàn"));
        assertFalse(Desk.ask(WatchActionsTest::details).contains("ắc quy"));
        Desk.press("Vì sao?");
        for (String part : List.of("Chứng cứ thuận\n– bộ lưu điện của phường chạy bằng ắc quy",
                "Chứng cứ trái\n– đường khác của phường vẫn trả lời",
                "Nhân chứng còn thiếu\n– đồng hồ của bộ định tuyến",
                "FPT: danh mục chưa có người liên hệ (mã kênh FTI-58-20611)")) {
            Desk.until(part, () -> details().contains(part));
        }
        Screen.shot("watch-why");
        Desk.release("Vì sao?");
        Desk.until("no evidence", () -> !details().contains("ắc quy"));
    }

    @Test
    void theTextForZaloIsOnTheClipboard() {
        ring();
        Desk.press("Chép cho Zalo");
        Desk.until("it says so", () -> says("Đã chép; dán vào Zalo bằng Ctrl+V."));
        String text = Desk.ask(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
        assertTrue(text.contains("Phường Thị Nại mất kết nối"), text);
    }

    @Test
    void whatOneTypesOutlivesNewAlarms() {
        ring();
        choose(ALARM_MENU);
        Desk.type("Đã gọi ai, họ nói gì, hẹn bao giờ", "đang gọi");
        monitoring.ring(9, "DT-W01", Duration.ofMinutes(1));
        Desk.until("two alarms", () -> alarmTable().orElseThrow().getItemCount() == 2);
        Desk.until("the question stays", () -> says("Ghi chú về cảnh báo: Phường Thị Nại"));
        Desk.until("the selection stays", () -> alarmTable().orElseThrow().getSelectionIndex() == 1);
        Desk.press("Ghi");
        Desk.until("it was written for the first", () -> says("Đã ghi chú về Phường Thị Nại."));
    }

    @Test
    void aTileSaysWhatIsLikelyBehindIt() {
        monitoring.cut(THI_NAI, Duration.ofMinutes(14));
        Desk.until("the cause", () -> Desk.tile(THI_NAI).getToolTipText().contains("có thể mất điện tại địa bàn"));
    }

    @Test
    void aLineUnderMaintenanceIsBlueAndCounted() {
        monitoring.maintenance().add(new MaintenanceScope(MaintenanceScope.Kind.LINE, THI_NAI),
                MaintenanceSchedule.once(Instant.now().minusSeconds(60), Instant.now().plusSeconds(7200)),
                "thay bộ chuyển đổi quang", "ky-thuat-1");
        monitoring.cut(THI_NAI, Duration.ofMinutes(1));
        Desk.until("it says so", () -> Desk.tile(THI_NAI).getToolTipText().contains("Bảo trì từ"));
        Desk.until("blue", () -> {
            Canvas tile = Desk.tile(THI_NAI);
            return Screen.pixel(tile, 2, tile.getSize().y / 2).equals(MAINTENANCE);
        });
        Desk.until("counted", () -> Desk.find(Canvas.class, canvas -> canvas.getToolTipText() != null
                && canvas.getToolTipText().contains("26 tốt · 1 bảo trì")).isPresent());
        Screen.shot("watch-maintenance");
    }

    @Test
    void theBoardIsNarrowedByCarrierAndPlace() {
        try {
            narrow("Mọi nhà mạng", "FPT");
            Desk.until("some", () -> !Desk.tiles().isEmpty() && Desk.tiles().size() < 27
                    && Desk.tiles().stream().allMatch(tile -> tile.getToolTipText().contains("FPT,")));
            Desk.until("the places", () -> combo("Mọi phường, xã").indexOf("Phường Thị Nại") > 0);
            narrow("Mọi phường, xã", "Phường Thị Nại");
            Desk.until("one", () -> Desk.tiles().size() == 1);
        } finally {
            narrow("Mọi nhà mạng", "Mọi nhà mạng");
            narrow("Mọi phường, xã", "Mọi phường, xã");
        }
        Desk.until("all", () -> Desk.tiles().size() == 27);
    }

    private static Combo combo(String any) {
        return Desk.find(Combo.class, combo -> combo.getItemCount() > 0 && combo.getItem(0).equals(any)).orElseThrow();
    }

    private static void narrow(String any, String choice) {
        Desk.soon(choice, () -> {
            assertTrue(combo(any).indexOf(choice) >= 0, choice);
            return combo(any);
        }, combo -> {
            combo.select(combo.indexOf(choice));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void devicesThatAreOutAreNamedUnderTheSummary() {
        Desk.until("nothing to name", () -> Desk.visible(Link.class).isEmpty());
        monitoring.devices().put("SW-02", LineState.DOWN, Duration.ofMinutes(5));
        monitoring.cut("DT-W01", Duration.ofMinutes(5));
        Desk.until("it is named", () -> Desk.find(Link.class, link -> link.getText().contains("Bộ chuyển mạch SW-02"))
                .isPresent());
        monitoring.devices().put("SW-02", LineState.UP, Duration.ofSeconds(1));
        monitoring.cut("DT-W02", Duration.ofMinutes(5));
        Desk.until("nothing more to name", () -> Desk.visible(Link.class).isEmpty());
    }
}
