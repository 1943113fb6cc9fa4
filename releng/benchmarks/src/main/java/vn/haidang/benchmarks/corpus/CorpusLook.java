package vn.haidang.benchmarks.corpus;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** What signatures show, by Nghị định 30/2020/NĐ-CP: a signature in blue, a seal in red over its left third, a line of text. */
enum CorpusLook {

    PERSON(new PDRectangle(360, 90, 150, 60)), SEAL(new PDRectangle(315, 70, 102, 102)), COPY(
            new PDRectangle(380, 790, 190, 40));

    private final PDRectangle place;

    CorpusLook(PDRectangle place) {
        this.place = place;
    }

    /** The visual part as PDFBox takes it: a document with one page and the field on it. */
    InputStream template(Random random) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDSignatureField field = new PDSignatureField(form);
            form.setSignaturesExist(true);
            form.setAppendOnly(true);
            form.getCOSObject().setDirect(true);
            form.getFields().add(field);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(place);
            widget.setAppearance(appearance(document, random));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new ByteArrayInputStream(out.toByteArray());
        }
    }

    private PDAppearanceDictionary appearance(PDDocument document, Random random) throws IOException {
        PDFormXObject form = new PDFormXObject(new PDStream(document));
        form.setResources(new PDResources());
        form.setFormType(1);
        form.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        PDAppearanceStream stream = new PDAppearanceStream(form.getCOSObject());
        try (PDPageContentStream content = new PDPageContentStream(document, stream)) {
            if (this == COPY) {
                text(content);
            } else {
                content.drawImage(LosslessFactory.createFromImage(document, this == SEAL ? seal() : scrawl(random)), 0,
                        0,
                        place.getWidth(), place.getHeight());
            }
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.getCOSObject().setDirect(true);
        appearance.getCOSObject().setItem(COSName.N, form);
        return appearance;
    }

    private static void text(PDPageContentStream content) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 10);
        content.setLeading(12);
        content.newLineAtOffset(2, 26);
        content.showText("SAO Y; UBND");
        content.newLine();
        content.showText("01/10/2026 08:00:00 +07:00");
        content.endText();
    }

    private static BufferedImage scrawl(Random random) {
        BufferedImage picture = new BufferedImage(500, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(picture, new Color(20, 40, 160), 5);
        Path2D.Double line = new Path2D.Double();
        line.moveTo(20, 120);
        for (int x = 60; x < 480; x += 60) {
            line.curveTo(x - 40, random.nextInt(200), x - 20, random.nextInt(200), x, 60 + random.nextInt(80));
        }
        pen.draw(line);
        pen.dispose();
        return picture;
    }

    private static BufferedImage seal() {
        BufferedImage picture = new BufferedImage(420, 420, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(picture, new Color(200, 20, 30), 8);
        pen.drawOval(10, 10, 400, 400);
        pen.drawOval(80, 80, 260, 260);
        for (int i = 0; i < 36; i++) {
            pen.rotate(Math.PI / 18, 210, 210);
            pen.drawLine(210, 30, 216, 62);
        }
        pen.dispose();
        return picture;
    }

    private static Graphics2D pen(BufferedImage picture, Color colour, float width) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        return pen;
    }
}
