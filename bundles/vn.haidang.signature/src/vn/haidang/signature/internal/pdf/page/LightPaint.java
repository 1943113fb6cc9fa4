package vn.haidang.signature.internal.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Whether an appearance paints anything light, by which it could hide ink below it: a look at its operators and pictures,
 * which costs far less than drawing it. In doubt it does. For one use.
 */
final class LightPaint {

    private static final int MAX_DEPTH = 6;
    private static final int MAX_TOKENS = 20_000;
    /** More than this brightness of 1 is light. */
    private static final double LIGHT = 0.7;
    /** A seal has a light pixel here and there at the edges of its letters. */
    private static final double FEW = 0.02;

    private final SmallPictures pictures;
    private int tokens;

    LightPaint(SmallPictures pictures) {
        this.pictures = pictures;
    }

    boolean isIn(PDFormXObject appearance) throws IOException {
        return isIn(appearance, 0);
    }

    private boolean isIn(PDFormXObject form, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            return true;
        }
        PDFStreamParser parser = new PDFStreamParser(form);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (++tokens > MAX_TOKENS) {
                return true;
            }
            if (token instanceof Operator operator) {
                if (isLight(operator.getName(), operands, form.getResources(), depth)) {
                    return true;
                }
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
        return false;
    }

    private boolean isLight(String operator, List<COSBase> operands, PDResources resources, int depth)
            throws IOException {
        return switch (operator) {
            case "g", "G", "rg", "RG" -> operands.stream().mapToDouble(LightPaint::number).average().orElse(1) > LIGHT;
            case "k", "K" -> 1 - operands.stream().mapToDouble(LightPaint::number).max().orElse(0) > LIGHT;
            // colours of other spaces, shadings, pictures within and blending are for drawing to tell
            case "sc", "SC", "scn", "SCN", "cs", "CS", "sh", "BI", "gs" -> true;
            case "Do" -> operands.isEmpty() || !(operands.get(0) instanceof COSName name) || resources == null
                    || isLight(resources.getXObject(name), depth);
            default -> false;
        };
    }

    private boolean isLight(PDXObject object, int depth) throws IOException {
        if (object instanceof PDFormXObject form) {
            return isIn(form, depth + 1);
        }
        return !(object instanceof PDImageXObject image) || isLight(image);
    }

    private boolean isLight(PDImageXObject image) throws IOException {
        if (image.getSoftMask() == null) {
            return true;
        }
        return pictures.of(image).map(LightPaint::isLight).orElse(true);
    }

    private static boolean isLight(int[] colours) {
        long light = Arrays.stream(colours).filter(colour -> colour >>> 24 > 64 && brightness(colour) > LIGHT).count();
        return light > FEW * colours.length;
    }

    /** Of a colour without its transparency, from 0 to 1. */
    static double brightness(int colour) {
        return ((colour >> 16 & 0xFF) + (colour >> 8 & 0xFF) + (colour & 0xFF)) / 765.0;
    }

    private static double number(COSBase operand) {
        return operand instanceof COSNumber number ? number.floatValue() : 1;
    }
}
