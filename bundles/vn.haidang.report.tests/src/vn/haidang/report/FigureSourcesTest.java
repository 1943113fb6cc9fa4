package vn.haidang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.progress.Progress;
import vn.haidang.report.ReportComposer.ComposedReport;
import vn.haidang.report.internal.DocxReportComposer;
import vn.haidang.report.internal.FigureSources;
import vn.haidang.report.internal.LineFigures;
import vn.haidang.report.internal.SignatureFigures;

/** Bundles with figures come and go while the composer stays. */
class FigureSourcesTest {

    @TempDir
    Path folder;

    @Test
    void aSourceCountsFromWhenItComesUntilItGoes() throws Exception {
        City city = City.sample();
        FigureSources sources = new FigureSources();
        ReportComposer composer = new DocxReportComposer(sources, city);
        assertFalse(hasLines(compose(composer)));
        LineFigures lines = new LineFigures(city, city);
        sources.bind(lines);
        assertTrue(hasLines(compose(composer)));
        sources.unbind(lines);
        assertFalse(hasLines(compose(composer)));
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() throws Exception {
        City city = City.sample();
        FigureSource lines = new LineFigures(city, city);
        FigureSource signatures = new SignatureFigures(Signatures.of(1, 0, 0, 0, 0));
        assertEquals(compose(Reports.composer(city, lines, signatures)).figures(),
                compose(Reports.composer(city, signatures, lines)).figures());
    }

    @Test
    void ofTwoFiguresWithOneIdTheSameOneStaysWhoeverCameFirst() throws Exception {
        City city = City.sample();
        FigureSource first = new First();
        FigureSource second = new Second();
        assertEquals(compose(Reports.composer(city, first, second)).figures(),
                compose(Reports.composer(city, second, first)).figures());
    }

    @Test
    void aSourceThatCannotEvenNameItsSectionIsAFinding() throws Exception {
        ComposedReport composed = compose(Reports.composer(City.sample(), new First() {
            @Override
            public String section() {
                throw new IllegalStateException("gone");
            }
        }));
        assertEquals("report.source.failed", composed.findings().get(0).code());
    }

    private static class First implements FigureSource {
        @Override
        public String section() {
            return "other";
        }

        @Override
        public List<Figure> figures(ReportPeriod period) {
            return List.of(new Figure("other.one", getClass().getSimpleName(), BigDecimal.ONE, Figure.Kind.COUNT,
                    Optional.empty(), Optional.empty(), "test"));
        }
    }

    private static final class Second extends First {}

    private ComposedReport compose(ReportComposer composer) throws Exception {
        return composer.compose("quarterly", Reports.THIRD_QUARTER, folder.resolve("a.docx"), Progress.unobserved());
    }

    private static boolean hasLines(ComposedReport report) {
        return report.figures().stream().anyMatch(figure -> figure.id().equals("lines.availability"));
    }
}
