package vn.haidang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

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

    private ComposedReport compose(ReportComposer composer) throws Exception {
        return composer.compose("quarterly", Reports.THIRD_QUARTER, folder.resolve("a.docx"), Progress.unobserved());
    }

    private static boolean hasLines(ComposedReport report) {
        return report.figures().stream().anyMatch(figure -> figure.id().equals("lines.availability"));
    }
}
