package vn.haidang.registry.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;

/** Files as people and spreadsheets write them, and files that nobody should have to open. */
class SourceFileTest {

    @TempDir
    Path temp;

    private OpenExchange open;

    @BeforeEach
    void open() throws Exception {
        open = OpenExchange.in(temp);
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** The bytes of a file with the same table. */
    static Stream<Arguments> sameTables() {
        String table = "Mã;Tên\r\nA;\"Nguyễn; \"\"Huệ\"\"\nhai\"\r\n";
        return Stream.of(arguments(table.getBytes(StandardCharsets.UTF_8), List.of()),
                arguments(("\uFEFF" + table).getBytes(StandardCharsets.UTF_8), List.of()),
                arguments(("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE), List.of()),
                arguments(Normalizer.normalize(table, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8), List.of()),
                arguments(table.replace("Mã;", "Mã,").replace("A;", "A,").getBytes(StandardCharsets.UTF_8), List.of()),
                arguments(table.replace("Mã;", "Mã\t").replace("A;", "A\t").getBytes(StandardCharsets.UTF_8),
                        List.of()),
                arguments(("\n\n" + table + ";;\n\n").getBytes(StandardCharsets.UTF_8), List.of()),
                arguments(windows(table), List.of("file.windows1258")));
    }

    /** As Windows stores Vietnamese: letters with circumflex or horn, tones as marks behind them. */
    private static byte[] windows(String text) {
        String stored = text.replace("Mã", "Ma\u0303").replace("Tên", "Tên").replace("ễ", "ê\u0303")
                .replace("ệ", "ê\u0323")
                .replace("ế", "ê\u0301");
        return stored.getBytes(Charset.forName("windows-1258"));
    }

    @ParameterizedTest
    @MethodSource("sameTables")
    void isReadInEveryEncodingAndWithEverySeparator(byte[] bytes, List<String> notes) throws Exception {
        SourceTable table = open.read(Files.write(open.path("a.csv"), bytes));
        assertEquals(List.of("Mã", "Tên"), table.headings());
        assertEquals(1, table.rows().size());
        assertEquals(List.of(new Cell.Text("A"), new Cell.Text("Nguyễn; \"Huệ\"\nhai")), table.rows().get(0).cells());
        assertEquals(notes, OpenExchange.codes(table.notes()));
    }

    /** Content and finding. */
    static Stream<Arguments> brokenTexts() {
        return Stream.of(arguments("", "file.empty"), arguments("\n;\n", "file.empty"),
                arguments("a;\"b\n", "registry.import.unclosedQuote"),
                arguments("a;b\"c\n", "registry.import.strayQuote"),
                arguments("a;\"b\"c\n", "registry.import.strayQuote"),
                arguments("a;b\n1;2;3\n", "file.moreCellsThanHeadings"),
                arguments("a\n\u0007\n", "registry.import.controlCharacter"),
                arguments("a\n" + "x".repeat(10_001), "registry.import.valueTooLong"),
                arguments("a" + ";".repeat(100_000), "registry.import.tooManyColumns"),
                arguments("a\n" + "1\n".repeat(200_001), "registry.import.tooManyRows"));
    }

    @ParameterizedTest
    @MethodSource("brokenTexts")
    void thatIsBrokenIsRefusedInOneSentence(String text, String code) throws Exception {
        assertEquals(code, refusal(open.file("a.csv", text)));
    }

    @Test
    void keepsTheTypesOfAWorkbook() throws Exception {
        Path file = workbook(workbook -> {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            Row heading = workbook.createSheet("Một").createRow(2);
            workbook.createSheet("Hai").createRow(0).createCell(0).setCellValue("x");
            List.of("a", "b", "c", "d", "e", "f").forEach(
                    name -> heading.createCell(Math.max(0, heading.getLastCellNum())).setCellValue(name));
            Row row = heading.getSheet().createRow(5);
            row.createCell(0).setCellValue("'=không đổi");
            row.createCell(1).setCellValue(0.1);
            row.createCell(2).setCellValue(true);
            row.createCell(4).setCellValue(LocalDate.of(2026, 2, 28));
            row.getCell(4).setCellStyle(day);
            row.createCell(5).setCellValue(LocalDateTime.of(2026, 2, 28, 14, 5, 9));
            row.getCell(5).setCellStyle(day);
        });
        SourceTable table = open.read(file);
        assertEquals(List.of("Một", "Hai"), table.sheets());
        assertEquals(List.of("file.otherSheets"), OpenExchange.codes(table.notes()));
        assertEquals(new SourceTable.SourceRow(6, List.of(new Cell.Text("'=không đổi"),
                new Cell.Number(new BigDecimal("0.1")), new Cell.Flag(true), Cell.EMPTY,
                new Cell.Date(LocalDateTime.of(2026, 2, 28, 0, 0)),
                new Cell.Date(LocalDateTime.of(2026, 2, 28, 14, 5, 9)))), table.rows().get(0));
        assertEquals(List.of("x"), open.exchange().read(file, "Hai", Progress.unobserved()).headings());
        assertThrows(FindingException.class, () -> open.exchange().read(file, "Ba", Progress.unobserved()));
    }

    @Test
    void neverComputesAFormula() throws Exception {
        Path file = workbook(workbook -> {
            Row heading = workbook.createSheet("Một").createRow(0);
            heading.createCell(0).setCellValue("a");
            heading.createCell(1).setCellValue("b");
            Row row = heading.getSheet().createRow(1);
            row.createCell(0).setCellFormula("1+1");
            row.getCell(0).setCellValue(41);
            row.createCell(1).setCellFormula("1/0");
            row.getCell(1).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
        });
        SourceTable table = open.read(file);
        assertEquals(List.of(new Cell.Number(new BigDecimal("41")), new Cell.Broken("#DIV/0!")),
                table.rows().get(0).cells());
        assertEquals(List.of("file.formulas"), OpenExchange.codes(table.notes()));
        assertEquals(2, table.notes().get(0).arguments().values().get("count"));
    }

    /** The sheet's XML and the finding. */
    static Stream<Arguments> brokenSheets() {
        String row = "<sheetData><row r=\"1\">";
        return Stream.of(arguments(row + "<c/>".repeat(100_000) + "</row></sheetData>", "file.tooManyColumns"),
                arguments(row + "<c r=\"ZZZZZZZZZZZZZZ1\"/></row></sheetData>", "file.tooManyColumns"),
                arguments(row + "<c t=\"str\"><v>" + "x".repeat(10_001) + "</v></c></row></sheetData>",
                        "file.cellTooLong"),
                arguments("<sheetData>" + IntStream.range(0, 200_002)
                        .mapToObj(i -> "<row><c><v>" + i * 7_654_321L % 999_983 + "</v></c></row>")
                        .collect(Collectors.joining()) + "</sheetData>", "file.tooManyRows"),
                arguments("<sheetData/>", "file.empty"), arguments(row, "file.damaged"),
                arguments("<sheetData><row r=\"x\"/></sheetData>", "file.damaged"),
                arguments("</worksheet><!--" + " ".repeat(50_000_000) + "--><worksheet>", "file.bomb"));
    }

    @ParameterizedTest
    @MethodSource("brokenSheets")
    void thatIsNoHonestWorkbookIsRefusedInOneSentence(String sheet, String code) throws Exception {
        Path file = open.path("made.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            String head = "<?xml version=\"1.0\"?>";
            String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
            String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
            put(zip, "[Content_Types].xml", head
                    + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                    + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/s.xml\" ContentType=\"" + type + "worksheet+xml\"/></Types>");
            put(zip, "_rels/.rels", relationship(head, office + "/officeDocument", "xl/workbook.xml"));
            put(zip, "xl/_rels/workbook.xml.rels", relationship(head, office + "/worksheet", "s.xml"));
            put(zip, "xl/workbook.xml", head + "<workbook " + main + " xmlns:r=\"" + office
                    + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            put(zip, "xl/s.xml", head + "<worksheet " + main + ">" + sheet + "</worksheet>");
        }
        assertEquals(code, refusal(file));
    }

    private static String relationship(String head, String type, String target) {
        return head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void ofAnotherKindIsRefusedInOneSentence() throws Exception {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertEquals("file.oldWorkbook", refusal(Files.write(open.path("a.xls"), old)));
        assertEquals("file.damaged", refusal(Files.write(open.path("b.xlsx"), new byte[]{'P', 'K', 3, 4, 0})));
        assertEquals("file.unreadable", refusal(open.path("none.csv")));
        assertEquals("file.unreadable", refusal(temp));
    }

    @Test
    void thatCannotBeWrittenLeavesTheOldOne() throws Exception {
        ExportTable table = new ExportTable(open.snapshot(), "Unit", List.of("code"), List.of());
        Path folder = Files.createDirectories(open.path("a.csv/inside"));
        assertThrows(FindingException.class, () -> open.exchange().export(table, folder.getParent(),
                OpenExchange.VIETNAMESE, Progress.unobserved()));
        assertTrue(Files.isDirectory(folder));
    }

    private String refusal(Path file) {
        FindingException refused = assertThrows(FindingException.class, () -> open.read(file));
        return OpenExchange.codes(List.of(refused.finding())).get(0);
    }

    private Path workbook(Consumer<XSSFWorkbook> content) throws IOException {
        Path file = open.path("w.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return file;
    }
}
