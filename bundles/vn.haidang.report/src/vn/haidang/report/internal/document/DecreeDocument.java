package vn.haidang.report.internal.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import vn.haidang.report.Figure;

/**
 * An administrative document on A4 in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I, written from top to bottom by one
 * thread. The same calls give the same bytes.
 */
public final class DecreeDocument implements AutoCloseable {

    private static final int TWIPS_A_CENTIMETRE = 567;

    /** Margins of the decree, mục I: top and bottom 20 mm, left 30 mm, right 15 mm. */
    private static final int MARGIN_TOP_BOTTOM = 2 * TWIPS_A_CENTIMETRE;
    private static final int MARGIN_LEFT = 3 * TWIPS_A_CENTIMETRE;
    private static final int MARGIN_RIGHT = 851;
    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;
    private static final int TEXT_WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT;

    /** The left column of the letterhead; the right one must hold the name of the nation on one line. */
    private static final int LETTERHEAD_LEFT = 4150;
    private static final int LETTERHEAD_RIGHT = TEXT_WIDTH - LETTERHEAD_LEFT;

    /** Lines below texts, mục II: as long as the motto; a third to a half of the name and of the title. */
    private static final int RULE_OF_MOTTO = 3400;
    private static final int RULE_OF_NAME = 1300;
    private static final int RULE_OF_TITLE = 2200;

    /** The thickness of these lines in eighths of a point. */
    private static final BigInteger HALF_POINT = BigInteger.valueOf(4);

    /** Between the office of the signer and the name: 25 mm hold the signature and the seal. */
    private static final int ROOM_FOR_SEAL = 5 * TWIPS_A_CENTIMETRE / 2;

    private final XWPFDocument document = new XWPFDocument();
    private final FigureRuns runs = new FigureRuns();
    private final DecreeTables tables = new DecreeTables(document, runs);

    /**
     * Begins a document.
     *
     * @param title its title, for the file's properties
     * @param author who issues it, for the file's properties
     * @param created the time in the file's properties
     */
    public DecreeDocument(String title, String author, Instant created) {
        addStyles();
        addPage();
        addPageNumbers();
        addCompatibility();
        CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(author);
        properties.setLastModifiedByUser(author);
        properties.setCreated(Optional.of(Date.from(created)));
        properties.setModified(Optional.of(Date.from(created)));
        properties.setRevision("1");
        document.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Hai Dang");
    }

    private void addStyles() {
        try (InputStream in = DecreeDocument.class.getResourceAsStream("styles.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read styles.xml", e);
        } catch (XmlException e) {
            throw new IllegalStateException("styles.xml is no list of styles", e);
        }
    }

