package vn.haidang.signature.internal.pdf.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Whether what a later signature shows hides what was on the page before: the attack known as sneaky signature. A seal over
 * a signature leaves the ink below it visible; something light over text does not. For one open document and one thread.
 */
public final class CoverCheck {

    private static final double SCALE = 2;
    private static final double INK = 0.6;
    private static final double PAPER = 0.85;
    /** Another digit in the place of one hides as few as ten; edges drawn a little lighter hide one or two. */
    private static final int MOST_HIDDEN = 4;

    private final PDDocument document;

    public CoverCheck(PDDocument document) {
        this.document = document;
    }

    /**
     * Whether a field's widget hides ink.
     *
     * @param page its index, from 0
     * @param field the number of the field's object
     * @throws IOException when the page cannot be drawn
     */
    public boolean hidesContent(int page, int field) throws IOException {
        Optional<PDAnnotation> widget = widget(page, field);
        if (widget.isEmpty()) {
            return false;
        }
        PDAppearanceStream appearance = widget.get().getNormalAppearanceStream();
        return appearance != null && new LightPaint().isIn(appearance) && hidesInk(page, widget.get());
    }

    private Optional<PDAnnotation> widget(int page, int field) throws IOException {
        for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
            COSDictionary dictionary = annotation.getCOSObject();
            COSDictionary parent = dictionary.getCOSDictionary(COSName.PARENT);
            if (isObject(dictionary, field) || parent != null && isObject(parent, field)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    private static boolean isObject(COSDictionary dictionary, int number) {
        return dictionary.getKey() != null && dictionary.getKey().getNumber() == number;
    }

    private boolean hidesInk(int page, PDAnnotation widget) throws IOException {
        BoundedRenderer renderer = new BoundedRenderer(document);
        BufferedImage before = renderer.draw(page, SCALE, any -> false);
        BufferedImage after = renderer.draw(page, SCALE, any -> any.getCOSObject() == widget.getCOSObject());
        int hidden = 0;
        for (int y = 0; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                boolean ink = LightPaint.brightness(before.getRGB(x, y)) < INK;
                hidden += ink && LightPaint.brightness(after.getRGB(x, y)) > PAPER ? 1 : 0;
            }
        }
        return hidden > MOST_HIDDEN;
    }
}
