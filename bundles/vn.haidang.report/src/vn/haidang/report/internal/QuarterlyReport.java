package vn.haidang.report.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Percentage;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.report.Figure;
import vn.haidang.report.ReportPeriod;
import vn.haidang.report.internal.document.DecreeDocument;
import vn.haidang.report.internal.document.DocumentTable;
import vn.haidang.report.internal.document.DocumentTable.Alignment;
import vn.haidang.report.internal.document.DocumentTable.Cell;
import vn.haidang.report.internal.document.DocumentTable.Column;
import vn.haidang.report.internal.document.Piece;

/**
 * The template {@code quarterly}: the centre's one-page report to the city on its data lines and on signatures. Made
 * for one report and used by one thread.
 */
final class QuarterlyReport {

    static final String NAME = "quarterly";

    /** As many lines as leave the report on one page; where traffic is told too there is room for fewer. */
    private static final int LINES_IN_TABLE = 8;
    private static final int LINES_WITH_TRAFFIC = 5;

    /** Broken promises come before kept ones, however high they were. */
    private static final Comparator<LineOfReport> WORST_FIRST = Comparator
            .comparing((LineOfReport line) -> !line.isMissed()).thenComparing(line -> line.availability().value());

    private static final ReportText TEXT = new ReportText("quarterly.properties");
    private static final List<String> CONCLUSIONS = List.of("valid", "invalid", "indeterminate", "unsigned",
            "unreadable");

    private final RegistrySnapshot registry;
    private final ReportPeriod period;
    private final FigureSet figures;
    private final List<Finding> findings;
    private final Issuer issuer;
    private final Map<String, String> words;

    /** @param findings is given what the reader of the report should know */
    QuarterlyReport(RegistrySnapshot registry, ReportPeriod period, FigureSet figures, List<Finding> findings) {
        this.registry = registry;
        this.period = period;
        this.figures = figures;
        this.findings = findings;
        this.issuer = Issuer.of(registry).orElseGet(() -> {
            findings.add(finding(Severity.WARNING, "report.issuer.unknown"));
            return Issuer.unknown();
        });
        this.words = Map.of("city", issuer.city(), "centre", issuer.centre(), "period", PeriodWords.name(period),
                "first", PeriodWords.day(period.firstDay()), "last", PeriodWords.day(period.lastDay()));
    }

    String title() {
        return TEXT.words("title", words);
    }

    String author() {
        return issuer.centre();
    }

    void write(DecreeDocument document) {
        document.letterhead(issuer.letterhead(period));
        document.title(TEXT.words("kind"), title());
        document.addressee(TEXT.words("addressee", words));
        document.paragraph(sentence("opening"));
        document.heading(TEXT.words("lines.heading"));
        lines(document);
        document.heading(TEXT.words("signatures.heading"));
        signatures(document);
        others(document);
        document.closingParagraph(sentence("closing"));
        document.signature(TEXT.words("recipients"), TEXT.words("recipients.list").lines().toList(),
                TEXT.words("office"));
    }

    private void lines(DecreeDocument document) {
        if (figures.find("lines.availability").isEmpty()) {
            findings.add(finding(Severity.NOT_CHECKED, "report.lines.missing").with("period", period.code()));
            document.paragraph(sentence("lines.none"));
            return;
        }
        document.paragraph(paragraph(sentence("lines.body"), counting("lines.below"), counting("lines.outages")));
        figures.find("lines.later").filter(QuarterlyReport::isPositive)
                .ifPresent(later -> findings.add(finding(Severity.INFO, "report.lines.later")
                        .with("count", later.value().intValue()).with("period", period.code())));
        figures.find("lines.coverage").filter(QuarterlyReport::isBelowOne)
                .ifPresent(coverage -> findings.add(finding(Severity.WARNING, "report.lines.coverage")
                        .with("coverage",
                                new Percentage(coverage.value().setScale(4, RoundingMode.DOWN).doubleValue(), 2))
                        .with("period", period.code())));
        figures.find("lines.unwatched").filter(QuarterlyReport::isPositive).ifPresent(unwatched -> {
            document.paragraph(sentence("lines.unwatched"));
            findings.add(finding(Severity.NOT_CHECKED, "report.lines.unwatched")
                    .with("count", unwatched.value().intValue()).with("period", period.code()));
        });
        boolean hasTraffic = traffic(document);
        List<LineOfReport> lowest = registry.lines().stream()
                .flatMap(line -> LineOfReport.find(line, figures).stream())
                .sorted(WORST_FIRST).limit(hasTraffic ? LINES_WITH_TRAFFIC : LINES_IN_TABLE).toList();
        if (!lowest.isEmpty()) {
            document.caption(TEXT.words(hasTraffic ? "lines.table.withTraffic" : "lines.table"));
            document.table(hasTraffic ? tableWithTraffic(lowest) : table(lowest));
        }
    }

    private boolean traffic(DecreeDocument document) {
        if (figures.find("traffic.lines").isEmpty()) {
            findings.add(finding(Severity.NOT_CHECKED, "report.traffic.missing").with("period", period.code()));
            document.paragraph(sentence("traffic.none"));
            return false;
        }
        document.paragraph(paragraph(sentence("traffic.body"), counting("traffic.busy")));
        return true;
    }

    private static boolean isPositive(Figure count) {
        return count.value().signum() > 0;
    }

    private static boolean isBelowOne(Figure ratio) {
        return ratio.value().compareTo(BigDecimal.ONE) < 0;
    }

