package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.List;

/**
 * A rectangle in a page's own coordinates, in points.
 *
 * @param left the left edge
 * @param bottom the lower edge
 * @param width not negative
 * @param height not negative
 */
public record Area(double left, double bottom, double width, double height) {

    /** Nowhere. */
    public static final Area NONE = new Area(0, 0, 0, 0);

    /** A rectangle as ISO 32000-1, 7.9.5 writes it: two corners, in any order. */
    public static Area of(PdfView view, PdfValue value) throws IOException {
        List<PdfValue> numbers = view.array(value);
        if (numbers.size() != 4) {
            return NONE;
        }
        double[] corner = new double[4];
        for (int i = 0; i < corner.length; i++) {
            corner[i] = view.number(numbers.get(i)).orElse(0.0);
        }
        return new Area(Math.min(corner[0], corner[2]), Math.min(corner[1], corner[3]),
                Math.abs(corner[0] - corner[2]), Math.abs(corner[1] - corner[3]));
    }

    /** Whether anything of it can be seen. */
    public boolean isVisible() {
        return width > 0 && height > 0;
    }
}
