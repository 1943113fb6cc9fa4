package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ISeries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.look.ThemeColor;

@DisplayName("Giám sát, in the real window")
class WatchTest {

    private static final String THI_NAI = "DT-W07";
    private static final String NHON_CHAU = "DT-C04";
    private static final RGB GOOD = new RGB(0x2E, 0x7D, 0x32);
    private static final RGB FAULT = new RGB(0xC6, 0x28, 0x28);

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

    /** Waits until the bar at a tile's left edge has that colour on the screen. */
    private static void assertStateBar(String code, RGB color) {
        Desk.until(code + " is " + color, () -> stateBar(code).equals(color));
    }

    private static RGB stateBar(String code) {
        Canvas tile = Desk.tile(code);
        return Screen.pixel(tile, 2, tile.getSize().y / 2);
    }

    @Test
    void aTileSaysWhichLineItIsAndHowItIs() {
        String text = Desk.tileText(THI_NAI);
        assertTrue(text.startsWith("Phường Thị Nại (DT-W07)\nTốt từ "), text);
        assertTrue(text.contains("FPT, 100 Mbit/s, số hiệu kênh FTI-58-20611"), text);
    }

    @Test
    void aCutLineTurnsRedAtOnceAndSaysForHowLong() {
        assertStateBar(THI_NAI, GOOD);
        monitoring.cut(THI_NAI, Duration.ofMinutes(14));
        Desk.until("the tile says so",
                () -> Desk.tile(THI_NAI).getToolTipText().contains("Mất kết nối từ"));
        assertTrue(Desk.tileText(THI_NAI).contains("đã 14 phút"), Desk.tileText(THI_NAI));
        assertStateBar(THI_NAI, FAULT);
        assertStateBar("DT-W01", GOOD);
        assertEquals(FAULT, Desk.ask(() -> ThemeColor.FAULT.get().getRGB()));
    }

    @Test
    void theBarBesideACongestedLineIsAmber() {
        monitoring.congest(NHON_CHAU);
        Desk.until("the tile says so", () -> Desk.tile(NHON_CHAU).getToolTipText().contains("nghẽn"));
        assertStateBar(NHON_CHAU, new RGB(0xB2, 0x6A, 0x00));
    }

    @Test
    void theSummaryCountsTheStates() {
        monitoring.cut(THI_NAI, Duration.ofMinutes(14));
        monitoring.congest(NHON_CHAU);
        Desk.until("25 good, 1 down, 1 to watch", () -> Desk.find(Canvas.class,
                canvas -> "25 tốt · 1 sự cố · 1 chú ý · 3 thiết bị tốt".equals(canvas.getToolTipText())).isPresent());
    }

    @Test
    void theFilterLeavesWhatMatches() {
        try {
            type("thi nai");
            Desk.until("one tile", () -> Desk.tiles().size() == 1);
            assertTrue(Desk.tileText(THI_NAI).contains("Thị Nại"));
            type("không có đường này");
            Desk.until("the reason", () -> says("Không có đường truyền nào khớp với bộ lọc"));
        } finally {
            type("");
        }
        Desk.until("all again", () -> Desk.tiles().size() == 27);
    }

    private static void type(String text) {
        Desk.act(() -> Desk.visible(Text.class).getFirst().setText(text));
    }

    private static boolean says(String sentence) {
        return Desk.find(Label.class, label -> label.getText().equals(sentence)).isPresent();
    }

    @Test
    void arrowsGoFromTileToTileAndEnterSelects() {
        List<Canvas> tiles = Desk.ask(Desk::tiles);
        Desk.act(() -> {
            Desk.shell().forceActive();
            tiles.get(0).forceFocus();
            Desk.key(tiles.get(0), SWT.ARROW_RIGHT);
        });
        Desk.until("the next tile has the focus", () -> tiles.get(1).isFocusControl());
        Desk.act(() -> Desk.key(tiles.get(1), SWT.CR));
        String name = Desk.ask(() -> tiles.get(1).getToolTipText()).lines().findFirst().orElseThrow();
        Desk.until("the chart follows", () -> chartIds().stream().anyMatch(id -> id.startsWith("ROUND_TRIP/")));
        assertFalse(name.isBlank());
    }

    @Test
    void theChartShowsBothSeriesAndLeavesTheGapOpen() {
        Desk.select("DT-W01");
        Desk.until("two stretches of round trips, with a gap between them",
                () -> chartIds().containsAll(List.of("ROUND_TRIP/0", "ROUND_TRIP/1", "LOSS/0", "LOSS/1"))
                        && gap(xs("ROUND_TRIP/0"), xs("ROUND_TRIP/1")) > 20);
        try {
            Desk.press("Lưu lượng");
            Desk.until("rates", () -> chartIds().containsAll(List.of("IN_RATE/0", "OUT_RATE/0")));
            Desk.press("Năm");
            Desk.until("a year", () -> xs("IN_RATE/0").length > 100);
            Screen.shot("traffic-of-a-year");
        } finally {
            Desk.press("Độ trễ");
            Desk.press("Giờ");
        }
    }

