package vn.haidang.signature.tests.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.FindingException;
import vn.haidang.signature.DocumentPages;
import vn.haidang.signature.DocumentPages.PageArea;
import vn.haidang.signature.DocumentPages.PagePicture;
import vn.haidang.signature.internal.pdf.page.PdfPages;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.HandmadePdf;
import vn.haidang.signature.tests.support.HandmadeSignature;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/** What each signer saw, and where the page looks otherwise now. */
class DocumentPagesTest {

    private final DocumentPages pages = new PdfPages();

    @TempDir
    Path folder;

    @Test
    void drawsThePageAsItWasSigned() throws Exception {
        Path file = changed();

        BufferedImage signed = image(pages.draw(file, 2, 1, 595));
        BufferedImage now = image(pages.draw(file, DocumentPages.LATEST, 1, 595));

        assertEquals(595, signed.getWidth());
        assertTrue(differ(signed, now));
        assertEquals(2, pages.draw(file, 2, 1, 100).pages());
        assertEquals(842, pages.draw(file, 2, 1, 100).height());
    }

    @Test
    void tellsWhereThePageChanged() throws Exception {
        List<PageArea> areas = pages.differences(changed(), 2, 1);

        assertEquals(1, areas.size());
        PageArea area = areas.get(0);
        assertTrue(area.bottom() < 700 && area.bottom() + area.height() > 705, area::toString);
        assertTrue(area.left() > 72 && area.left() + area.width() < 300, area::toString);
        assertEquals(List.of(), pages.differences(changed(), 2, 2));
    }

    @Test
    void drawsHugePagesSmall() throws Exception {
        Path file = Files.write(folder.resolve("huge.pdf"), HandmadePdf.paper().object(HandmadePdf.PAGES,
                "<< /Type /Pages /Kids [3 0 R 7 0 R] /Count 2 /MediaBox [0 0 14400 14400] >>").bytes());

        BufferedImage image = image(pages.draw(file, DocumentPages.LATEST, 1, 4000));

        assertTrue((long) image.getWidth() * image.getHeight() <= 8_100_000L);
    }

    @Test
    void refusesWhatIsNotThere() throws Exception {
        Path file = changed();
        assertEquals("pages.unreadable", refusal(file, 2, 3));
        assertEquals("pages.unreadable", refusal(file, 9, 1));
        assertEquals("pages.unreadable", refusal(folder.resolve("none.pdf"), 1, 1));
    }

    private String refusal(Path file, int revision, int page) {
        return assertThrows(FindingException.class, () -> pages.draw(file, revision, page, 100)).finding().code();
    }

    private Path changed() throws IOException {
        assertTrue(Verification.isQuiet());
        byte[] signed = HandmadeSignature.first().sign(CmsMaker.of(TestPki.SIGNER));
        return Files.write(folder.resolve("changed.pdf"), HandmadePdf.after(signed).object(HandmadePdf.CONTENT,
                HandmadePdf.text(HandmadePdf.OTHER_AMOUNT)).bytes());
    }

    private static BufferedImage image(PagePicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }

    private static boolean differ(BufferedImage one, BufferedImage other) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }
}
