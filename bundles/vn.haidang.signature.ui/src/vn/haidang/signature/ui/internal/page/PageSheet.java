package vn.haidang.signature.ui.internal.page;

import java.util.List;

import org.eclipse.swt.graphics.ImageData;

import vn.haidang.signature.DocumentPages.PageArea;

/**
 * A page as it was drawn.
 *
 * @param revision the revision it is of
 * @param page the page, from 1
 * @param pages how many there are in that revision
 * @param width the page's width in points
 * @param height the page's height in points
 * @param image the picture
 * @param changed where the document looks otherwise now, in points
 */
record PageSheet(int revision, int page, int pages, double width, double height, ImageData image,
        List<PageArea> changed) {

    PageSheet {
        changed = List.copyOf(changed);
    }

    /** Roughly how much memory it takes. */
    long bytes() {
        return (long) image.bytesPerLine * image.height;
    }
}
