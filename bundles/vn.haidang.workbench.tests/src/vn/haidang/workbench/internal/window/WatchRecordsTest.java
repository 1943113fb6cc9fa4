package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.event.EventSource.Trust;
import vn.haidang.ui.widget.ClippedLabel;

@DisplayName("Giám sát: events, devices and the timeline, in the real window")
class WatchRecordsTest {

    private static final String THI_NAI = "DT-W07";
    private static final String EVENTS = "vn.haidang.monitoring.ui.events";
    private static final String DEVICES = "vn.haidang.monitoring.ui.devices";
    private static final String CHART = "vn.haidang.monitoring.ui.chart";
    private static final String BOARD = "vn.haidang.monitoring.ui.board";

    private final StagedMonitoring monitoring = new StagedMonitoring();
    private final StagedRecords records = new StagedRecords();

    @BeforeEach
    void open() {
        Desk.open(WatchPerspective.ID);
        records.register();
        monitoring.register();
        show(BOARD);
        show(CHART);
        Desk.until("27 tiles", () -> Desk.tiles().size() == 27);
    }

    @AfterEach
    void close() {
        show(CHART);
        show(BOARD);
        monitoring.close();
        records.close();
    }

    private static void show(String view) {
        Desk.act(() -> {
            try {
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(view);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static List<String> rows() {
        return Desk.visible(Table.class).stream().flatMap(table -> Arrays.stream(table.getItems()))
                .map(item -> String.join(" | ",
                        IntStream.range(0, item.getParent().getColumnCount()).mapToObj(item::getText).toList()))
                .toList();
    }

    private static boolean hasRow(String part) {
        return rows().stream().anyMatch(row -> row.contains(part));
    }

    private static boolean reads(String part) {
        return Desk.visible(StyledText.class).stream().anyMatch(text -> text.getText().contains(part));
    }

    private static boolean says(String sentence) {
        return Desk.find(Label.class, label -> label.getText().contains(sentence)).isPresent()
                || Desk.find(ClippedLabel.class, label -> label.getText().contains(sentence)).isPresent();
    }

    @Test
    void whatADeviceSaysIsListedWithItsVariablesAndItsRepetitions() {
        show(EVENTS);
        Desk.until("the reason", () -> says("Chưa có sự kiện nào trong khoảng này"));
        records.say("R-W07", THI_NAI, Trust.ADDRESS, 12);
        Desk.until("the event", () -> hasRow("cổng mất kết nối | ether3 | 12"));
        Desk.until("its variables", () -> reads("ifOperStatus.3: down (2)"));
        Desk.screenshot("events");
    }

    @Test
    void strangersAreApart() {
        show(EVENTS);
        records.say("R-W07", THI_NAI, Trust.CLAIMED, 1);
        Desk.until("nobody known said anything", () -> says("Không có sự kiện nào khớp với lựa chọn"));
        Desk.press("Nguồn lạ");
        Desk.until("the event", () -> hasRow("cổng mất kết nối"));
        assertTrue(Desk.ask(() -> reads("Không xác nhận được người gửi")));
        Desk.press("Nguồn quen");
    }

    @Test
    void aDeviceHasItsStateItsFiguresAndWhatIsWrongWithIt() {
        records.device("R-W07", "Bộ định tuyến Thị Nại", LineState.UP, true);
        records.device("R-W08", "Bộ định tuyến Đống Đa", LineState.DOWN, false);
        show(DEVICES);
        Desk.command("org.eclipse.ui.file.refresh");
        Desk.until("both", () -> hasRow("Chú ý | R-W07") && hasRow("Không trả lời | R-W08"));
        Desk.until("the figure", () -> hasRow("42,5%"));
        assertTrue(Desk.ask(() -> reads("hai thiết bị dùng chung một engine SNMPv3")));
        Desk.screenshot("devices");
    }

    @Test
    void theSentenceSaysHowTheLineWas() {
        select(THI_NAI);
        Desk.until("the hour", () -> says("Một giờ qua: có kết nối 83,33%, mất kết nối 1 lần, tổng 10 phút"));
        Desk.press("Tháng");
        Desk.until("the month", () -> says("31 ngày qua: "));
        Desk.press("\u25C0");
        Desk.until("the month before", () -> says(" – ") && !says("31 ngày qua: "));
        Desk.press("\u25B6");
        Desk.until("now again", () -> says("31 ngày qua: "));
        Desk.press("Giờ");
    }

    @Test
    void theKeysChooseAnOutageAndTheVerdictIsForThatMoment() {
        select(THI_NAI);
        Desk.until("the timeline", () -> says("Một giờ qua: "));
        Canvas timeline = Desk.ask(WatchRecordsTest::timeline);
        Desk.press("Vì sao lúc này?");
        try {
            Desk.until("the verdict", () -> reads("Có thể mất điện tại phường"));
            Desk.act(() -> Desk.key(timeline, SWT.ARROW_LEFT));
            Instant begin = Instant.now().minus(Duration.ofMinutes(30));
            Desk.until("for the begin of the outage", () -> records.judged().stream()
                    .anyMatch(at -> Duration.between(at, begin).abs().compareTo(Duration.ofMinutes(2)) < 0));
            Desk.screenshot("timeline");
        } finally {
            Desk.act(() -> {
                Desk.button("Vì sao lúc này?").setSelection(false);
                Desk.button("Vì sao lúc này?").notifyListeners(SWT.Selection, new Event());
            });
        }
        assertEquals(0, Desk.ask(() -> Desk.visible(StyledText.class).stream()
                .filter(text -> text.getText().contains("Có thể mất điện tại phường")).count()));
    }

    /** The lanes under the chart. */
    private static Canvas timeline() {
        return Desk.visible(Canvas.class).stream()
                .filter(canvas -> canvas.getClass().getSimpleName().equals("TimelineCanvas")).findFirst()
                .orElseThrow(() -> new AssertionError("no timeline"));
    }

    private static void select(String code) {
        Desk.act(() -> Desk.key(Desk.tile(code), SWT.CR));
    }
}
