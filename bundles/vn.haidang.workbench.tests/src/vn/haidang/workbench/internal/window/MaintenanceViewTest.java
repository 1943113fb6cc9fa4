package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.monitoring.maintenance.MaintenanceWindow;

@DisplayName("Maintenance is planned, changed and ended, in the real window")
class MaintenanceViewTest {

    private static final String THI_NAI = "DT-W07";
    private static final String REASON = "Ví dụ: thay bộ chuyển đổi quang";

    private final StagedMonitoring monitoring = new StagedMonitoring();

    @BeforeEach
    void open() {
        Desk.open(WatchPerspective.ID);
        Desk.show("vn.haidang.monitoring.ui.board");
        monitoring.register();
        Desk.until("27 tiles", () -> Desk.tiles().size() == 27);
        Desk.soon("the menu of the tile", MaintenanceViewTest::item,
                item -> item.notifyListeners(SWT.Selection, new Event()));
        Desk.until("the form is about it", () -> Desk
                .find(Combo.class, combo -> combo.getText().equals("Đường truyền Phường Thị Nại (DT-W07)"))
                .isPresent());
    }

    @AfterEach
    void close() {
        monitoring.close();
        Desk.show("vn.haidang.monitoring.ui.alarms");
    }

    private static MenuItem item() {
        return Arrays.stream(Desk.tile(THI_NAI).getMenu().getItems())
                .filter(item -> item.getText().startsWith("Bảo trì…")).findFirst().orElseThrow();
    }

    private static List<String> cells() {
        return Desk.visible(Table.class).stream().flatMap(table -> Arrays.stream(table.getItems())
                .flatMap(item -> IntStream.range(0, table.getColumnCount()).mapToObj(item::getText))).toList();
    }

    private List<MaintenanceWindow> windows() {
        return monitoring.maintenance().calendar().windows();
    }

    private static void tick(String text) {
        Desk.soon(text, () -> Desk.button(text), button -> {
            button.setSelection(true);
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void fromATileAndEndedFromTheList() {
        Desk.type(REASON, "thay cáp");
        Desk.press("Lên lịch");
        Desk.until("it is going on", () -> cells().contains("Đang bảo trì"));
        Desk.until("what is done", () -> cells().contains("thay cáp"));
        Screen.shot("maintenance");
        Desk.press("Kết thúc ngay");
        Desk.until("it is over", () -> cells().contains("Đã xong"));
        assertEquals(System.getProperty("user.name"), windows().getFirst().ended().orElseThrow().person());
    }

    @Test
    void everyWeekUntilALastDay() {
        LocalDate last = LocalDate.now().plusDays(60);
        Desk.type(REASON, "thử máy phát");
        tick("T7");
        tick("Đến hết ngày");
        Desk.soon("the day", () -> Desk.visible(DateTime.class).getLast(),
                day -> day.setDate(last.getYear(), last.getMonthValue() - 1, last.getDayOfMonth()));
        Desk.press("Lên lịch");
        Desk.until("it is written", () -> windows().size() == 1);
        assertEquals(Optional.of(last), windows().getFirst().schedule().until());
        assertEquals(Set.of(DayOfWeek.SATURDAY), windows().getFirst().schedule().days());
        Desk.until("the form is as before", () -> !Desk.button("T7").getSelection()
                && !Desk.button("Đến hết ngày").getSelection());
    }

    @Test
    void isChangedInTheFormAndTheOldOneEnds() {
        Desk.type(REASON, "thay cáp");
        Desk.press("Lên lịch");
        Desk.until("it is going on", () -> cells().contains("thay cáp"));
        Desk.press("Sửa…");
        Desk.until("it is in the form", () -> reason().getText().equals("thay cáp"));
        Desk.act(() -> reason().setText("thay cáp và bộ chuyển đổi quang"));
        Screen.shot("maintenance-change");
        Desk.press("Ghi thay đổi");
        Desk.until("both are written", () -> windows().size() == 2);
        Desk.until("the list follows", () -> cells().contains("thay cáp và bộ chuyển đổi quang"));
        Desk.until("the old one is over", () -> windows().getFirst().ended().isPresent());
        assertEquals(windows().getFirst().schedule(), windows().getLast().schedule());
        assertEquals(windows().getFirst().scope(), windows().getLast().scope());
        Desk.until("another can be planned", () -> Desk.button("Lên lịch").isVisible());
    }

    private static Text reason() {
        return Desk.find(Text.class, field -> field.getMessage().equals(REASON)).orElseThrow();
    }
}
