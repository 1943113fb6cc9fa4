package vn.haidang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.report.ReportComposer.ComposedReport;
import vn.haidang.report.internal.LineFigures;

class QuarterlyReportTest {

    @TempDir
    Path folder;

    @Test
    void theReportStatesItsFiguresInTheText() throws Exception {
        compose(City.sample(), Signatures.of(17, 2, 1, 4, 0), "2023-Q3");
        String text = Reports.text(report());
        assertTrue(text.contains("Chất lượng đường truyền và chữ ký số quý III năm 2023"), text);
        assertTrue(text.contains("số liệu từ ngày 01/7/2023 đến hết ngày 30/9/2023"), text);
        assertTrue(text.contains("Độ sẵn sàng chung đạt 99,79%."), text);
        assertTrue(text.contains("Có 2 đường truyền có độ sẵn sàng thấp hơn mức nhà mạng cam kết."), text);
        assertTrue(text.contains("ghi nhận 75 lần mất kết nối"), text);
        assertTrue(text.contains("tổng thời gian 7.424 phút."), text);
        assertTrue(text.contains("Đã kiểm tra 24 văn bản điện tử của kỳ (theo thời điểm ký hoặc"), text);
        assertTrue(text.contains("trong đó 20 văn bản có chữ ký số"), text);
        assertTrue(text.contains("tỷ lệ văn bản ký số hợp lệ: 85,00%."), text);
    }

