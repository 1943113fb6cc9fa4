package vn.haidang.report;

import java.nio.file.Path;
import java.util.List;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;

/** Composes reports from templates, as an OSGi service. Safe for use by several threads. */
public interface ReportComposer {

    /** The names of the templates there are. */
    List<String> templates();

    /**
     * Composes a report into a file; the file appears complete or not at all.
     *
     * @param file ends in {@code .docx}; its folder must exist
     * @throws FindingException when there is no such template, or the file cannot be written
     */
    ComposedReport compose(String template, ReportPeriod period, Path file, Progress progress) throws FindingException;

    /**
     * A report that was composed.
     *
     * @param files the files written
     * @param figures every figure in it
     * @param findings what the reader of the report should know: missing sources, low coverage
     */
    record ComposedReport(List<Path> files, List<Figure> figures, List<Finding> findings) {
        public ComposedReport {
            files = List.copyOf(files);
            figures = List.copyOf(figures);
            findings = List.copyOf(findings);
        }
    }
}