    private static double[] xs(String series) {
        return chart().getSeriesSet().getSeries(series).getXSeries();
    }

    /** Between two stretches, in steps of the first. */
    private static double gap(double[] first, double[] second) {
        return (second[0] - first[first.length - 1]) / (first[1] - first[0]);
    }

    private static Chart chart() {
        return Desk.visible(Chart.class).getFirst();
    }

    private static List<String> chartIds() {
        return Desk.visible(Chart.class).stream().flatMap(chart -> Arrays.stream(chart.getSeriesSet().getSeries()))
                .map(ISeries::getId).toList();
    }

    @Test
    void anAlarmIsListedAndAcknowledgedByTheButton() {
        monitoring.cut(THI_NAI, Duration.ofMinutes(14));
        monitoring.ring(7, THI_NAI, Duration.ofMinutes(14));
        Desk.until("the alarm", () -> alarmTexts().contains("Sự cố"));
        Desk.until("whose it is", () -> alarmTexts().contains("Phường Thị Nại"));
        Desk.until("it can be acknowledged", () -> Desk.button("Tiếp nhận").getEnabled());
        Screen.shot("watch");
        Desk.press("Tiếp nhận");
        Desk.until("it says so", () -> alarmTexts().contains("Đã tiếp nhận"));
        assertEquals(System.getProperty("user.name"),
                monitoring.open().getFirst().acknowledgement().orElseThrow().person());
        Desk.until("once is enough", () -> !Desk.button("Tiếp nhận").getEnabled());
    }

    private static List<String> alarmTexts() {
        return Desk.visible(Table.class).stream().flatMap(table -> Arrays.stream(table.getItems()))
                .flatMap(item -> texts(item).stream()).toList();
    }

    private static List<String> texts(TableItem item) {
        return IntStream.range(0, item.getParent().getColumnCount()).mapToObj(item::getText).toList();
    }

    @Test
    void withoutAlarmsTheViewSaysSoAndWhatItIsFor() {
        Desk.until("the reason", () -> says("Không có cảnh báo nào"));
    }

    @Test
    void whenTheStationIsSilentNothingIsGreenAndTheBoardSaysSo() {
        monitoring.fallSilent();
        Desk.until("the reason", () -> says("Máy chủ giám sát im lặng"));
        Desk.until("nothing is known", () -> Desk.tiles().stream()
                .allMatch(tile -> tile.getToolTipText().contains("Chưa kiểm tra từ ")));
        Desk.until("nor of alarms", () -> says("Không rõ có sự cố hay không"));
        Screen.shot("watch-silent");
    }

    @Test
    void theViewsOutliveTheServices() {
        monitoring.close();
        Desk.until("the engine of the program itself takes over, without lines",
                () -> says("Chưa có đường truyền nào"));
        monitoring.register();
        Desk.until("27 tiles again", () -> Desk.tiles().size() == 27);
    }

    @Test
    void darkIsDarkAndStaysReadable() {
        RGB light = Desk.ask(() -> ThemeColor.SURFACE.get().getRGB());
        try {
            Desk.act(Appearance.DARK::use);
            Desk.until("dark surfaces", () -> ThemeColor.SURFACE.get().getRGB().red < 80);
            Desk.until("a green for dark surfaces", () -> !ThemeColor.GOOD.get().getRGB().equals(GOOD));
            Desk.until("the bar has it", () -> stateBar(THI_NAI).equals(ThemeColor.GOOD.get().getRGB()));
            assertContrasts();
            monitoring.congest(NHON_CHAU);
            monitoring.cut(THI_NAI, Duration.ofMinutes(14));
            monitoring.ring(8, THI_NAI, Duration.ofMinutes(14));
            Desk.until("the alarm", () -> alarmTexts().contains("Sự cố"));
            Screen.shot("watch-dark");
        } finally {
            Desk.act(Appearance.LIGHT::use);
        }
        Desk.until("light again", () -> ThemeColor.SURFACE.get().getRGB().equals(light));
        assertContrasts();
    }

    /** WCAG 2.2: letters 4.5 (1.4.3), shapes 3 (1.4.11). */
    private static void assertContrasts() {
        for (StateLook look : StateLook.values()) {
            assertContrast(look.textColor(), 4.5);
            assertContrast(look.color(), 3);
        }
        assertContrast(ThemeColor.TEXT, 4.5);
        assertContrast(ThemeColor.TEXT_MUTED, 4.5);
    }

    private static void assertContrast(ThemeColor color, double least) {
        for (ThemeColor surface : List.of(ThemeColor.SURFACE, ThemeColor.SURFACE_FAULT)) {
            double contrast = Desk.ask(() -> contrast(color.get().getRGB(), surface.get().getRGB()));
            assertTrue(contrast >= least, color + " on " + surface + " has " + contrast);
        }
    }

    /** Contrast ratio by relative luminance. */
    private static double contrast(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
