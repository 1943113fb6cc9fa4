package vn.haidang.signature.internal.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Samples pictures as signing software writes them: bytes of red, green and blue or of grey, packed without loss, with a
 * mask of the same size or none. PDFBox would read each byte by itself.
 */
final class PlainPicture {

    private PlainPicture() {}

    /** The colours and transparencies of each pixel of so many by so many; empty when the picture is of another kind, which PDFBox decodes. */
    static Optional<int[]> sampled(PDImageXObject image, int stride) throws IOException {
        PDImageXObject mask = image.getSoftMask();
        boolean plain = isPlain(image) && image.getMask() == null && image.getColorKeyMask() == null
                && (mask == null || isPlain(mask) && isMaskOf(mask, image));
        if (!plain) {
            return Optional.empty();
        }
        int[] colours = new int[sampled(image.getWidth(), stride) * sampled(image.getHeight(), stride)];
        boolean complete = sample(image, stride, colours, PlainPicture::opaque)
                && (mask == null || sample(mask, stride, colours, PlainPicture::masked));
        return complete ? Optional.of(colours) : Optional.empty();
    }

    private static int sampled(int pixels, int stride) {
        return (pixels + stride - 1) / stride;
    }

    private static boolean isPlain(PDImageXObject image) throws IOException {
        COSBase filter = image.getCOSObject().getFilters();
        PDColorSpace space = image.isStencil() ? null : image.getColorSpace();
        return COSName.FLATE_DECODE.equals(filter) && image.getBitsPerComponent() == 8 && image.getDecode() == null
                && (space instanceof PDDeviceRGB || space instanceof PDDeviceGray);
    }

    private static boolean isMaskOf(PDImageXObject mask, PDImageXObject image) throws IOException {
        return mask.getWidth() == image.getWidth() && mask.getHeight() == image.getHeight()
                && mask.getColorSpace() instanceof PDDeviceGray && !mask.getCOSObject().containsKey(COSName.MATTE);
    }

    /** What becomes of a pixel. */
    private interface Paint {
        int pixel(int before, byte[] row, int at, int channels);
    }

    private static int opaque(int before, byte[] row, int at, int channels) {
        int green = channels == 3 ? at + 1 : at;
        int blue = channels == 3 ? at + 2 : at;
        return 0xFF000000 | (row[at] & 0xFF) << 16 | (row[green] & 0xFF) << 8 | row[blue] & 0xFF;
    }

    private static int masked(int before, byte[] row, int at, int channels) {
        return row[at] << 24 | before & 0xFFFFFF;
    }

    /** Answers whether all pixels were there. */
    private static boolean sample(PDImageXObject image, int stride, int[] into, Paint paint) throws IOException {
        int channels = image.getColorSpace().getNumberOfComponents();
        byte[] row = new byte[image.getWidth() * channels];
        int next = 0;
        try (InputStream in = image.createInputStream()) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (in.readNBytes(row, 0, row.length) < row.length) {
                    return false;
                }
                for (int at = 0; y % stride == 0 && at < row.length; at += stride * channels) {
                    into[next] = paint.pixel(into[next], row, at, channels);
                    next++;
                }
            }
        }
        return true;
    }
}
