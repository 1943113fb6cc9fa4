package vn.haidang.registry.ui.internal.stocktake;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.registry.Element;
import vn.haidang.ui.widget.Accessibility;

/** A choice of one element or of none. For the UI thread. */
final class ElementChoice {

    private final Combo combo;
    private final String none;
    private List<Element> offered = List.of();

    /** @param none what stands for no element */
    ElementChoice(Composite parent, String name, String none, Runnable changed) {
        this.none = none;
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.setVisibleItemCount(20);
        combo.getAccessible().addAccessibleListener(Accessibility.named(() -> name));
        combo.addListener(SWT.Selection, event -> changed.run());
    }

    Combo control() {
        return combo;
    }

    /** Offers these; who was chosen stays so, as long as it is among them. */
    void offer(List<Element> elements) {
        Optional<String> before = chosen().map(Element::id);
        offered = elements;
        String[] items = new String[elements.size() + 1];
        items[0] = none;
        for (int i = 0; i < elements.size(); i++) {
            items[i + 1] = CountRows.label(elements.get(i));
        }
        if (!List.of(items).equals(List.of(combo.getItems()))) {
            combo.setItems(items);
        }
        choose(before);
    }

    void choose(Optional<String> id) {
        int index = 0;
        for (int i = 0; i < offered.size(); i++) {
            if (id.filter(offered.get(i).id()::equals).isPresent()) {
                index = i + 1;
            }
        }
        combo.select(index);
    }

    Optional<Element> chosen() {
        int index = combo.getSelectionIndex() - 1;
        return index >= 0 && index < offered.size() ? Optional.of(offered.get(index)) : Optional.empty();
    }
}
