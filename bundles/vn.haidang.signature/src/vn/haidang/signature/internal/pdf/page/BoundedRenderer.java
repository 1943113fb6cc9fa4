package vn.haidang.signature.internal.pdf.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages within limits of time and memory, whatever they ask for. For one thread. */
public final class BoundedRenderer {

    /** A page of A3 at 150 dpi has some 4 million. */
    private static final int MAX_PIXELS = 8_000_000;
    /** Pictures beyond are drawn from parts of their pixels; a scan at 600 dpi has 35 million. */
    private static final long MAX_IMAGE_PIXELS = 60_000_000;
    private static final int MAX_OPERATORS = 2_000_000;

    private final PDDocument document;
    private final long end;

    /** @param most how long all drawing together may take, from now on */
    public BoundedRenderer(PDDocument document, Duration most) {
        this.document = document;
        this.end = System.nanoTime() + most.toNanos();
    }

    /**
     * Draws a page.
     *
     * @param page its index, from 0
     * @param scale pixels for each point; made smaller where the picture would become too large
     * @param shown which annotations are drawn
     * @throws IOException when it cannot be drawn, or not within the limits
     */
    public BufferedImage draw(int page, double scale, Predicate<PDAnnotation> shown) throws IOException {
        PDRectangle box = document.getPage(page).getCropBox();
        double pixels = Math.max(1, (double) box.getWidth() * box.getHeight());
        double most = Math.sqrt(MAX_PIXELS / pixels);
        Drawing drawing = new Drawing(document, end);
        drawing.setSubsamplingAllowed(true);
        drawing.setAnnotationsFilter(shown::test);
        return drawing.renderImage(page, (float) Math.min(scale, most), ImageType.RGB);
    }

    private static final class Drawing extends PDFRenderer {
        private final long end;

        Drawing(PDDocument document, long end) {
            super(document);
            this.end = end;
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            PageDrawer drawer = new BoundedDrawer(parameters, end);
            drawer.setAnnotationFilter(getAnnotationsFilter());
            return drawer;
        }
    }

    private static final class BoundedDrawer extends PageDrawer {
        private final long end;
        private int operators;

        BoundedDrawer(PageDrawerParameters parameters, long end) throws IOException {
            super(parameters);
            this.end = end;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operators > MAX_OPERATORS || System.nanoTime() - end > 0) {
                throw new IOException("the page takes too long to draw");
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() > MAX_IMAGE_PIXELS) {
                throw new IOException("a picture of " + image.getWidth() + " x " + image.getHeight());
            }
            super.drawImage(image);
        }
    }
}
