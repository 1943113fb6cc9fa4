package vn.haidang.signature.internal.pdf.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Whether what a later signature or a field filled in later shows hides what was on the page before: the attacks known as
 * sneaky signature, and as shadow by a field that was laid over the page before signing. A seal over
 * a signature leaves the ink below it visible; something light over text does not. For one open document and one thread.
 */
public final class CoverCheck {

    private static final double SCALE = 2;
    private static final double INK = 0.6;
    private static final double PAPER = 0.85;
    /** Another digit in the place of one hides as few as ten; edges drawn a little lighter hide one or two. */
    private static final int MOST_HIDDEN = 4;

    /** For all widgets of a document; what is not drawn by then is said not to be checked. */
    private static final Duration MOST_TIME = Duration.ofMillis(2_500);

    private record Shown(int page, PDAnnotation widget) {}

    private final PDDocument document;
    private final SmallPictures pictures;
    private final Map<Integer, List<Shown>> widgets = new HashMap<>();
    private Optional<BoundedRenderer> renderer = Optional.empty();

    public CoverCheck(PDDocument document, SmallPictures pictures) {
        this.document = document;
        this.pictures = pictures;
    }

    /**
     * The page, from 1, on which a field's widget hides ink; empty when none does.
     *
     * @param field the number of the field's object
     * @throws IOException when a page cannot be drawn
     */
    public OptionalInt pageCoveredBy(int field) throws IOException {
        for (Shown shown : widgets().getOrDefault(field, List.of())) {
            PDRectangle place = shown.widget().getRectangle();
            PDAppearanceStream appearance = shown.widget().getNormalAppearanceStream();
            boolean visible = place != null && place.getWidth() > 0 && place.getHeight() > 0 && appearance != null;
            if (visible && new LightPaint(pictures).isIn(appearance) && hidesInk(shown.page(), shown.widget())) {
                return OptionalInt.of(shown.page() + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** By the numbers of the widgets and of the fields they belong to; found once, when first asked for. */
    private Map<Integer, List<Shown>> widgets() throws IOException {
        if (widgets.isEmpty()) {
            int page = 0;
            for (PDPage each : document.getPages()) {
                for (PDAnnotation annotation : each.getAnnotations(PDAnnotationWidget.class::isInstance)) {
                    COSDictionary dictionary = annotation.getCOSObject();
                    note(dictionary, new Shown(page, annotation));
                    note(dictionary.getCOSDictionary(COSName.PARENT), new Shown(page, annotation));
                }
                page++;
            }
        }
        return widgets;
    }

    /** @param field may be null, as PDFBox gives it where there is none */
    private void note(COSDictionary field, Shown shown) {
        if (field != null && field.getKey() != null) {
            widgets.computeIfAbsent((int) field.getKey().getNumber(), any -> new ArrayList<>(1)).add(shown);
        }
    }

    /** One for the whole document, so that its time is for all that is to be drawn. */
    private BoundedRenderer renderer() {
        if (renderer.isEmpty()) {
            renderer = Optional.of(new BoundedRenderer(document, MOST_TIME));
        }
        return renderer.get();
    }

    private boolean hidesInk(int page, PDAnnotation widget) throws IOException {
        BoundedRenderer renderer = renderer();
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
