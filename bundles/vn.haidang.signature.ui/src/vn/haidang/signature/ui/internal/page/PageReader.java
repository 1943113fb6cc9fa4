package vn.haidang.signature.ui.internal.page;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.signature.DocumentPages;
import vn.haidang.signature.DocumentPages.PageArea;
import vn.haidang.signature.DocumentPages.PagePicture;

/** Has pages drawn and keeps those that were looked at last. Safe for use by several threads, of which one draws at a time. */
final class PageReader {

    /** A page that fills a large screen takes about 20 MB; paging back and forth between a few is at once. */
    private static final long MOST_BYTES = 96L << 20;

    private final Map<Wanted, PageSheet> recent = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * What is to be drawn.
     *
     * @param hash the document's SHA-256: what was drawn of a file that was replaced since is not shown for the new one
     * @param base the revision with which the document as it is now is compared; empty when it is not
     * @param width in pixels
     */
    record Wanted(Path file, String hash, int revision, int page, int width, Optional<Integer> base) {}

    /** What came of it. */
    sealed interface Outcome {
        /** There it is. */
        record Drawn(PageSheet sheet) implements Outcome {}

        /** It could not be drawn, or may not be. */
        record Refused(Finding why) implements Outcome {}
    }

    synchronized Outcome read(DocumentPages pages, Wanted wanted) {
        PageSheet known = recent.get(wanted);
        if (known != null) {
            return new Outcome.Drawn(known);
        }
        try {
            PagePicture picture = pages.draw(wanted.file(), wanted.revision(), wanted.page(), wanted.width());
            List<PageArea> changed = wanted.base().isPresent()
                    ? pages.differences(wanted.file(), wanted.base().get(), wanted.page())
                    : List.of();
            ImageData image = new ImageLoader().load(new ByteArrayInputStream(picture.png()))[0];
            PageSheet sheet = new PageSheet(wanted.revision(), picture.page(), picture.pages(), picture.width(),
                    picture.height(), image, changed);
            keep(wanted, sheet);
            return new Outcome.Drawn(sheet);
        } catch (FindingException e) {
            return new Outcome.Refused(e.finding());
        }
    }

    private void keep(Wanted wanted, PageSheet sheet) {
        recent.put(wanted, sheet);
        long bytes = recent.values().stream().mapToLong(PageSheet::bytes).sum();
        Iterator<PageSheet> eldest = recent.values().iterator();
        while (bytes > MOST_BYTES && recent.size() > 1) {
            bytes -= eldest.next().bytes();
            eldest.remove();
        }
    }
}
