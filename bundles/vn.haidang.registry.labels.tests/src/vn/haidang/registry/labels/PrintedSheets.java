package vn.haidang.registry.labels;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/** The sheets of a file as a printer would put them on paper, and as a scanner would read them there. */
final class PrintedSheets {

    private static final int DOTS_AN_INCH = 300;

    private final SheetLayout layout;
    private final List<BufferedImage> pages = new ArrayList<>();
    private final String text;

    PrintedSheets(Path file, SheetLayout layout) throws IOException {
        this.layout = layout;
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, DOTS_AN_INCH, ImageType.GRAY));
            }
            text = new PDFTextStripper().getText(document);
        }
    }

    int count() {
        return pages.size();
    }

    BufferedImage page(int page) {
        return pages.get(page);
    }

    /** All words, in lines. */
    String text() {
        return text;
    }

    /** What the QR code of a label says. */
    String read(int page, int position) throws ReaderException {
        BufferedImage label = label(page, position);
        int[] dots = label.getRGB(0, 0, label.getWidth(), label.getHeight(), null, 0, label.getWidth());
        return new QRCodeReader().decode(
                new BinaryBitmap(new HybridBinarizer(
                        new RGBLuminanceSource(label.getWidth(), label.getHeight(), dots))),
                Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    }

    /** Whether nothing is printed on a label. */
    boolean isBlank(int page, int position) {
        return isWhite(label(page, position));
    }

    /** Whether nothing is printed along the edges of a label. */
    boolean hasWhiteEdges(int page, int position) {
        BufferedImage label = label(page, position);
        int edge = dots(layout.padding()) - 1;
        int width = label.getWidth();
        int height = label.getHeight();
        return isWhite(label.getSubimage(0, 0, width, edge)) && isWhite(label.getSubimage(0, 0, edge, height))
                && isWhite(label.getSubimage(0, height - edge, width, edge))
                && isWhite(label.getSubimage(width - edge, 0, edge, height));
    }

    private BufferedImage label(int page, int position) {
        BufferedImage image = pages.get(page);
        int x = dots(layout.x(position));
        int y = dots(layout.y(position));
        return image.getSubimage(x, y, Math.min(dots(layout.labelWidth()), image.getWidth() - x),
                Math.min(dots(layout.labelHeight()), image.getHeight() - y));
    }

    private static boolean isWhite(BufferedImage image) {
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xff) != 0xff) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int dots(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * DOTS_AN_INCH);
    }
}
