package vn.haidang.registry.labels.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.PRINT_SCALING;
import org.osgi.service.component.annotations.Component;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.labels.Label;
import vn.haidang.registry.labels.LabelSheets;
import vn.haidang.registry.labels.SheetLayout;

/** Sheets of labels as PDF. */
@Component
public final class PdfLabelSheets implements LabelSheets {

    @Override
    public int write(List<Label> labels, SheetLayout layout, int skip, Path file, Progress progress)
            throws FindingException {
        check(labels, layout, skip, file);
        progress.begin(String.valueOf(file.getFileName()), labels.size());
        try {
            Path target = file.toAbsolutePath();
            Path unfinished = Files.createTempFile(target.getParent(), "labels", ".tmp");
            try (PDDocument document = new PDDocument()) {
                draw(labels, layout, skip, document, progress);
                document.save(unfinished.toFile());
                progress.stopIfCancelled();
                Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
                return document.getNumberOfPages();
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new FindingException(Messages.error("labels.file.unwritable").with("file", file.toString())
                    .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())), e);
        }
    }

    private static void check(List<Label> labels, SheetLayout layout, int skip, Path file) throws FindingException {
        if (labels.isEmpty()) {
            throw new FindingException(Messages.error("labels.none"));
        }
        if (labels.size() > MOST_LABELS) {
            throw new FindingException(
                    Messages.error("labels.tooMany").with("count", labels.size()).with("limit", MOST_LABELS));
        }
        for (Label label : labels) {
            if (label.code().isBlank()) {
                throw new FindingException(Messages.error("labels.noCode").with("name",
                        label.lines().stream().findFirst().orElse("?")));
            }
            if (label.code().codePointCount(0, label.code().length()) > LONGEST_CODE) {
                throw new FindingException(
                        Messages.error("labels.codeTooLong").with("code", label.code()).with("limit", LONGEST_CODE));
            }
        }
        if (skip < 0 || skip >= layout.labels()) {
            throw new FindingException(Messages.error("labels.skip").with("labels", layout.labels()).with("most",
                    layout.labels() - 1));
        }
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new FindingException(Messages.error("labels.file.unknownKind").with("file", file.toString()));
        }
    }

    private static void draw(List<Label> labels, SheetLayout layout, int skip, PDDocument document, Progress progress)
            throws IOException {
        // A sheet that is shrunk to the printer's margins no longer meets its cuts.
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setPrintScaling(PRINT_SCALING.None);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        LabelFont font = LabelFont.embeddedIn(document);
        int drawn = 0;
        while (drawn < labels.size()) {
            int first = drawn == 0 ? skip : 0;
            int count = Math.min(layout.labels() - first, labels.size() - drawn);
            drawSheet(labels.subList(drawn, drawn + count), layout, first, document, font, progress);
            drawn += count;
        }
    }

    private static void drawSheet(List<Label> labels, SheetLayout layout, int first, PDDocument document,
            LabelFont font, Progress progress) throws IOException {
        PDPage page = new PDPage(new PDRectangle(LabelDrawing.points(layout.pageWidth()),
                LabelDrawing.points(layout.pageHeight())));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            LabelDrawing drawing = new LabelDrawing(content, layout, font);
            for (int i = 0; i < labels.size(); i++) {
                progress.stopIfCancelled();
                drawing.draw(labels.get(i), first + i);
                progress.advance(1);
            }
        }
    }
}
