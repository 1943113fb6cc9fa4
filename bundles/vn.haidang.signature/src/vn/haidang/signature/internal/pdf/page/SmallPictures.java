package vn.haidang.signature.internal.pdf.page;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The pictures that appearances of one open document show, small, for looking at their colours: each is decoded once,
 * whoever asks. For one thread.
 */
public final class SmallPictures {

    private static final int SIDE = 160;
    private static final long MAX_PIXELS = 4_000_000;
    /** More than a document has signatures, as a rule; each takes some 100 kB. */
    private static final int MAX_HELD = 16;

    private final Map<COSStream, int[]> held = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<COSStream, int[]> eldest) {
            return size() > MAX_HELD;
        }
    };

    /**
     * The colours and transparencies of some of a picture's pixels, evenly spread, at most some 160 a side; empty when it
     * is too large to decode.
     */
    public Optional<int[]> of(PDImageXObject image) throws IOException {
        if ((long) image.getWidth() * image.getHeight() > MAX_PIXELS) {
            return Optional.empty();
        }
        int[] known = held.get(image.getCOSObject());
        if (known == null) {
            int stride = Math.max(1, Math.max(image.getWidth(), image.getHeight()) / SIDE);
            Optional<int[]> plain = PlainPicture.sampled(image, stride);
            known = plain.isPresent() ? plain.get() : decoded(image, stride);
            held.put(image.getCOSObject(), known);
        }
        return Optional.of(known);
    }

    private static int[] decoded(PDImageXObject image, int stride) throws IOException {
        BufferedImage pixels = image.getImage(new Rectangle(image.getWidth(), image.getHeight()), stride);
        return pixels.getRGB(0, 0, pixels.getWidth(), pixels.getHeight(), null, 0, pixels.getWidth());
    }
}