    private void addPage() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN_TOP_BOTTOM));
        margins.setBottom(BigInteger.valueOf(MARGIN_TOP_BOTTOM));
        margins.setLeft(BigInteger.valueOf(MARGIN_LEFT));
        margins.setRight(BigInteger.valueOf(MARGIN_RIGHT));
        margins.setHeader(BigInteger.valueOf(TWIPS_A_CENTIMETRE));
        margins.setFooter(BigInteger.valueOf(TWIPS_A_CENTIMETRE));
        margins.setGutter(BigInteger.ZERO);
    }

    /** Without this, Word lays the document out as Word 2007 did and says so in its title bar. */
    private void addCompatibility() {
        CTCompatSetting mode = document.getSettings().getCTSettings().addNewCompat().addNewCompatSetting();
        mode.setName("compatibilityMode");
        mode.setUri("http://schemas.microsoft.com/office/word");
        mode.setVal("15");
    }

    /** Centred in the top margin, not on the first page. */
    private void addPageNumbers() {
        document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle(Style.HEADER.id());
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setStyle(Style.HEADER.id());
        CTSimpleField field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("2");
    }

    /** Who writes, the name of the nation and its motto, number, place and date. */
    public void letterhead(Letterhead head) {
        XWPFTable table = tables.layout(2, LETTERHEAD_LEFT, LETTERHEAD_RIGHT);
        XWPFTableCell left = table.getRow(0).getCell(0);
        words(DecreeTables.paragraph(left, 0, Style.SUPERIOR), head.superior());
        int line = 1;
        for (String name : head.body()) {
            words(DecreeTables.paragraph(left, line++, Style.ISSUER), name);
        }
        rule(DecreeTables.paragraph(left, line, Style.RULE), LETTERHEAD_LEFT, RULE_OF_NAME);
        XWPFTableCell right = table.getRow(0).getCell(1);
        words(DecreeTables.paragraph(right, 0, Style.NATION), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        words(DecreeTables.paragraph(right, 1, Style.MOTTO), "Độc lập - Tự do - Hạnh phúc");
        rule(DecreeTables.paragraph(right, 2, Style.RULE), LETTERHEAD_RIGHT, RULE_OF_MOTTO);
        words(DecreeTables.paragraph(table.getRow(1).getCell(0), 0, Style.NUMBER), head.numberAndSymbol());
        words(DecreeTables.paragraph(table.getRow(1).getCell(1), 0, Style.DATE), head.placeAndDate());
    }

    /** The kind of document in capitals, and below it what it is about. */
    public void title(String kind, String summary) {
        words(paragraph(Style.TITLE), kind);
        words(paragraph(Style.SUMMARY), summary);
        rule(paragraph(Style.RULE), TEXT_WIDTH, RULE_OF_TITLE);
    }

    /** To whom the document goes. */
    public void addressee(String text) {
        words(paragraph(Style.ADDRESSEE), text);
    }

    public void heading(String text) {
        words(paragraph(Style.HEADING), text);
    }

    public void paragraph(List<Piece> pieces) {
        XWPFParagraph paragraph = paragraph(Style.BODY);
        pieces.forEach(piece -> runs.write(paragraph, piece, false));
    }

    /** The last paragraph of the text: it stays with the signature on one page. */
    public void closingParagraph(List<Piece> pieces) {
        XWPFParagraph paragraph = paragraph(Style.BODY);
        paragraph.setKeepNext(true);
        paragraph.setSpacingBefore(140);
        paragraph.setSpacingAfter(140);
        pieces.forEach(piece -> runs.write(paragraph, piece, false));
    }

    /** The name of the table that follows. */
    public void caption(String text) {
        words(paragraph(Style.CAPTION), text);
    }

    public void table(DocumentTable table) {
        tables.write(table);
    }

    /** Receivers at the left, and at the right the office of the signer above the place of signature and seal. */
    public void signature(String heading, List<String> recipients, String office) {
        XWPFTable table = tables.layout(1, LETTERHEAD_LEFT, LETTERHEAD_RIGHT);
        XWPFTableCell left = table.getRow(0).getCell(0);
        words(DecreeTables.paragraph(left, 0, Style.RECIPIENTS_TITLE), heading);
        for (int i = 0; i < recipients.size(); i++) {
            words(DecreeTables.paragraph(left, i + 1, Style.RECIPIENTS), recipients.get(i));
        }
        XWPFTableCell right = table.getRow(0).getCell(1);
        words(DecreeTables.paragraph(right, 0, Style.SIGNATURE), office);
        XWPFParagraph name = DecreeTables.paragraph(right, 1, Style.SIGNATURE);
        name.setSpacingBefore(ROOM_FOR_SEAL);
        // Word wants a paragraph after the last table; it should not open another page.
        paragraph(Style.RULE);
    }

    /** The figures in the document, in the order of their first appearance. */
    public List<Figure> figures() {
        return runs.figures();
    }

    /** The document as a DOCX file. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(out);
            return SteadyZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close a document in memory", e);
        }
    }

    private XWPFParagraph paragraph(Style style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        return paragraph;
    }

    private void words(XWPFParagraph paragraph, String text) {
        runs.write(paragraph, new Piece.Words(text), false);
    }

    /** A line in the middle of a width: the upper border of a paragraph that is almost without height. */
    private static void rule(XWPFParagraph paragraph, int width, int length) {
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.getCTP().getPPr().getPBdr().getTop().setSz(HALF_POINT);
        paragraph.setIndentationLeft((width - length) / 2);
        paragraph.setIndentationRight((width - length) / 2);
    }
}
