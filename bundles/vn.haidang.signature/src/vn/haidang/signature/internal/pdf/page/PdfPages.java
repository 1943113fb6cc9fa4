package vn.haidang.signature.internal.pdf.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.osgi.service.component.annotations.Component;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.DocumentPages;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.SecrecyMark;
import vn.haidang.signature.internal.pdf.revision.PdfRevisions;
import vn.haidang.signature.internal.pdf.revision.WorkLimit;

/** Draws the pages of PDFs: a revision is the file up to the revision's end, as a reader of that day had it. */
@Component(service = DocumentPages.class)
public final class PdfPages implements DocumentPages {

    private static final int LEAST_WIDTH = 16;
    private static final int MOST_WIDTH = 4_000;
    private static final Duration MOST_TIME = Duration.ofSeconds(8);

    @FunctionalInterface
    private interface Use<T> {
        T of(PDDocument document) throws IOException;
    }

    @Override
    public boolean canDraw(String format) {
        return format.equals("PDF");
    }

    @Override
    public PagePicture draw(Path file, int revision, int page, int width) throws FindingException {
        return use(file, revision, document -> draw(document, page, width));
    }

    @Override
    public List<PageArea> differences(Path file, int revision, int page) throws FindingException {
        BufferedImage before = use(file, revision, document -> plain(document, page));
        Optional<BufferedImage> now = use(file, LATEST, document -> page > document.getNumberOfPages()
                ? Optional.empty() : Optional.of(plain(document, page)));
        return now.isEmpty()
                ? List.of(new PageArea(0, 0, before.getWidth(), before.getHeight()))
                : PageDifferences.between(before, now.get());
    }

    private static PagePicture draw(PDDocument document, int page, int width) throws IOException {
        boolean turned = page(document, page).getRotation() % 180 != 0;
        double across = document.getPage(page - 1).getCropBox().getWidth();
        double up = document.getPage(page - 1).getCropBox().getHeight();
        double shownWidth = turned ? up : across;
        int wanted = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
        BufferedImage image = new BoundedRenderer(document, MOST_TIME).draw(page - 1, wanted / Math.max(1, shownWidth),
                annotation -> true);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return new PagePicture(page, document.getNumberOfPages(), shownWidth, turned ? across : up,
                png.toByteArray());
    }

    /** One pixel for each point. */
    private static BufferedImage plain(PDDocument document, int page) throws IOException {
        page(document, page);
        return new BoundedRenderer(document, MOST_TIME).draw(page - 1, 1, annotation -> true);
    }

    private static PDPage page(PDDocument document, int page) throws IOException {
        if (page < 1 || page > document.getNumberOfPages()) {
            throw new IOException("no page " + page);
        }
        return document.getPage(page - 1);
    }

    private static <T> T use(Path file, int revision, Use<T> use) throws FindingException {
        try (DocumentBytes bytes = DocumentBytes.open(file);
                PDDocument document = Loader.loadPDF(new DocumentPrefix(bytes, end(bytes, revision)))) {
            if (SecrecyMark.in(FirstPageText.lines(document)).isPresent()) {
                throw new FindingException(problem(Severity.NOT_CHECKED, "pages.secret"));
            }
            return use.of(document);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // PDFBox throws unchecked exceptions on odd objects; what a hostile page takes is free again with the call
            throw new FindingException(problem(Severity.ERROR, "pages.unreadable")
                    .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())), e);
        }
    }

    private static long end(DocumentBytes bytes, int revision) throws IOException {
        if (revision == LATEST) {
            return bytes.length();
        }
        PdfRevisions revisions = PdfRevisions.read(bytes, new WorkLimit());
        if (revision < 0 || revision > revisions.count()) {
            throw new IOException("no revision " + revision);
        }
        return revisions.end(revision - 1);
    }

    private static Finding problem(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code);
    }
}
