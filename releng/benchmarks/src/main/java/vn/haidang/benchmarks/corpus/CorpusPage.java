package vn.haidang.benchmarks.corpus;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Writes documents as offices do: one to five pages of text in an embedded font, some with a scanned page. */
final class CorpusPage {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int LINES = 38;
    private static final List<String> WORDS = List
            .of("""
                    căn cứ quyết định của Ủy ban nhân dân thành phố về việc giao chỉ tiêu kế hoạch ứng dụng công nghệ thông tin,
                    bảo đảm an toàn thông tin mạng trong hoạt động của các cơ quan nhà nước; xét đề nghị của Giám đốc Trung tâm tại
                    tờ trình số ngày tháng năm; các phòng, ban, đơn vị, phường, xã có trách nhiệm tổ chức thực hiện và báo cáo kết
                    quả hằng quý"""
                    .split("\\s+"));
    /** Widths in pixels of scanned pages; the smallest makes some 100 kB, the largest some 350. */
    private static final List<Integer> SCANS = List.of(360, 440, 520, 600, 680);

    private final Random random;

    CorpusPage(Random random) {
        this.random = random;
    }

    byte[] document(int number) throws IOException {
        try (PDDocument document = new PDDocument(); InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            PDFont font = PDType0Font.load(document, in, true);
            int pages = 1 + random.nextInt(5);
            for (int page = 1; page <= pages; page++) {
                write(document, font, number, page);
            }
            if (random.nextInt(5) < 2) {
                scan(document);
            }
            document.getDocumentInformation().setTitle("Văn bản số " + number);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void write(PDDocument document, PDFont font, int number, int page) throws IOException {
        PDPage made = new PDPage(PDRectangle.A4);
        document.addPage(made);
        try (PDPageContentStream content = new PDPageContentStream(document, made)) {
            content.setFont(font, 11);
            content.setLeading(15);
            content.beginText();
            content.newLineAtOffset(85, PDRectangle.A4.getHeight() - 60);
            content.showText(page == 1 ? "Số: " + number + "/UBND-CNTT" : "Trang " + page);
            for (int line = 0; line < LINES; line++) {
                content.newLine();
                content.showText(line());
            }
            content.endText();
        }
    }

    private String line() {
        StringBuilder line = new StringBuilder();
        while (line.length() < 70) {
            line.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return line.toString();
    }

    private void scan(PDDocument document) throws IOException {
        int width = SCANS.get(random.nextInt(SCANS.size()));
        BufferedImage picture = new BufferedImage(width, width * 7 / 5, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                // grey paper with grain and lines of dark marks
                int mark = y % 24 > 14 && random.nextInt(3) == 0 ? 150 : 0;
                int grey = 225 + random.nextInt(25) - mark;
                picture.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", jpeg);
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(JPEGFactory.createFromByteArray(document, jpeg.toByteArray()), 0, 0,
                    PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
    }
}