    @Test
    void theElementsOfTheDecreeAreThere() throws Exception {
        compose(City.sample(), Signatures.of(1, 0, 0, 0, 0), "2023-Q3");
        List<List<String>> head = Reports.table(report(), 0);
        assertTrue(head.get(0).get(0).startsWith("UBND THÀNH PHỐ QUY NHƠN"), head.toString());
        assertTrue(head.get(0).get(0).contains("CÔNG NGHỆ THÔNG TIN"), head.toString());
        assertTrue(head.get(0).get(1).startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), head.toString());
        assertTrue(head.get(0).get(1).contains("Độc lập - Tự do - Hạnh phúc"), head.toString());
        assertTrue(head.get(1).get(0).matches("Số: +/BC-TTCNTT"), head.toString());
        assertTrue(head.get(1).get(1).matches("Quy Nhơn, ngày +tháng 10 năm 2023"), head.toString());
        String text = Reports.text(report());
        for (String element : List.of("BÁO CÁO", "Kính gửi: UBND thành phố Quy Nhơn.", "Nơi nhận:", "- Như trên;",
                "- Lưu: VT.", "GIÁM ĐỐC")) {
            assertTrue(text.lines().anyMatch(element::equals), element);
        }
    }

    @Test
    void pageLettersAndStylesAreThoseOfTheDecree() throws Exception {
        compose(City.sample(), Signatures.of(1, 0, 0, 0, 0), "2023-Q3");
        try (XWPFDocument document = Reports.open(report())) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertEquals(List.of("11906", "16838"),
                    List.of(section.getPgSz().getW().toString(), section.getPgSz().getH().toString()));
            assertEquals(List.of("1134", "1134", "1701", "851"),
                    List.of(section.getPgMar().getTop().toString(), section.getPgMar().getBottom().toString(),
                            section.getPgMar().getLeft().toString(), section.getPgMar().getRight().toString()));
            assertTrue(section.isSetTitlePg(), "the first page has no number");
            assertEquals("PAGE", document.getHeaderList().stream().flatMap(header -> header.getParagraphs().stream())
                    .flatMap(paragraph -> paragraph.getCTP().getFldSimpleList().stream()).findFirst().orElseThrow()
                    .getInstr());
            for (XWPFParagraph paragraph : Reports.paragraphs(document)) {
                assertTrue(document.getStyles().styleExist(paragraph.getStyle()), paragraph.getText());
            }
            assertEquals("Times New Roman", document.getStyles().getCtStyles().getDocDefaults().getRPrDefault()
                    .getRPr().getRFontsArray(0).getAscii());
            assertTrue(document.getTables().get(1).getRow(0).isRepeatHeader());
        }
    }

    @Test
    void theDocumentKeepsTheSchema() throws Exception {
        compose(City.sample(), Signatures.of(17, 2, 1, 4, 0), "2023-Q3");
        try (XWPFDocument document = Reports.open(report())) {
            for (XmlObject part : List.of(document.getDocument(), document.getStyles().getCtStyles(),
                    document.getSettings().getCTSettings(), document.getHeaderArray(0)._getHdrFtr(),
                    document.getHeaderArray(1)._getHdrFtr())) {
                List<XmlError> errors = new ArrayList<>();
                assertTrue(part.validate(new XmlOptions().setErrorListener(errors)), errors.toString());
            }
        }
    }

    @Test
    void theTableHasBrokenPromisesFirst() throws Exception {
        compose(City.sample(), Signatures.of(1, 0, 0, 0, 0), "2023-Q3");
        List<List<String>> table = Reports.table(report(), 1);
        assertEquals(9, table.size());
        assertEquals(List.of("1", "Xã Nhơn Châu", "Viettel", "98,54%", "99,00%", "10", "1.925", "Không đạt"),
                table.get(1));
        assertEquals(List.of("2", "Xã Phước Mỹ", "VNPT", "99,20%", "99,50%", "5", "1.049", "Không đạt"), table.get(2));
        assertEquals(List.of("Đạt"), table.subList(3, 9).stream().map(row -> row.get(7)).distinct().toList());
    }

    @Test
    void everyFigureIsABookmarkAroundItsText() throws Exception {
        ComposedReport composed = compose(City.sample(), Signatures.of(17, 2, 1, 4, 0), "2023-Q3");
        Map<String, String> bookmarks = Reports.bookmarks(report());
        assertEquals("99,79%", bookmarks.get("figure_lines_availability"));
        assertEquals("98,54%", bookmarks.get("figure_lines_availability_DT_C04"));
        assertEquals("85,00%", bookmarks.get("figure_signatures_validShare"));
        assertEquals("4", bookmarks.get("figure_signatures_unsigned"));
        assertEquals(composed.figures().size(), bookmarks.size());
        for (Figure figure : composed.figures()) {
            assertTrue(bookmarks.containsKey("figure_" + figure.id().replaceAll("[.-]", "_")), figure.id());
        }
    }

    @Test
    void bookmarksStayApartAndWithinWhatWordAllows() throws Exception {
        String longId = "other.a-figure-with-a-very-long-name-that-goes-on";
        List<Figure> figures = List.of(figure(longId + ".1"), figure(longId + ".2"), figure("other.x.y"),
                figure("other.x-y"));
        ReportComposer composer = Reports.composer(City.sample(), source("other", figures));
        composer.compose("quarterly", Reports.THIRD_QUARTER, report(), Progress.unobserved());
        List<String> names = List.copyOf(Reports.bookmarks(report()).keySet());
        assertEquals(4, names.size());
        assertTrue(names.stream().allMatch(name -> name.length() <= 40 && name.matches("[A-Za-z][A-Za-z0-9_]*")),
                names.toString());
    }

    @Test
    void missingFiguresAreSaidSoInTheReportAndAsFindings() throws Exception {
        ComposedReport composed = compose(City.withUnits(), Signatures.of(0, 0, 0, 0, 0), "2023-Q3");
        String text = Reports.text(report());
        assertTrue(text.contains("Chất lượng đường truyền trong kỳ: chưa có số liệu."), text);
        assertTrue(text.contains("Kết quả kiểm tra chữ ký số trong kỳ: chưa có số liệu."), text);
        assertEquals(List.of("report.lines.missing", "report.signatures.missing"), codes(composed));
        assertTrue(composed.findings().stream().allMatch(finding -> finding.severity() == Severity.NOT_CHECKED));
        assertEquals(List.of(), composed.figures());
    }

    @Test
    void aShareOfNothingIsNotInvented() throws Exception {
        ComposedReport composed = compose(City.sample(), Signatures.of(0, 0, 0, 5, 0), "2023-Q3");
        String text = Reports.text(report());
        assertTrue(text.contains("5 văn bản điện tử của kỳ"), text);
        assertTrue(text.contains("trong đó không có văn bản nào có chữ ký số."), text);
        assertFalse(text.contains("tỷ lệ văn bản ký số hợp lệ"), text);
        assertEquals(List.of("report.traffic.missing"), codes(composed));
    }

    @Test
    void timeNobodyWatchedIsSaidSo() throws Exception {
        City city = City.withUnits().line("A", "Phường A", 0.995)
                .watch("A", "2023-07-24T00:00:00+07:00", "2023-10-01T00:00:00+07:00").line("B", "Phường B", 0.995);
        ComposedReport composed = compose(city, Signatures.of(1, 0, 0, 0, 0), "2023-Q3");
        assertEquals(List.of("report.lines.coverage", "report.lines.unwatched", "report.traffic.missing"),
                codes(composed));
        ValueFormat format = ValueFormat.of(Language.VIETNAMESE);
        assertEquals("Các đường truyền chỉ được giám sát 37,50% thời gian của kỳ 2023-Q3.",
                composed.findings().get(0).summary(format));
        String text = Reports.text(report());
        assertTrue(text.contains("thời gian được giám sát chiếm 37,50% thời gian của kỳ"), text);
        assertTrue(text.contains("Có 1 đường truyền chưa được giám sát trong kỳ"), text);
    }

    /** One second of an outage is 0,00001% of the quarter; a promise missed by it must not read as kept. */
    @Test
    void noAvailabilityIsRoundedUp() throws Exception {
        City city = City.withUnits().line("A", "Phường A", 0.995)
                .watch("A", "2023-07-01T00:00:00+07:00", "2023-10-01T00:00:00+07:00")
                .outage("A", "2023-08-01T00:00:00+07:00", "2023-08-01T00:00:01+07:00").line("B", "Phường B", 0.995)
                .watch("B", "2023-07-01T00:00:00+07:00", "2023-10-01T00:00:00+07:00")
                .outage("B", "2023-08-01T00:00:00+07:00", "2023-08-01T11:02:25+07:00");
        compose(city, Signatures.of(1, 0, 0, 0, 0), "2023-Q3");
        assertEquals(List.of("99,49%", "99,50%", "1", "662", "Không đạt"),
                Reports.table(report(), 1).get(1).subList(3, 8));
        assertEquals("99,99%", Reports.table(report(), 1).get(2).get(3));
    }

    @Test
    void nothingIsSaidInWordsAndNotAsZero() throws Exception {
        City city = City.withUnits().line("A", "Phường A", 0.995).watch("A", "2023-07-01T00:00:00+07:00",
                "2023-10-01T00:00:00+07:00");
        compose(city, Signatures.of(1, 0, 0, 0, 0), "2023-Q3");
        String text = Reports.text(report());
        assertTrue(text.contains("Độ sẵn sàng chung đạt 100,00%. Không có đường truyền nào có độ sẵn sàng thấp hơn mức"
                + " nhà mạng cam kết. Trong kỳ không ghi nhận lần mất kết nối nào."), text);
        assertFalse(text.contains("Có 0"), text);
    }

    @Test
    void linesThatCameAfterThePeriodAreAFinding() throws Exception {
        City city = City.withUnits().line("A", "Phường A", 0.995)
                .watch("A", "2023-07-01T00:00:00+07:00", "2023-10-01T00:00:00+07:00").line("B", "Phường B", 0.995)
                .watch("B", "2023-10-02T00:00:00+07:00", "2023-12-01T00:00:00+07:00");
        ComposedReport composed = compose(city, Signatures.of(1, 0, 0, 0, 0), "2023-Q3");
        assertEquals(List.of("report.lines.later", "report.traffic.missing"), codes(composed));
        assertTrue(Reports.text(report()).contains("Trung tâm giám sát 1 đường truyền"));
    }

    @Test
    void aCityWithoutUnitsGetsABlankHead() throws Exception {
        ComposedReport composed = compose(City.empty(), Signatures.of(1, 0, 0, 0, 0), "2023-Q3");
        assertEquals("report.issuer.unknown", codes(composed).get(0));
        assertTrue(Reports.text(report()).contains("Kính gửi: …………."));
    }

    @Test
    void figuresOfABundleThatCameLaterAreListed() throws Exception {
        ReportComposer composer = Reports.composer(City.sample(), source("websites", List.of(
                new Figure("websites.up", "Số trang thông tin hoạt động", BigDecimal.valueOf(1234), Figure.Kind.COUNT,
                        Optional.empty(), Optional.empty(), "test"))));
        composer.compose("quarterly", Reports.THIRD_QUARTER, report(), Progress.unobserved());
        assertTrue(Reports.text(report()).contains("- Số trang thông tin hoạt động: 1.234."));
    }

    @Test
    void aSourceThatFailsDoesNotTakeTheOthersAlong() throws Exception {
        City city = City.sample();
        FigureSource broken = new FigureSource() {
            @Override
            public String section() {
                return "signatures";
            }

            @Override
            public List<Figure> figures(ReportPeriod period) {
                throw new IllegalStateException("database gone");
            }
        };
        ComposedReport composed = Reports.composer(city, broken, new LineFigures(city, city)).compose("quarterly",
                Reports.THIRD_QUARTER, report(), Progress.unobserved());
        assertEquals(List.of("report.source.failed", "report.traffic.missing", "report.signatures.missing"),
                codes(composed));
        assertTrue(Reports.text(report()).contains("99,79%"));
    }

    @ParameterizedTest
    @CsvSource({"2023-Q1, quý I năm 2023, tháng 4 năm 2023, ngày 01/01/2023 đến hết ngày 31/3/2023",
            "2023-Q4, quý IV năm 2023, tháng 01 năm 2024, ngày 01/10/2023 đến hết ngày 31/12/2023",
            "2023, kết quả năm 2023, tháng 01 năm 2024, ngày 01/01/2023 đến hết ngày 31/12/2023"})
    void periodsAreWrittenAsTheDecreeWants(String period, String name, String month, String days) throws Exception {
        compose(City.withUnits(), Signatures.of(1, 0, 0, 0, 0), period);
        String text = Reports.text(report());
        assertTrue(text.contains(name), text);
        assertTrue(text.contains(month), text);
        assertTrue(text.contains(days), text);
    }

    @Test
    void theFilesPropertiesNameTitleAndIssuer() throws Exception {
        compose(City.sample(), Signatures.of(1, 0, 0, 0, 0), "2023-Q3");
        try (XWPFDocument document = Reports.open(report())) {
            var properties = document.getProperties().getCoreProperties();
            assertEquals("Chất lượng đường truyền và chữ ký số quý III năm 2023", properties.getTitle());
            assertEquals("Trung tâm Công nghệ thông tin", properties.getCreator());
            assertEquals("2023-09-30T17:00:00Z", properties.getCreated().toInstant().toString());
            assertFalse(properties.getModified() == null);
        }
    }

    private ComposedReport compose(City city, Signatures signatures, String period) throws Exception {
        return Reports.composer(city, signatures).compose("quarterly", ReportPeriod.parse(period).orElseThrow(),
                report(), Progress.unobserved());
    }

    private Path report() {
        return folder.resolve("bao-cao.docx");
    }

    private static List<String> codes(ComposedReport composed) {
        return new ArrayList<>(composed.findings().stream().map(Finding::code).toList());
    }

    private static Figure figure(String id) {
        return new Figure(id, id, BigDecimal.ONE, Figure.Kind.COUNT, Optional.empty(), Optional.empty(), "test");
    }

    private static FigureSource source(String section, List<Figure> figures) {
        return new FigureSource() {
            @Override
            public String section() {
                return section;
            }

            @Override
            public List<Figure> figures(ReportPeriod period) {
                return figures;
            }
        };
    }
}
