package vn.haidang.registry.ui.internal.impact;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.Element;
import vn.haidang.registry.impact.Strength;
import vn.haidang.registry.ui.internal.impact.ImpactGraph.Node;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.look.ThemeColor;

/** Draws the boxes and arrows of an impact in the colours of the theme. */
final class NodePainter {

    static final int MARGIN = 16;

    private static final int WIDTH = 152;
    private static final int COLUMN_GAP = 36;
    private static final int ROW_GAP = 10;
    private static final int PADDING = 6;
    private static final int ICON = 12;
    private static final int HEAD = 5;

    private final Texts texts;
    private final ImpactWords words;
    private final Font plain;
    private final Font bold;
    private final int lineHeight;

    /** @param lineHeight the height of a line of text in points */
    NodePainter(Texts texts, ImpactWords words, Font plain, Font bold, int lineHeight) {
        this.texts = texts;
        this.words = words;
        this.plain = plain;
        this.bold = bold;
        this.lineHeight = lineHeight;
    }

    private int height() {
        return 2 * lineHeight + 2 * PADDING;
    }

    /** The room the whole picture takes. */
    Point size(ImpactGraph graph) {
        int rows = 0;
        for (int column = 0; column < graph.columns(); column++) {
            rows = Math.max(rows, graph.rows(column));
        }
        return new Point(2 * MARGIN + graph.columns() * (WIDTH + COLUMN_GAP) - COLUMN_GAP,
                2 * MARGIN + rows * (height() + ROW_GAP) - ROW_GAP);
    }

    /** Where a box is: its column is centred in the room there is. */
    Rectangle place(ImpactGraph graph, Node node, Rectangle room) {
        int column = graph.rows(node.column()) * (height() + ROW_GAP) - ROW_GAP;
        int all = Math.min(Math.max(room.height, size(graph).y), size(graph).y);
        int top = Math.max(MARGIN, (all - column) / 2);
        return new Rectangle(MARGIN + node.column() * (WIDTH + COLUMN_GAP), top + node.row() * (height() + ROW_GAP),
                WIDTH, height());
    }

    void drawNode(GC gc, Rectangle place, Node node) {
        boolean isOrigin = node.affected().cause().isEmpty();
        StateLook look = ImpactWords.look(node.affected().strength());
        gc.setBackground((isOrigin ? ThemeColor.SURFACE_FAULT : ThemeColor.SURFACE).get());
        gc.fillRoundRectangle(place.x, place.y, place.width, place.height, 8, 8);
        gc.setForeground(look.color().get());
        gc.setLineWidth(isOrigin ? 2 : 1);
        gc.setLineStyle(node.affected().strength() == Strength.WILL ? SWT.LINE_SOLID : SWT.LINE_DASH);
        gc.drawRoundRectangle(place.x, place.y, place.width, place.height, 8, 8);
        gc.setLineStyle(SWT.LINE_SOLID);
        look.draw(gc, place.x + PADDING, place.y + PADDING + (lineHeight - ICON) / 2, ICON);
        int textLeft = place.x + PADDING + ICON + 6;
        int room = place.x + place.width - PADDING - textLeft;
        gc.setFont(bold);
        gc.setForeground(ThemeColor.TEXT.get());
        gc.drawText(fit(gc, firstLine(node), room), textLeft, place.y + PADDING, true);
        gc.setFont(plain);
        gc.setForeground(ThemeColor.TEXT_MUTED.get());
        gc.drawText(fit(gc, secondLine(node), room), textLeft, place.y + PADDING + lineHeight, true);
    }

    private String firstLine(Node node) {
        return node.more() == 0
                ? node.affected().element().code()
                : texts.get("impact.more", "count", node.more());
    }

    private String secondLine(Node node) {
        Element element = node.affected().element();
        return node.more() > 0 || element.name().isEmpty() ? words.type(element.type()) : element.name();
    }

    /** A box in one line of text. */
    String caption(Node node) {
        Element element = node.affected().element();
        return texts.get("impact.caption", MessageArguments.none()
                .with("object", node.more() > 0 ? firstLine(node) : ImpactWords.name(element))
                .with("type", words.type(element.type())).with("state", words.strength(node.affected())));
    }

    private static String fit(GC gc, String text, int room) {
        if (gc.textExtent(text).x <= room) {
            return text;
        }
        int length = text.length();
        while (length > 1 && gc.textExtent(text.substring(0, length) + "…").x > room) {
            length--;
        }
        return text.substring(0, length) + "…";
    }

    void drawArrow(GC gc, Rectangle from, Rectangle to, Strength strength) {
        int startX = from.x + from.width;
        int startY = from.y + from.height / 2;
        int endX = to.x - 1;
        int endY = to.y + to.height / 2;
        StateLook look = ImpactWords.look(strength);
        gc.setForeground(look.color().get());
        gc.setBackground(look.color().get());
        gc.setLineWidth(strength == Strength.WILL ? 2 : 1);
        gc.setLineStyle(strength == Strength.WILL ? SWT.LINE_SOLID : SWT.LINE_DASH);
        int middle = (startX + endX) / 2;
        Path path = new Path(gc.getDevice());
        try {
            path.moveTo(startX, startY);
            path.cubicTo(middle, startY, middle, endY, endX - HEAD, endY);
            gc.drawPath(path);
        } finally {
            path.dispose();
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.fillPolygon(new int[]{endX, endY, endX - HEAD - 2, endY - HEAD, endX - HEAD - 2, endY + HEAD});
    }
}
