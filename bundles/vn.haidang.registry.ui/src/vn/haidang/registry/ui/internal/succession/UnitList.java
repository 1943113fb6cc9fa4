package vn.haidang.registry.ui.internal.succession;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import vn.haidang.registry.Element;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;
import vn.haidang.ui.widget.FilterField;

/** Units to be ticked, with a filter; what is ticked stays so while the filter hides it. For the UI thread. */
final class UnitList {

    private final Composite area;
    private final FilterField filter;
    private final Table table;
    private final Runnable changed;
    private final Set<String> ticked = new LinkedHashSet<>();
    private List<Element> units = List.of();
    private boolean single;

    UnitList(Composite parent, String caption, UiLanguage language, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        new Label(area, SWT.NONE).setText(caption);
        filter = new FilterField(area, language, this::showUnits);
        filter.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        table.getAccessible().addAccessibleListener(Accessibility.named(() -> caption));
        Skin.SURFACE.apply(table);
        table.addListener(SWT.Selection, this::onTick);
    }

    Control control() {
        return area;
    }

    /**
     * Offers units.
     *
     * @param onlyOne whether only one of them can be ticked
     */
    void offer(List<Element> offered, boolean onlyOne) {
        units = List.copyOf(offered);
        single = onlyOne;
        ticked.retainAll(units.stream().map(Element::id).toList());
        if (single && ticked.size() > 1) {
            ticked.clear();
        }
        showUnits();
    }

    private void showUnits() {
        table.setRedraw(false);
        table.removeAll();
        for (Element unit : units) {
            String text = unit.code() + " " + unit.name();
            if (filter.accepts(text)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(text);
                item.setData(unit.id());
                item.setChecked(ticked.contains(unit.id()));
            }
        }
        table.setRedraw(true);
    }

    private void onTick(Event event) {
        if (event.detail != SWT.CHECK) {
            return;
        }
        TableItem item = (TableItem) event.item;
        if (single && item.getChecked()) {
            ticked.clear();
            for (TableItem other : table.getItems()) {
                other.setChecked(other == item);
            }
        }
        if (item.getChecked()) {
            ticked.add((String) item.getData());
        } else {
            ticked.remove(item.getData());
        }
        changed.run();
    }

    /** The ticked units, in the order of the list. */
    List<Element> chosen() {
        List<Element> chosen = new ArrayList<>(units);
        chosen.removeIf(unit -> !ticked.contains(unit.id()));
        return chosen;
    }
}
