package vn.haidang.signature;

import java.nio.file.Path;
import java.util.List;

import vn.haidang.base.finding.FindingException;

/**
 * Pictures of the pages of a signed document as each signer saw them, as an OSGi service. Safe for use by several threads;
 * every method reads the file and may take seconds, within limits of time and memory.
 */
public interface DocumentPages {

    /** The revision that stands for the document as it is now. */
    int LATEST = 0;

    /**
     * A page drawn.
     *
     * @param page the page, from 1
     * @param pages how many pages there are in that revision
     * @param width the page's width as it is shown, in points
     * @param height the page's height as it is shown, in points
     * @param png the picture in the format PNG
     */
    record PagePicture(int page, int pages, double width, double height, byte[] png) {}

    /**
     * A rectangle on a page as it is shown, in points from the page's lower left corner.
     */
    record PageArea(double left, double bottom, double width, double height) {}

    /** Whether this service can draw a document of that format; the name as in {@link SignatureFormat#name()}. */
    boolean canDraw(String format);

    /**
     * Draws a page.
     *
     * @param revision which revision, as in {@link SignaturePlace#revision()}, or {@link #LATEST}
     * @param page the page, from 1
     * @param width the wanted width in pixels, 16 to 4,000; the picture is smaller where the page would need too much
     *        memory
     * @throws FindingException when the file or the page cannot be drawn, or may not be: state secrets are not shown
     */
    PagePicture draw(Path file, int revision, int page, int width) throws FindingException;

    /**
     * Where a page looks otherwise now than in a revision.
     *
     * @return rectangles around what differs, at most 50; the whole page when it is not there any more
     * @throws FindingException as for drawing
     */
    List<PageArea> differences(Path file, int revision, int page) throws FindingException;
}
