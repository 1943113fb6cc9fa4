package vn.haidang.registry.ui.internal.impact;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import vn.haidang.registry.ui.internal.impact.ImpactGraph.Node;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.Accessibility;

/**
 * The picture of an impact. A click or the arrow keys choose a box, a double click or Enter goes on from it. What it shows
 * the list beside it says, too. For the UI thread.
 */
final class ImpactCanvas {

    private final ScrolledComposite scroll;
    private final Canvas canvas;
    private final NodePainter painter;
    private final Consumer<Node> chosen;
    private final Consumer<Node> followed;
    private ImpactGraph graph = new ImpactGraph(List.of(), List.of());
    private Optional<Node> current = Optional.empty();

    /**
     * @param chosen told which box the user chose
     * @param followed told from which box the user wants to go on
     */
    ImpactCanvas(Composite parent, ImpactWords words, NodePainter painter, Consumer<Node> chosen,
            Consumer<Node> followed) {
        this.painter = painter;
        this.chosen = chosen;
        this.followed = followed;
        scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Skin.BACKGROUND.apply(scroll);
        canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
        scroll.setContent(canvas);
        Skin.BACKGROUND.apply(canvas);
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::onClick);
        canvas.addListener(SWT.MouseDoubleClick, event -> current.ifPresent(followed));
        canvas.addListener(SWT.MouseMove, this::showHint);
        canvas.addListener(SWT.KeyDown, this::onKey);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Resize, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(Accessibility.named(() -> current
                .map(node -> words.strength(node.affected()) + ": " + painter.caption(node))
                .orElseGet(() -> graph.nodes().stream().map(painter::caption).collect(Collectors.joining(", ")))));
    }

    Control control() {
        return scroll;
    }

    void show(ImpactGraph shown) {
        graph = shown;
        current = Optional.empty();
        scroll.setMinSize(painter.size(graph));
        scroll.setOrigin(0, graph.nodes().stream().filter(node -> node.column() == 0).findFirst()
                .map(this::topToSee).orElse(0));
        canvas.redraw();
    }

    /** From where on what fails is seen in the middle. */
    private int topToSee(Node failed) {
        Rectangle place = place(failed);
        return Math.max(0, place.y + place.height / 2 - scroll.getClientArea().height / 2);
    }

    /** Marks the box of an element, if it has one. */
    void mark(String id) {
        current = graph.nodes().stream().filter(node -> node.id().filter(id::equals).isPresent()).findFirst();
        canvas.redraw();
    }

    private Rectangle place(Node node) {
        return painter.place(graph, node, canvas.getClientArea());
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        graph.arrows().forEach(arrow -> painter.drawArrow(gc, place(arrow.from()), place(arrow.to()),
                arrow.strength()));
        for (Node node : graph.nodes()) {
            painter.drawNode(gc, place(node), node);
            if (current.filter(node::equals).isPresent()) {
                drawFocus(gc, place(node));
            }
        }
    }

    private void drawFocus(GC gc, Rectangle place) {
        gc.setForeground(ThemeColor.ACCENT.get());
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(canvas.isFocusControl() ? 3 : 2);
        gc.drawRoundRectangle(place.x - 4, place.y - 4, place.width + 8, place.height + 8, 10, 10);
    }

    private Optional<Node> at(int x, int y) {
        return graph.nodes().stream().filter(node -> place(node).contains(x, y)).findFirst();
    }

    private void onClick(Event event) {
        canvas.setFocus();
        at(event.x, event.y).ifPresent(this::choose);
    }

    private void choose(Node node) {
        current = Optional.of(node);
        canvas.redraw();
        chosen.accept(node);
    }

    private void showHint(Event event) {
        String hint = at(event.x, event.y).map(painter::caption).orElse(null);
        if (hint == null ? canvas.getToolTipText() != null : !hint.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(hint);
        }
    }

    private void onKey(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> step(0, 1);
            case SWT.ARROW_UP -> step(0, -1);
            case SWT.ARROW_RIGHT -> step(1, 0);
            case SWT.ARROW_LEFT -> step(-1, 0);
            case SWT.CR, SWT.KEYPAD_CR -> current.ifPresent(followed);
            default -> {
                // other keys are not ours
            }
        }
    }

    private void step(int columns, int rows) {
        if (current.isEmpty()) {
            graph.nodes().stream().findFirst().ifPresent(this::choose);
            return;
        }
        Node from = current.get();
        int column = from.column() + columns;
        int row = Math.max(0, Math.min(graph.rows(column) - 1, from.row() + rows));
        graph.nodes().stream().filter(node -> node.column() == column && node.row() == row).findFirst()
                .ifPresent(node -> {
                    choose(node);
                    reveal(place(node));
                });
    }

    private void reveal(Rectangle place) {
        Rectangle seen = scroll.getClientArea();
        int x = Math.min(scroll.getOrigin().x, place.x - NodePainter.MARGIN);
        int y = Math.min(scroll.getOrigin().y, place.y - NodePainter.MARGIN);
        scroll.setOrigin(Math.max(x, place.x + place.width + NodePainter.MARGIN - seen.width),
                Math.max(y, place.y + place.height + NodePainter.MARGIN - seen.height));
    }
}
