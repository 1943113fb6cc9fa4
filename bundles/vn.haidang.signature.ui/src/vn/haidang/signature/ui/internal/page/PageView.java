package vn.haidang.signature.ui.internal.page;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import vn.haidang.signature.DocumentPages;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.page.PageReader.Outcome;
import vn.haidang.signature.ui.internal.page.PageReader.Wanted;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.LatestRead;

/**
 * A page of one version of a document under a line that says which; drawn in a job, sharp at every zoom. For the UI thread.
 */
final class PageView {

    /** A screen shows 96 points to the inch, a page has 72. */
    private static final double NATURAL = 96.0 / 72.0;
    private static final double A4_WIDTH = 595;
    private static final int FRAME = 34;
    private static final int BUCKET = 100;
    private static final int MOST_WIDTH = 4000;
    private static final int LEAST_WIDTH = 100;

    /**
     * What is shown.
     *
     * @param base the revision whose differences from the document as it is now are marked
     * @param title what it is, for people
     */
    record Shown(DocumentVerdict verdict, int revision, int page, Optional<Integer> base, String title) {}

    private final Texts texts;
    private final PageReader reader;
    private final Composite area;
    private final Label title;
    private final PartBody body;
    private final PageCanvas canvas;
    private final LatestRead<Outcome> read;
    private IntConsumer counted = pages -> {};
    private Optional<DocumentPages> service = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private Optional<PageSheet> sheet = Optional.empty();
    private OptionalDouble zoom = OptionalDouble.empty();

    PageView(Composite parent, UiLanguage language, PageReader reader) {
        this.texts = Messages.in(language);
        this.reader = reader;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        Skin.SURFACE.apply(area);
        title = new Label(area, SWT.CENTER);
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Skin.MUTED.apply(title);
        body = new PartBody(area);
        canvas = new PageCanvas(body.area());
        canvas.addListener(SWT.Resize, event -> zoomed());
        read = new LatestRead<>(canvas, texts.get("page.reading"), this::show, () -> say("page.unread"));
    }

    PageCanvas canvas() {
        return canvas;
    }

    Composite control() {
        return area;
    }

    /** Is told how many pages the version has. */
    void whenCounted(IntConsumer action) {
        counted = action;
    }

    /** Shows this next. */
    void show(DocumentPages pages, Shown next) {
        service = Optional.of(pages);
        shown = Optional.of(next);
        title.setText(next.title().replace("&", "&&"));
        request();
    }

    /** Shows pages at this multiple of their size on paper; empty to fit the width. */
    void zoom(OptionalDouble factor) {
        zoom = factor;
        zoomed();
    }

    private void zoomed() {
        sheet.ifPresent(page -> canvas.resize(width(page.width())));
        if (shown.isPresent()) {
            request();
        }
    }

    private int width(double points) {
        return zoom.isPresent()
                ? (int) Math.round(points * NATURAL * zoom.getAsDouble())
                : Math.max(LEAST_WIDTH, canvas.getSize().x - FRAME);
    }

    private void request() {
        Shown next = shown.orElseThrow();
        int wide = width(sheet.map(PageSheet::width).orElse(A4_WIDTH));
        int drawn = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, (wide + BUCKET - 1) / BUCKET * BUCKET));
        Path file = next.verdict().file();
        Wanted wanted = new Wanted(file, next.verdict().sha256().orElse(""), next.revision(), next.page(), drawn,
                next.base());
        DocumentPages pages = service.orElseThrow();
        read.request(() -> reader.read(pages, wanted));
    }

    private void show(Outcome outcome) {
        switch (outcome) {
            case Outcome.Drawn drawn -> {
                PageSheet page = drawn.sheet();
                sheet = Optional.of(page);
                body.show(canvas);
                canvas.show(page, PageMark.on(page, shown.orElseThrow().verdict(), texts), width(page.width()),
                        title.getText());
                counted.accept(page.pages());
            }
            case Outcome.Refused refused -> {
                sheet = Optional.empty();
                canvas.clear();
                body.say(refused.why().summary(texts.format()), refused.why().remedy(texts.format()).orElse(""));
            }
        }
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }
}
