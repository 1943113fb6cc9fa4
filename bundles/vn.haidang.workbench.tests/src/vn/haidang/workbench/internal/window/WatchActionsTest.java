package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.notify.Notification;
import vn.haidang.monitoring.notify.NotificationChannel;

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
        Desk.act(() -> choose(alarmTable().orElseThrow().getMenu(), start));
    }

    private static void choose(Menu menu, String start) {
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem item = Arrays.stream(menu.getItems()).filter(one -> one.getText().startsWith(start)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + start));
        assertTrue(item.getEnabled(), start);
        item.notifyListeners(SWT.Selection, new Event());
    }

    private static void type(String hint, String text) {
        Desk.act(() -> Desk.find(Text.class, field -> field.getMessage().equals(hint)).orElseThrow().setText(text));
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
        type("Đã gọi ai, họ nói gì, hẹn bao giờ", "Đã gọi FPT, hẹn 15 giờ");
        Desk.screenshot("watch-note");
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
        Desk.act(() -> Desk.find(Combo.class, combo -> combo.getText().equals(person())).orElseThrow()
                .setText("ky-thuat-2"));
        Desk.press("Giao");
        Desk.until("the table says whose it is", () -> cells().contains("ky-thuat-2"));
        assertEquals(Optional.of("ky-thuat-2"), monitoring.alarm(7).orElseThrow().assignee());
    }

    @Test
    void anAlarmThatIsPutAwayStandsApartUntilItIsTakenBack() {
        ring();
        choose("Hoãn đến…");
        type("Lý do hoãn", "chờ điện lực");
        Desk.screenshot("watch-shelve");
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
        Desk.until(name, () -> modes().indexOf(name) >= 0);
        Desk.act(() -> {
            modes().select(modes().indexOf(name));
            modes().notifyListeners(SWT.Selection, new Event());
        });
    }

    private static Combo modes() {
        return Desk.find(Combo.class, combo -> combo.getItemCount() == 3 && combo.getItem(0).startsWith("Đang mở"))
                .orElseThrow();
    }

    @Test
    void whyShowsWhatSpeaksForItAgainstItAndWhatLacks() {
        ring();
        Desk.until("the cause", () -> details().contains("mất điện tại địa bàn"));
        assertFalse(Desk.ask(WatchActionsTest::details).contains("ắc quy"));
        Desk.press("Vì sao?");
        Desk.until("the evidence",
                () -> details().contains("Chứng cứ thuận\n– bộ lưu điện của phường chạy bằng ắc quy"));
        String details = Desk.ask(WatchActionsTest::details);
        assertTrue(details.contains("Chứng cứ trái\n– đường khác của phường vẫn trả lời"), details);
        assertTrue(details.contains("Nhân chứng còn thiếu\n– đồng hồ của bộ định tuyến"), details);
        assertTrue(details.contains("FPT: danh mục chưa có người liên hệ (mã kênh FTI-58-20611)"), details);
        Desk.screenshot("watch-why");
        Desk.act(() -> {
            Desk.button("Vì sao?").setSelection(false);
            Desk.button("Vì sao?").notifyListeners(SWT.Selection, new Event());
        });
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
        type("Đã gọi ai, họ nói gì, hẹn bao giờ", "đang gọi");
        monitoring.ring(9, "DT-W01", Duration.ofMinutes(1));
        Desk.until("two alarms", () -> alarmTable().orElseThrow().getItemCount() == 2);
        assertTrue(Desk.ask(() -> says("Ghi chú về cảnh báo: Phường Thị Nại")));
        assertEquals(1, Desk.ask(() -> alarmTable().orElseThrow().getSelectionIndex()));
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
        Canvas tile = Desk.ask(() -> Desk.tile(THI_NAI));
        Desk.until("blue", () -> Desk.pixel(tile, 2, tile.getSize().y / 2).equals(MAINTENANCE));
        Desk.until("counted", () -> Desk.find(Canvas.class, canvas -> canvas.getToolTipText() != null
                && canvas.getToolTipText().contains("26 tốt · 1 bảo trì")).isPresent());
        Desk.screenshot("watch-maintenance");
    }

    @Test
    void maintenanceIsPlannedFromATileAndEndedFromTheList() {
        Desk.act(() -> choose(Desk.tile(THI_NAI).getMenu(), "Bảo trì…"));
        Desk.until("the form is about it", () -> Desk
                .find(Combo.class, combo -> combo.getText().equals("Đường truyền Phường Thị Nại (DT-W07)"))
                .isPresent());
        type("Ví dụ: thay bộ chuyển đổi quang", "thay cáp");
        Desk.press("Lên lịch");
        Desk.until("it is going on", () -> maintenanceTexts().contains("Đang bảo trì"));
        assertTrue(Desk.ask(WatchActionsTest::maintenanceTexts).contains("thay cáp"));
        Desk.screenshot("maintenance");
        Desk.press("Kết thúc ngay");
        Desk.until("it is over", () -> maintenanceTexts().contains("Đã xong"));
        assertEquals(person(), monitoring.maintenance().calendar().windows().getFirst().ended().orElseThrow().person());
    }

    private static List<String> maintenanceTexts() {
        return Desk.visible(Table.class).stream().flatMap(table -> Arrays.stream(table.getItems())
                .flatMap(item -> IntStream.range(0, table.getColumnCount()).mapToObj(item::getText))).toList();
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
        Desk.act(() -> {
            Combo combo = combo(any);
            combo.select(combo.indexOf(choice));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void devicesThatAreOutAreNamedUnderTheSummary() {
        assertTrue(Desk.ask(() -> Desk.visible(Link.class).isEmpty()));
        monitoring.devices().put("SW-02", LineState.DOWN, Duration.ofMinutes(5));
        monitoring.cut("DT-W01", Duration.ofMinutes(5));
        Desk.until("it is named", () -> Desk.find(Link.class, link -> link.getText().contains("Bộ chuyển mạch SW-02"))
                .isPresent());
        monitoring.devices().put("SW-02", LineState.UP, Duration.ofSeconds(1));
        monitoring.cut("DT-W02", Duration.ofMinutes(5));
        Desk.until("nothing more to name", () -> Desk.visible(Link.class).isEmpty());
    }

    @Test
    void aNotificationToTheDesktopIsASmallWindow() {
        NotificationChannel channel = channel();
        channel.send(new Notification("test-1", Instant.now(), Severity.ERROR, "Phường Thị Nại mất kết nối",
                "Gọi đơn vị hỏi điện.", Optional.empty(), List.of()));
        Desk.until("the small window", () -> popup().isPresent());
        Desk.screenshot(() -> popup().orElseThrow(), "popup");
        Desk.act(() -> {
            Shell popup = popup().orElseThrow();
            assertTrue(Desk.visible(popup, Label.class).stream()
                    .anyMatch(label -> label.getText().equals("Phường Thị Nại mất kết nối")));
            Desk.visible(popup, Button.class).getLast().notifyListeners(SWT.Selection,
                    new Event());
        });
        Desk.until("it is gone", () -> popup().isEmpty());
    }

    @Test
    void smallWindowsNeverLieOverEachOther() {
        NotificationChannel channel = channel();
        for (int i = 1; i <= 5; i++) {
            channel.send(new Notification("stack-" + i, Instant.now(), Severity.ERROR, "Sự cố " + i,
                    "Gọi đơn vị.\n".repeat(i), Optional.empty(), List.of()));
        }
        Desk.until("the last one", () -> popups().size() == 3 && popups().stream().anyMatch(popup -> Desk
                .visible(popup, Label.class).stream().anyMatch(label -> label.getText().equals("Sự cố 5"))));
        Desk.act(() -> {
            List<Shell> open = popups();
            for (Shell one : open) {
                assertTrue(open.stream().allMatch(
                        other -> other == one || !one.getBounds().intersects(other.getBounds())), open.toString());
            }
            open.forEach(popup -> Desk.visible(popup, Button.class).getLast().notifyListeners(SWT.Selection,
                    new Event()));
        });
        Desk.until("all are gone", () -> popups().isEmpty());
    }

    private static NotificationChannel channel() {
        BundleContext context = FrameworkUtil.getBundle(WatchActionsTest.class).getBundleContext();
        try {
            return context.getServiceReferences(NotificationChannel.class, null).stream().map(context::getService)
                    .filter(channel -> channel.id().equals("desktop")).findFirst().orElseThrow();
        } catch (InvalidSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<Shell> popup() {
        return popups().stream().findFirst();
    }

    private static List<Shell> popups() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> (shell.getStyle() & SWT.TOOL) != 0 && shell.isVisible())
                .filter(shell -> Desk.visible(shell, Control.class).size() > 3).toList();
    }
}
