package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
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
        Desk.show(BOARD);
        Desk.show(CHART);
        Desk.until("27 tiles", () -> Desk.tiles().size() == 27);
    }

    @AfterEach
    void close() {
        Desk.show(CHART);
        Desk.show(BOARD);
        monitoring.close();
        records.close();
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
        Desk.show(EVENTS);
        Desk.until("the reason", () -> says("Chưa có sự kiện nào từ nguồn quen trong khoảng này"));
        records.say("R-W07", THI_NAI, Trust.ADDRESS, 12);
        Desk.until("the event", () -> hasRow("cổng mất kết nối | ether3 | 12"));
        Desk.until("its variables", () -> reads("ifOperStatus.3: down (2)"));
        Screen.shot("events");
    }

    @Test
    void strangersAreApart() {
        Desk.show(EVENTS);
        records.say("R-W07", THI_NAI, Trust.CLAIMED, 1);
        Desk.until("nobody known said anything", () -> says("Chưa có sự kiện nào từ nguồn quen"));
        Desk.press("Nguồn lạ");
        try {
            Desk.until("the event", () -> hasRow("cổng mất kết nối"));
            Desk.until("the doubt", () -> reads("Không xác nhận được người gửi"));
        } finally {
            Desk.press("Nguồn quen");
        }
    }

    @Test
    void aDeviceHasItsStateItsFiguresAndWhatIsWrongWithIt() {
        records.device("R-W07", "Bộ định tuyến Thị Nại", LineState.UP, true);
        records.device("R-W08", "Bộ định tuyến Đống Đa", LineState.DOWN, false);
        Desk.show(DEVICES);
        Desk.command("org.eclipse.ui.file.refresh");
        Desk.until("both", () -> hasRow("Chú ý | R-W07") && hasRow("Không trả lời | R-W08"));
        Desk.until("the figure", () -> hasRow("42,5%"));
        Desk.until("what is wrong", () -> reads("hai thiết bị dùng chung một engine SNMPv3"));
        Screen.shot("devices");
    }

    @Test
    void theSentenceSaysHowTheLineWas() {
        Desk.select(THI_NAI);
        Desk.until("the hour", () -> says("Một giờ qua: có kết nối 83,33%, mất kết nối 1 lần, tổng 10 phút"));
        try {
            Desk.press("Tháng");
            Desk.until("the month", () -> says("31 ngày qua: "));
            Desk.press("\u25C0");
            Desk.until("the month before", () -> says(" – ") && !says("31 ngày qua: "));
            Desk.press("\u25B6");
            Desk.until("now again", () -> says("31 ngày qua: "));
        } finally {
            Desk.press("Giờ");
        }
    }

    @Test
    void theKeysChooseAnOutageAndTheVerdictIsForThatMoment() {
        Desk.select(THI_NAI);
        // what was said of the line shown before may still stand there
        Desk.until("the timeline", () -> says("Một giờ qua: có kết nối 83,33%") && timelines().findFirst().isPresent());
        Desk.press("Vì sao lúc này?");
        try {
            Desk.until("the verdict", () -> reads("Có thể mất điện tại phường"));
            Instant begin = Instant.now().minus(Duration.ofMinutes(30));
            Desk.until("for the begin of the outage", () -> {
                boolean isJudged = records.judged().stream()
                        .anyMatch(at -> Duration.between(at, begin).abs().compareTo(Duration.ofMinutes(2)) < 0);
                if (!isJudged) {
                    Desk.key(timeline(), SWT.ARROW_LEFT);
                }
                return isJudged;
            });
            Screen.shot("timeline");
        } finally {
            Desk.release("Vì sao lúc này?");
        }
        Desk.until("the verdict is gone", () -> !reads("Có thể mất điện tại phường"));
    }

    /** The lanes under the chart. */
    private static Canvas timeline() {
        return timelines().findFirst().orElseThrow(() -> new AssertionError("no timeline"));
    }

    private static Stream<Canvas> timelines() {
        return Desk.visible(Canvas.class).stream()
                .filter(canvas -> canvas.getClass().getSimpleName().equals("TimelineCanvas"));
    }
}
