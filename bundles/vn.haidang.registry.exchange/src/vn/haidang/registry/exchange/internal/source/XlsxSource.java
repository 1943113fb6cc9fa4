package vn.haidang.registry.exchange.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.exchange.Cell;
import vn.haidang.registry.exchange.SourceTable;
import vn.haidang.registry.exchange.SourceTable.SourceRow;
import vn.haidang.registry.exchange.internal.Messages;

/** Reads one sheet of a workbook as a stream; what unpacks to much more than it is is refused. */
final class XlsxSource {

    private final Path path;
    private final String file;
    private final Progress progress;

    XlsxSource(Path path, String file, Progress progress) {
        this.path = path;
        this.file = file;
        this.progress = progress;
    }

    SourceTable read(String sheet) throws FindingException {
        try (OPCPackage opened = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            return read(new XSSFReader(opened), sheet);
        } catch (Refused e) {
            throw new FindingException(e.finding(), e);
        } catch (LimitedInput.TooMuch e) {
            throw new FindingException(Messages.error("exchange.file.bomb").with("file", file), e);
        } catch (IOException | SAXException | OpenXML4JException | OpenXML4JRuntimeException
                | ParserConfigurationException | IllegalArgumentException | IllegalStateException e) {
            throw new FindingException(Messages.error(isBomb(e) ? "exchange.file.bomb" : "exchange.file.damaged")
                    .with("file", file).showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())), e);
        }
    }

    /** POI tells of one by an exception that has no class of its own. */
    private static boolean isBomb(Throwable problem) {
        return problem != null && (String.valueOf(problem.getMessage()).contains("Zip bomb")
                || problem.getCause() != problem && isBomb(problem.getCause()));
    }

    private SourceTable read(XSSFReader reader, String wanted) throws IOException, SAXException, OpenXML4JException,
            ParserConfigurationException, FindingException {
        SharedTexts texts = new SharedTexts(file);
        parse(reader.getSharedStringsData(), texts);
        CellStyles styles = new CellStyles();
        parse(reader.getStylesData(), styles);
        Workbook workbook = new Workbook();
        parse(reader.getWorkbookData(), workbook);
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream data = sheets.next()) {
                if (wanted.isEmpty() || sheets.getSheetName().equals(wanted)) {
                    SheetReader rows = new SheetReader(file, texts, styles, workbook.since1904, progress);
                    parse(data, rows);
                    return table(sheets.getSheetName(), workbook.sheets, rows, wanted.isEmpty());
                }
            }
        }
        throw new FindingException(Messages.error("exchange.file.noSheet").with("file", file).with("sheet", wanted)
                .with("known", String.join(", ", workbook.sheets)));
    }

    private SourceTable table(String sheet, List<String> sheets, SheetReader reader, boolean first)
            throws FindingException {
        List<SourceRow> rows = reader.rows();
        if (rows.isEmpty()) {
            throw new FindingException(Messages.error("exchange.file.empty").with("file", file));
        }
        List<Finding> notes = new ArrayList<>();
        reader.formulas().ifPresent(notes::add);
        if (first && sheets.size() > 1) {
            notes.add(Messages.finding(Severity.INFO, "exchange.file.otherSheets").with("file", file)
                    .with("sheet", sheet).with("count", sheets.size() - 1));
        }
        List<String> headings = rows.get(0).cells().stream().map(Cell::shown).toList();
        return new SourceTable(file, sheet, sheets, headings, rows.subList(1, rows.size()), notes);
    }

    private static void parse(InputStream data, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        if (data == null) {
            return;
        }
        try (InputStream limited = new LimitedInput(data)) {
            // POI's reader knows no document types and no external entities.
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(limited));
        }
    }

    /** The names of the sheets, and whether days are counted from 1904 as old Macs did. */
    private static final class Workbook extends DefaultHandler {
        private final List<String> sheets = new ArrayList<>();
        private boolean since1904;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            if (local.equals("sheet") && sheets.size() < SourceLimits.COLUMNS) {
                sheets.add(String.valueOf(attributes.getValue("name")));
            } else if (local.equals("workbookPr")) {
                String date1904 = String.valueOf(attributes.getValue("date1904"));
                since1904 = date1904.equals("1") || date1904.equals("true");
            }
        }
    }
}
