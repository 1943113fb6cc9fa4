package vn.haidang.samples;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The two faces of the documents, embedded with the letters that are used. */
record Fonts(PDFont regular, PDFont bold) {

    static Fonts embeddedIn(PDDocument document, Path folder) throws IOException {
        return new Fonts(PDType0Font.load(document, folder.resolve("DejaVuSerif.ttf").toFile()),
                PDType0Font.load(document, folder.resolve("DejaVuSerif-Bold.ttf").toFile()));
    }
}
