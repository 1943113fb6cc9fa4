package vn.haidang.monitoring.ui.internal.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.ui.language.Texts;
import vn.haidang.ui.widget.Accessibility;

/** A choice among the carriers or places there are, or all of them. For the UI thread. */
final class PlaceFilter {

    private static final int MOST_SEEN = 25;
    /** The arrow and the margins. */
    private static final int TRIM = 56;
    /** A longer name is cut off: it must not push the rest away. */
    private static final int MOST_WIDE = 220;

    private final Combo combo;
    private List<String> choices = List.of();

    /** @param key of the message that names it, {@code any} the one for all of them */
    PlaceFilter(Composite parent, Texts texts, String key, String any, Runnable changed) {
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.add(texts.get(any));
        combo.select(0);
        combo.setVisibleItemCount(MOST_SEEN);
        combo.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get(key)));
        combo.setLayoutData(new RowData());
        fit();
        combo.addListener(SWT.Selection, event -> {
            fit();
            changed.run();
        });
    }

    /** Makes it as wide as what is chosen; of itself it would be as wide as the longest name there is. */
    private void fit() {
        GC gc = new GC(combo);
        try {
            int width = Math.min(MOST_WIDE, gc.textExtent(combo.getText()).x + TRIM);
            RowData data = (RowData) combo.getLayoutData();
            if (data.width != width) {
                data.width = width;
                combo.requestLayout();
            }
        } finally {
            gc.dispose();
        }
    }

    /** Offers these, in order; what was chosen stays, unless it is gone. */
    void offer(Collection<String> offered) {
        List<String> next = offered.stream().filter(name -> !name.isBlank()).distinct().sorted().toList();
        if (next.equals(choices)) {
            return;
        }
        String chosen = chosen();
        choices = next;
        List<String> items = new ArrayList<>();
        items.add(combo.getItem(0));
        items.addAll(next);
        combo.setItems(items.toArray(String[]::new));
        choose(Math.max(0, next.indexOf(chosen) + 1));
    }

    private void choose(int index) {
        combo.select(index);
        fit();
    }

    /** Lets everything through. */
    void clear() {
        choose(0);
    }

    boolean isAny() {
        return combo.getSelectionIndex() < 1;
    }

    boolean accepts(String name) {
        return isAny() || Objects.equals(chosen(), name);
    }

    private String chosen() {
        return isAny() ? "" : choices.get(combo.getSelectionIndex() - 1);
    }
}
