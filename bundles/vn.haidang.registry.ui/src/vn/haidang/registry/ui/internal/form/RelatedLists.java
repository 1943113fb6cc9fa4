package vn.haidang.registry.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import vn.haidang.registry.Element;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Feature.Kind;
import vn.haidang.registry.Provenance;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;

/** What an element refers to and what refers to it, each a click away. */
final class RelatedLists {

    private static final int LEAST_LINES = 1;
    private static final int MOST_LINES = 12;

    private final FieldContext context;
    private final Composite area;
    private final Neighbours outgoing;
    private final Neighbours incoming;

    /** An element at the other end of a reference, and what the reference is called. */
    record Neighbour(String relation, Element element) {}

    RelatedLists(Composite parent, FieldContext context) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 6;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Skin.SURFACE.apply(area);
        outgoing = new Neighbours();
        incoming = new Neighbours();
    }

    /** Shows the neighbours of an element. */
    void show(Element element) {
        RegistrySnapshot snapshot = context.snapshot();
        String name = element.name().isEmpty() ? element.code() : element.name();
        outgoing.show(context.texts().get("related.outgoing", "name", name), outgoing(element, snapshot, context));
        incoming.show(context.texts().get("related.incoming", "name", name), incoming(element, snapshot, context));
    }

    /** What an element refers to, its parts included. */
    static List<Neighbour> outgoing(Element element, RegistrySnapshot snapshot, FieldContext context) {
        List<Neighbour> found = new ArrayList<>();
        for (Feature feature : element.type().features()) {
            String name = context.words().feature(element.type(), feature.name());
            if (!feature.name().equals(Provenance.FEATURE)) {
                element.all(feature.name()).forEach(value -> targets(value, id -> snapshot.element(id)
                        .ifPresent(target -> found.add(new Neighbour(name, target)))));
            }
        }
        return found.stream().distinct().toList();
    }

    private static void targets(Value value, Consumer<String> found) {
        if (value instanceof Value.Reference reference) {
            found.accept(reference.id());
        } else if (value instanceof Value.Part part) {
            part.values().type().features().stream()
                    .filter(inner -> inner.kind() == Kind.REFERENCE)
                    .forEach(inner -> part.values().all(inner.name()).forEach(target -> targets(target, found)));
        }
    }

    /** What refers to an element; by which of its fields. */
    static List<Neighbour> incoming(Element element, RegistrySnapshot snapshot, FieldContext context) {
        return snapshot.referrers(element.id()).stream()
                .map(referrer -> new Neighbour(context.words().feature(referrer.source().type(),
                        referrer.feature().replaceAll("\\..*", "")), referrer.source()))
                .distinct().toList();
    }

    /** One list with its title. */
    private final class Neighbours {
        private final Label title;
        private final Table table;

        Neighbours() {
            title = new Label(area, SWT.WRAP);
            title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            Skin.SURFACE.apply(title);
            table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
            table.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            table.setHeaderVisible(true);
            table.setToolTipText(context.texts().get("related.hint"));
            column("related.how", 120);
            column("related.element", 220);
            column("related.type", 120);
            Skin.SURFACE.apply(table);
            table.getAccessible().addAccessibleListener(Accessibility.named(title::getText));
            table.addListener(SWT.DefaultSelection, event -> go((TableItem) event.item));
        }

        private void column(String key, int width) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(context.texts().get(key));
            column.setWidth(width);
        }

        void show(String name, List<Neighbour> neighbours) {
            title.setText(name + (neighbours.isEmpty() ? ": " + context.texts().get("related.none") : ""));
            table.removeAll();
            for (Neighbour neighbour : neighbours) {
                TableItem item = new TableItem(table, SWT.NONE);
                Element element = neighbour.element();
                item.setText(new String[]{neighbour.relation(), (element.code() + " " + element.name()).strip(),
                        context.words().type(element.type())});
                item.setData(element.id());
            }
            GridData data = (GridData) table.getLayoutData();
            data.heightHint = Math.max(LEAST_LINES, Math.min(MOST_LINES, neighbours.size())) * table.getItemHeight()
                    + table.getHeaderHeight();
            data.widthHint = 200;
            data.exclude = neighbours.isEmpty();
            table.setVisible(!neighbours.isEmpty());
        }

        private void go(TableItem item) {
            context.work().select(List.of((String) item.getData()));
        }
    }
}
