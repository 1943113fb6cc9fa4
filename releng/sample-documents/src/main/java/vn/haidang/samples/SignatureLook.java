package vn.haidang.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
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
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * What a signature shows on the page, by Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II: a signature in blue between the
 * post and the name, a seal in red and of real size over its left third.
 *
 * @param place where on the page, in points
 * @param picture the picture that fills it
 */
record SignatureLook(PDRectangle place, BufferedImage picture) {

    private static final Color BLUE = new Color(20, 50, 160);
    private static final Color RED = new Color(205, 20, 30);
    private static final float MIDDLE = 418;
    private static final float WIDTH = 120;
    private static final float HEIGHT = 44;
    /** 36 mm, as seals are. */
    private static final float SEAL = 102;

    /** A signature over the baseline of the name; the same name signs alike. */
    static SignatureLook person(String name, float baseline) {
        return new SignatureLook(new PDRectangle(MIDDLE - WIDTH / 2, baseline + 13, WIDTH, HEIGHT), scrawl(name));
    }

    /** The seal over that signature's left third. */
    static SignatureLook seal(float baseline) {
        float left = MIDDLE - WIDTH / 2 + WIDTH / 3 - SEAL;
        return new SignatureLook(new PDRectangle(left, baseline - 16, SEAL, SEAL), seal());
    }

    /** The visual part as PDFBox takes it: a document with one page and the field on it. */
    InputStream template() throws IOException {
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
            widget.setAppearance(appearance(document));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new ByteArrayInputStream(out.toByteArray());
        }
    }

    private PDAppearanceDictionary appearance(PDDocument document) throws IOException {
        PDFormXObject form = new PDFormXObject(new PDStream(document));
        form.setResources(new PDResources());
        form.setFormType(1);
        form.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        try (PDPageContentStream content = new PDPageContentStream(document,
                new PDAppearanceStream(form.getCOSObject()))) {
            content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, place.getWidth(),
                    place.getHeight());
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.getCOSObject().setDirect(true);
        appearance.getCOSObject().setItem(COSName.N, form);
        return appearance;
    }

    private static BufferedImage scrawl(String name) {
        Random random = new Random(name.hashCode());
        BufferedImage picture = new BufferedImage(360, 132, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(picture, BLUE, 4);
        Path2D.Double line = new Path2D.Double();
        line.moveTo(20, 90);
        for (int x = 55; x < 300; x += 35) {
            line.curveTo(x - 45, random.nextInt(20), x + 5, random.nextInt(132), x, 60 + random.nextInt(30));
        }
        line.curveTo(330, 40, 345, 70, 350, 55);
        pen.draw(line);
        pen.drawLine(60, 112, 320, 100 + random.nextInt(16));
        pen.dispose();
        return coloured(picture, BLUE);
    }

    private static BufferedImage seal() {
        BufferedImage picture = new BufferedImage(240, 240, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(picture, RED, 6);
        pen.scale(0.8, 0.8);
        pen.draw(new Ellipse2D.Double(6, 6, 288, 288));
        pen.setStroke(new BasicStroke(3));
        pen.draw(new Ellipse2D.Double(62, 62, 176, 176));
        for (int i = 0; i < 24; i++) {
            // the letters around the rim, told apart from none that exists
            pen.rotate(Math.PI / 12, 150, 150);
            pen.draw(new Path2D.Double(new Rectangle(142, 24, i % 3 == 0 ? 6 : 14, 20)));
        }
        pen.fill(star());
        pen.dispose();
        return coloured(picture, RED);
    }

    /** The one colour all over, seen or not, is packed into next to nothing. */
    private static BufferedImage coloured(BufferedImage picture, Color colour) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, picture.getRGB(x, y) & 0xFF000000 | colour.getRGB() & 0xFFFFFF);
            }
        }
        return picture;
    }

    private static Path2D star() {
        Path2D.Double star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? 62 : 25;
            double x = 150 + radius * Math.sin(i * Math.PI / 5);
            double y = 150 - radius * Math.cos(i * Math.PI / 5);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    private static Graphics2D pen(BufferedImage picture, Color colour, float width) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        return pen;
    }
}
