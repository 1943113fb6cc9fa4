package vn.haidang.registry.labels.internal;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

import vn.haidang.registry.labels.Label;
import vn.haidang.registry.labels.SheetLayout;

/** Draws labels onto one sheet: the QR code on the left, the words on its right. */
final class LabelDrawing {

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    /** The QR code takes no more of a label's width than this. */
    private static final double MOST_OF_WIDTH = 0.5;
    /** Strong letters are ordinary ones with an outline, in parts of their size. */
    private static final float OUTLINE = 0.035f;
    /** From the top of a line to its baseline, in parts of the letters' size. */
    private static final float ASCENT = 0.92f;

    private final PDPageContentStream content;
    private final SheetLayout layout;
    private final LabelFont font;

    LabelDrawing(PDPageContentStream content, SheetLayout layout, LabelFont font) {
        this.content = content;
        this.layout = layout;
        this.font = font;
    }

    static float points(double millimetres) {
        return (float) (millimetres * POINTS_PER_MILLIMETRE);
    }

    /** Draws a label at a position of the sheet. */
    void draw(Label label, int position) throws IOException {
        double width = layout.labelWidth() - 2 * layout.padding();
        double height = layout.labelHeight() - 2 * layout.padding();
        double side = Math.min(height, width * MOST_OF_WIDTH);
        float left = points(layout.x(position) + layout.padding());
        float top = points(layout.pageHeight() - layout.y(position) - layout.padding());
        float middle = top - points(height) / 2;
        drawCode(QrModules.of(label.code()), left, middle - points(side) / 2, points(side));
        LabelText text = LabelText.in(points(width - side), points(height), label, font);
        drawText(text, left + points(side), middle + text.height() / 2);
    }

    /** As one filled path, so that no viewer leaves a hair between two modules. */
    private void drawCode(QrModules modules, float left, float bottom, float side) throws IOException {
        float module = side / modules.sideWithQuietZone();
        for (QrModules.Run run : modules.runs()) {
            int fromTop = QrModules.QUIET_ZONE + run.row();
            content.addRect(left + (QrModules.QUIET_ZONE + run.column()) * module,
                    bottom + (modules.sideWithQuietZone() - 1 - fromTop) * module, run.length() * module, module);
        }
        content.fill();
    }

    private void drawText(LabelText text, float left, float top) throws IOException {
        float y = top;
        for (LabelText.Line line : text.lines()) {
            content.beginText();
            content.setFont(font.font(), line.size());
            content.setRenderingMode(line.strong() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            content.setLineWidth(line.size() * OUTLINE);
            content.newLineAtOffset(left, y - line.size() * ASCENT);
            content.showText(line.text());
            content.endText();
            y -= line.height();
        }
    }
}
