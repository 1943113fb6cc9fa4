package vn.haidang.signature.ui.internal.page;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;
import vn.haidang.ui.widget.HeadLayout;

/** Which version of a document is looked at, which page, how large, and whether two versions stand side by side. */
final class PageHeader {

    private static final double[] FACTORS = {0.5, 0.75, 1, 1.25, 1.5, 2, 3};
    private static final int REVISIONS_WIDTH = 200;
    private static final int ZOOM_WIDTH = 150;

    private final Texts texts;
    private final Composite area;
    private final Combo revisions;
    private final Button compare;
    private final Button back;
    private final Label page;
    private final Button next;
    private final Combo zoom;

    /** What is told of a choice. */
    interface Chosen {
        void revision(int index);

        void compare(boolean isWanted);

        void turn(int pages);

        void zoom(OptionalDouble factor);
    }

    PageHeader(Composite parent, Texts texts, Chosen chosen) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new HeadLayout(8, 6));
        Skin.BACKGROUND.apply(area);
        revisions = new Combo(area, SWT.READ_ONLY);
        revisions.setLayoutData(new RowData(REVISIONS_WIDTH, SWT.DEFAULT));
        revisions.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("page.revision")));
        revisions.addListener(SWT.Selection, event -> chosen.revision(revisions.getSelectionIndex()));
        compare = new Button(area, SWT.CHECK);
        compare.setText(texts.get("page.compare"));
        compare.setToolTipText(texts.get("page.compareHint"));
        compare.addListener(SWT.Selection, event -> chosen.compare(compare.getSelection()));
        Skin.BACKGROUND.apply(compare);
        back = arrow("◀", "page.back", () -> chosen.turn(-1));
        page = new Label(area, SWT.CENTER);
        Skin.BACKGROUND.apply(page);
        next = arrow("▶", "page.next", () -> chosen.turn(1));
        zoom = new Combo(area, SWT.READ_ONLY);
        zoom.add(texts.get("page.fit"));
        for (double factor : FACTORS) {
            zoom.add(texts.format().percentage(factor, 0));
        }
        zoom.select(0);
        zoom.setVisibleItemCount(FACTORS.length + 1);
        zoom.setLayoutData(new RowData(ZOOM_WIDTH, SWT.DEFAULT));
        zoom.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("page.zoom")));
        zoom.addListener(SWT.Selection, event -> chosen.zoom(factor()));
        showPage(1, 1);
    }

    private Button arrow(String sign, String key, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(sign);
        button.setToolTipText(texts.get(key));
        button.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get(key)));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    Composite control() {
        return area;
    }

    private OptionalDouble factor() {
        int index = zoom.getSelectionIndex() - 1;
        return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(FACTORS[index]);
    }

    /** One step larger or smaller, beginning with the paper's own size. */
    OptionalDouble zoomBy(int steps) {
        int index = zoom.getSelectionIndex();
        int natural = 1 + IntStream.range(0, FACTORS.length).filter(i -> FACTORS[i] == 1).findFirst().orElse(0);
        zoom.select(Math.max(1, Math.min(FACTORS.length, (index == 0 ? natural : index) + steps)));
        return factor();
    }

    /** Shows the whole width again. */
    OptionalDouble fit() {
        zoom.select(0);
        return factor();
    }

    void showRevisions(List<String> names, int selected) {
        revisions.setItems(names.toArray(String[]::new));
        revisions.select(selected);
        compare.setEnabled(names.size() > 1);
    }

    boolean isComparing() {
        return compare.getSelection() && compare.isEnabled();
    }

    void selectRevision(int index) {
        revisions.select(index);
    }

    void showPage(int number, int pages) {
        page.setText(texts.get("page.number", MessageArguments.none().with("page", number).with("pages", pages)));
        back.setEnabled(number > 1);
        next.setEnabled(number < pages);
        area.layout();
    }
}
