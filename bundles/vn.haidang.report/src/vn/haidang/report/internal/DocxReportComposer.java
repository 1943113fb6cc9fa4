package vn.haidang.report.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.RegistryReader;
import vn.haidang.report.Figure;
import vn.haidang.report.ReportComposer;
import vn.haidang.report.ReportPeriod;
import vn.haidang.report.internal.document.DecreeDocument;

/** Composes reports as DOCX. Keeps nothing between two reports; each is composed on its caller's thread. */
@Component
public final class DocxReportComposer implements ReportComposer {

    private final FigureSources sources;
    private final RegistryReader registry;

    @Activate
    public DocxReportComposer(@Reference FigureSources sources, @Reference RegistryReader registry) {
        this.sources = sources;
        this.registry = registry;
    }

    @Override
    public List<String> templates() {
        return List.of(QuarterlyReport.NAME);
    }

    @Override
    public ComposedReport compose(String template, ReportPeriod period, Path file, Progress progress)
            throws FindingException {
        checkTemplate(template);
        Path target = checkFile(file);
        List<Finding> findings = new ArrayList<>();
        FigureSet figures = sources.collect(period, progress, findings);
        progress.stopIfCancelled();
        progress.begin(Messages.CATALOGUE.text(Language.VIETNAMESE, "progress.compose"), 2);
        QuarterlyReport report = new QuarterlyReport(registry.snapshot(), period, figures, findings);
        List<Figure> quoted;
        byte[] bytes;
        // A report's properties carry the time its figures were closed, not the time it was composed: the same figures
        // give the same bytes, today and next year.
        try (DecreeDocument document = new DecreeDocument(report.title(), report.author(),
                period.end(ValueFormat.CITY_ZONE))) {
            report.write(document);
            bytes = document.bytes();
            quoted = document.figures();
        }
        progress.advance(1);
        progress.stopIfCancelled();
        WholeFile.write(target, bytes);
        progress.advance(1);
        return new ComposedReport(List.of(target), quoted, findings);
    }

    private void checkTemplate(String template) throws FindingException {
        if (!templates().contains(template)) {
            throw new FindingException(error("report.template.unknown").with("template", template).with("known",
                    String.join(", ", templates())));
        }
    }

    private static Path checkFile(Path file) throws FindingException {
        if (file.getFileName() == null || !file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw new FindingException(error("report.file.notDocx").with("file", file.toString()));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new FindingException(error("report.folder.missing").with("folder", folder.toString()));
        }
        if (Files.isDirectory(file)) {
            throw new FindingException(error("report.file.isFolder").with("file", file.toString()));
        }
        return file;
    }

    private static Finding error(String code) {
        return Finding.of(Messages.CATALOGUE, Severity.ERROR, code);
    }
}
