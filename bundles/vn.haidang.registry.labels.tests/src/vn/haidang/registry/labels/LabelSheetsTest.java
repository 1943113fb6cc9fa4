package vn.haidang.registry.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.zxing.ReaderException;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.labels.internal.PdfLabelSheets;

/** What is printed on sheets of labels, read back by a scanner's decoder. */
class LabelSheetsTest {

    private static final String LONGEST = "Đ".repeat(LabelSheets.LONGEST_CODE);
    private static final String LONG_NAME = "Bộ định tuyến Phòng Lao động – Thương binh và Xã hội (của FPT, dự phòng "
            + "cho đường truyền số liệu chuyên dùng cấp II)";

    private final LabelSheets sheets = new PdfLabelSheets();

    @TempDir
    private Path folder;

    private static Label label(String code) {
        return new Label(code,
                List.of("Chuyển mạch tầng 5, cánh Đông", "Trung tâm Công nghệ thông tin", "S/N FOC2231"));
    }

    private Path write(List<Label> labels, SheetLayout layout, int skip) throws FindingException {
        Path file = folder.resolve("labels.pdf");
        sheets.write(labels, layout, skip, file, Progress.unobserved());
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"3x8", "5x13"})
    void everyCodeIsReadOffThePaper(String layoutName) throws FindingException, IOException, ReaderException {
        SheetLayout layout = SheetLayout.ready().get(layoutName);
        List<String> codes = new ArrayList<>(List.of("SW-01", "tb/2026/0001", "MÁY-CHỦ-Ở-TẦNG-3", LONGEST,
                "A".repeat(LabelSheets.LONGEST_CODE), "ghế-ngồi-ữ"));
        IntStream.range(0, layout.labels()).forEach(i -> codes.add("CAM-P" + i));

        PrintedSheets printed = new PrintedSheets(
                write(codes.stream().map(code -> new Label(code, List.of(LONG_NAME, LONG_NAME, LONG_NAME))).toList(),
                        layout, 0),
                layout);

        assertEquals(2, printed.count());
        for (int i = 0; i < codes.size(); i++) {
            assertEquals(codes.get(i), printed.read(i / layout.labels(), i % layout.labels()));
            assertTrue(printed.hasWhiteEdges(i / layout.labels(), i % layout.labels()), codes.get(i));
        }
    }

    @Test
    void aHalfUsedSheetIsFilledFromItsFirstFreeLabel() throws FindingException, IOException, ReaderException {
        SheetLayout layout = SheetLayout.A4_3X8;
        List<Label> labels = IntStream.range(0, 6).mapToObj(i -> label("SW-" + i)).toList();

        PrintedSheets printed = new PrintedSheets(write(labels, layout, 22), layout);

        assertEquals(2, printed.count());
        for (int used = 0; used < 22; used++) {
            assertTrue(printed.isBlank(0, used), "position " + used);
        }
        assertEquals("SW-0", printed.read(0, 22));
        assertEquals("SW-1", printed.read(0, 23));
        assertEquals("SW-2", printed.read(1, 0));
        assertTrue(printed.isBlank(1, 4));
    }

    @Test
    void wordsAreVietnameseAndEndInAnEllipsisWhenTheyDoNotFit() throws FindingException, IOException {
        PrintedSheets printed = new PrintedSheets(write(
                List.of(label("SW-12"), new Label("R-LDTBXH", List.of(LONG_NAME, LONG_NAME, LONG_NAME))),
                SheetLayout.A4_5X13, 0), SheetLayout.A4_5X13);

        assertTrue(printed.text().contains("SW-12"), printed.text());
        assertTrue(printed.text().contains("cánh Đông"), printed.text());
        assertTrue(printed.text().contains("…"), printed.text());
    }

    @Test
    void lettersThatNoFontHasBecomeQuestionMarksAndTheCodeStaysAsItIs()
            throws FindingException, IOException, ReaderException {
        PrintedSheets printed = new PrintedSheets(
                write(List.of(new Label("機-1", List.of("Máy\n\tchủ 😀", "Nguyễn".replace("ễ", "e\u0302\u0303")))),
                        SheetLayout.A4_3X8, 0),
                SheetLayout.A4_3X8);

        assertEquals("機-1", printed.read(0, 0));
        assertTrue(printed.text().contains("?-1"), printed.text());
        assertTrue(printed.text().contains("Máy chủ ?"), printed.text());
        assertTrue(printed.text().contains("Nguyễn"), printed.text());
    }

    @Test
    void theFontIsInTheFile() throws FindingException, IOException, InterruptedException {
        Path file = write(List.of(label("SW-01")), SheetLayout.A4_3X8, 0);

        Process pdffonts = new ProcessBuilder("pdffonts", file.toString()).redirectErrorStream(true).start();
        String fonts = new String(pdffonts.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, pdffonts.waitFor(), fonts);
        List<String> rows = fonts.lines().skip(2).toList();
        assertEquals(1, rows.size(), fonts);
        assertTrue(rows.get(0).matches(".*LiberationSans.*Identity-H\\s+yes yes yes.*"), fonts);
    }

    @Test
    void fiveThousandLabelsAreTheMost() throws FindingException, IOException {
        List<Label> labels = IntStream.range(0, LabelSheets.MOST_LABELS).mapToObj(i -> label("TB-" + i)).toList();

        int count = sheets.write(labels, SheetLayout.A4_5X13, 0, folder.resolve("all.PDF"), Progress.unobserved());

        assertEquals(77, count);
    }

    private static Stream<Arguments> refused() {
        Label good = label("SW-01");
        return Stream.of(Arguments.of(List.of(), 0, "a.pdf", "ít nhất một"),
                Arguments.of(Collections.nCopies(LabelSheets.MOST_LABELS + 1, good), 0, "a.pdf", "5.000"),
                Arguments.of(List.of(good, label(" ")), 0, "a.pdf", "“Chuyển mạch tầng 5, cánh Đông” không có mã"),
                Arguments.of(List.of(label(LONGEST + "Đ")), 0, "a.pdf", "dài hơn 64"),
                Arguments.of(List.of(good), 24, "a.pdf", "từ 0 đến 23"),
                Arguments.of(List.of(good), -1, "a.pdf", "từ 0 đến 23"),
                Arguments.of(List.of(good), 0, "a.doc", "a.doc không phải là .pdf"),
                Arguments.of(List.of(good), 0, "no/such/folder/a.pdf", "Không ghi được"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBePrintedIsSaid(List<Label> labels, int skip, String file, String said) throws IOException {
        FindingException refused = assertThrows(FindingException.class, () -> sheets.write(labels, SheetLayout.A4_3X8,
                skip, folder.resolve(file), Progress.unobserved()));

        String summary = refused.finding().summary(ValueFormat.of(Language.VIETNAMESE));
        assertTrue(summary.contains(said), summary);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void whoCancelsKeepsTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("labels.pdf"), "old");
        Progress cancelled = new Progress() {
            private int done;

            @Override
            public void begin(String task, int units) {
                assertEquals(30, units);
            }

            @Override
            public void advance(int units) {
                done += units;
            }

            @Override
            public boolean isCancelled() {
                return done >= 25;
            }
        };

        assertThrows(CancellationException.class,
                () -> sheets.write(Collections.nCopies(30, label("SW-01")), SheetLayout.A4_3X8, 0, file, cancelled));

        assertEquals("old", Files.readString(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    /** For people to look at: {@code target/labels-*.png}. */
    @ParameterizedTest
    @ValueSource(strings = {"3x8", "5x13"})
    void aPictureOfASheetIsLeftBehind(String layoutName) throws FindingException, IOException {
        SheetLayout layout = SheetLayout.ready().get(layoutName);
        List<Label> labels = List.of(label("SW-12"), new Label("R-LDTBXH", List.of(LONG_NAME, "Phòng Y tế")),
                new Label(LONGEST, List.of("Mã dài nhất")), new Label("CAM-P01", List.of()), label("TB-2026-000123"));

        PrintedSheets printed = new PrintedSheets(write(labels, layout, 0), layout);

        Path picture = Files.createDirectories(Path.of("target")).resolve("labels-" + layoutName + ".png");
        assertTrue(ImageIO.write(printed.page(0), "png", picture.toFile()));
        assertFalse(printed.isBlank(0, 0));
    }
}
