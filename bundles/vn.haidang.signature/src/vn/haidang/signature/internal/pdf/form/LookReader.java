package vn.haidang.signature.internal.pdf.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;

import vn.haidang.signature.internal.pdf.form.SignatureLook.Ink;
import vn.haidang.signature.internal.pdf.page.SmallPictures;

/** Reads what a signature's appearance shows: the colour of its pictures and its text. For one use. */
final class LookReader {

    private static final int MAX_DEPTH = 5;
    private static final int MAX_IMAGES = 8;
    /** Appearances are small; a longer one is drawn by something else than signing software. */
    private static final int MAX_STREAM = 200_000;
    private static final int OPAQUE = 96;
    /** How far the leading part of a colour is ahead of the others, of 255. */
    private static final int LEAD = 30;

    private final SmallPictures pictures;
    private final List<PDImageXObject> images = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long red;
    private long green;
    private long blue;
    private long inked;

    private LookReader(SmallPictures pictures) {
        this.pictures = pictures;
    }

    static SignatureLook read(PDAppearanceStream appearance, SmallPictures pictures) throws IOException {
        LookReader reader = new LookReader(pictures);
        reader.collect(appearance, 0);
        boolean transparent = true;
        for (PDImageXObject image : reader.images) {
            transparent &= image.isStencil() || image.getSoftMask() != null || image.getMask() != null;
            reader.measure(image);
        }
        return new SignatureLook(reader.ink(), transparent, reader.text.toString());
    }

    private void collect(PDFormXObject form, int depth) throws IOException {
        PDResources resources = form.getResources();
        if (depth > MAX_DEPTH || resources == null) {
            return;
        }
        if (resources.getFontNames().iterator().hasNext() && form.getCOSObject().getLength() <= MAX_STREAM) {
            text.append(text(form));
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject inner) {
                collect(inner, depth + 1);
            } else if (object instanceof PDImageXObject image && images.size() < MAX_IMAGES) {
                images.add(image);
            }
        }
    }

    /** The form's text, drawn on a page of its own. */
    private static String text(PDFormXObject form) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(form.getBBox());
            page.setContents(new PDStream(form.getCOSObject()));
            page.setResources(form.getResources());
            document.addPage(page);
            return new PDFTextStripper().getText(document);
        }
    }

    private void measure(PDImageXObject image) throws IOException {
        if (!image.isStencil()) {
            pictures.of(image).ifPresent(colours -> Arrays.stream(colours).forEach(this::measure));
        }
    }

    private void measure(int colour) {
        int r = colour >> 16 & 0xFF;
        int g = colour >> 8 & 0xFF;
        int b = colour & 0xFF;
        boolean paper = Math.min(r, Math.min(g, b)) > 200;
        if (colour >>> 24 > OPAQUE && !paper) {
            red += r;
            green += g;
            blue += b;
            inked++;
        }
    }

    private Optional<Ink> ink() {
        if (inked == 0) {
            return Optional.empty();
        }
        long r = red / inked;
        long g = green / inked;
        long b = blue / inked;
        if (b > r + LEAD && b > g + LEAD / 2) {
            return Optional.of(Ink.BLUE);
        }
        return Optional.of(r > g + LEAD && r > b + LEAD ? Ink.RED : Ink.OTHER);
    }
}