    private DocumentTable table(List<LineOfReport> lowest) {
        List<Column> columns = List.of(column("number", 460, Alignment.CENTRE), column("line", 2870, Alignment.LEFT),
                column("carrier", 1130, Alignment.LEFT), column("availability", 960, Alignment.RIGHT),
                column("promise", 960, Alignment.RIGHT), column("outages", 800, Alignment.RIGHT),
                column("downtime", 920, Alignment.RIGHT), column("result", 1254, Alignment.CENTRE));
        List<List<Cell>> rows = new ArrayList<>();
        for (LineOfReport row : lowest) {
            List<Cell> cells = cells(row, rows.size() + 1);
            cells.add(Cell.of(row.outages()));
            cells.add(Cell.of(row.downtime()));
            cells.add(result(row));
            rows.add(cells);
        }
        return new DocumentTable(columns, rows);
    }

    /** What the line carried takes the place of how often it was lost. */
    private DocumentTable tableWithTraffic(List<LineOfReport> lowest) {
        List<Column> columns = List.of(column("number", 440, Alignment.CENTRE), column("line", 2060, Alignment.LEFT),
                column("carrier", 1080, Alignment.LEFT), column("availability", 920, Alignment.RIGHT),
                column("promise", 920, Alignment.RIGHT), column("downtime", 800, Alignment.RIGHT),
                column("p95", 960, Alignment.RIGHT), column("peak", 920, Alignment.RIGHT),
                column("result", 1254, Alignment.CENTRE));
        List<List<Cell>> rows = new ArrayList<>();
        for (LineOfReport row : lowest) {
            List<Cell> cells = cells(row, rows.size() + 1);
            cells.add(Cell.of(row.downtime()));
            cells.add(measured("traffic.p95." + row.line().code()));
            cells.add(measured("traffic.peak." + row.line().code()));
            cells.add(result(row));
            rows.add(cells);
        }
        return new DocumentTable(columns, rows);
    }

    private static List<Cell> cells(LineOfReport row, int number) {
        return new ArrayList<>(List.of(Cell.of(Integer.toString(number)), Cell.of(row.line().name()),
                Cell.of(row.line().carrier()), Cell.of(row.availability()), Cell.of(row.promise())));
    }

    /** A line may be watched by echoes alone. */
    private Cell measured(String id) {
        return figures.find(id).map(Cell::of).orElseGet(() -> Cell.of(TEXT.words("lines.table.notMeasured")));
    }

    private static Cell result(LineOfReport row) {
        return new Cell(new Piece.Words(TEXT.words(row.isMissed() ? "lines.table.missed" : "lines.table.met")),
                row.isMissed());
    }

    private static Column column(String name, int width, Alignment alignment) {
        return new Column(TEXT.words("lines.table." + name), width, alignment);
    }

    private void signatures(DecreeDocument document) {
        if (figures.find("signatures.documents").isEmpty()) {
            findings.add(
                    finding(Severity.NOT_CHECKED, "report.signatures.missing").with("period", period.code()));
            document.paragraph(sentence("signatures.none"));
            return;
        }
        document.paragraph(sentence(figures.find("signatures.signed").filter(QuarterlyReport::isPositive).isPresent()
                ? "signatures.body"
                : "signatures.body.zero"));
        List<Figure> counts = CONCLUSIONS.stream().flatMap(name -> figures.find("signatures." + name).stream())
                .toList();
        if (!counts.isEmpty()) {
            document.caption(TEXT.words("signatures.table"));
            document.table(signatureTable(counts));
        }
    }

    /** One row of counts below the conclusions: it takes less of the page than a row for each. */
    private static DocumentTable signatureTable(List<Figure> counts) {
        List<Column> columns = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        columns.add(new Column(TEXT.words("signatures.table.conclusion"), 1404, Alignment.LEFT));
        row.add(Cell.of(TEXT.words("signatures.table.documents")));
        for (Figure count : counts) {
            columns.add(new Column(count.label(), 1590, Alignment.CENTRE));
            row.add(Cell.of(count));
        }
        return new DocumentTable(columns, List.of(row));
    }

    /** What bundles that this template knows nothing of have to say. */
    private void others(DecreeDocument document) {
        List<Figure> others = figures.sections().stream()
                .filter(section -> !Set.of(LineFigures.SECTION, TrafficFigures.SECTION, SignatureFigures.SECTION)
                        .contains(section))
                .flatMap(section -> figures.section(section).stream()).toList();
        if (others.isEmpty()) {
            return;
        }
        document.heading(TEXT.words("other.heading"));
        others.forEach(figure -> document.paragraph(
                List.of(new Piece.Words("- " + figure.label() + ": "), new Piece.Quoted(figure),
                        new Piece.Words("."))));
    }

    private List<Piece> sentence(String key) {
        return TEXT.sentence(key, words, this::quote);
    }

    /** The sentence on a count, or the one on there being none of it. */
    private List<Piece> counting(String id) {
        boolean none = figures.find(id).filter(figure -> !isPositive(figure)).isPresent();
        return sentence(none ? id + ".zero" : id);
    }

    @SafeVarargs
    private static List<Piece> paragraph(List<Piece>... sentences) {
        List<Piece> pieces = new ArrayList<>();
        for (List<Piece> sentence : sentences) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.Words(" "));
            }
            pieces.addAll(sentence);
        }
        return pieces;
    }

    private Piece quote(String id) {
        return figures.find(id).<Piece>map(Piece.Quoted::new).orElseGet(() -> {
            findings.add(finding(Severity.NOT_CHECKED, "report.figure.missing").with("figure", id));
            return new Piece.Words(TEXT.words("noData"));
        });
    }

    private static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code);
    }
}
