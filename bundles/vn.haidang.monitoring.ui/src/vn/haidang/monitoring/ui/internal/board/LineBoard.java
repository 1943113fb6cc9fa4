package vn.haidang.monitoring.ui.internal.board;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import vn.haidang.monitoring.LineStatus;
import vn.haidang.registry.LineEntry;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.Sparkline;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.Accessibility;

/**
 * The tiles of all lines. They wrap with the width; arrows go from tile to tile, Enter and a click select. Tiles stay
 * where they are when states change, so that a place on the wall means a line. For the UI thread.
 */
final class LineBoard {

    private final ScrolledComposite scroller;
    private final Composite content;
    private final TilePainter painter;
    private final Texts texts;
    private final TileActions actions;
    private final Map<String, LineTile> tiles = new LinkedHashMap<>();
    private Map<String, Sparkline> courses = Map.of();
    private BiPredicate<LineEntry, TileText> filter = (line, text) -> true;
    private List<LineTile> arranged = List.of();
    private TileGrid grid = TileGrid.fitting(1, 400, 300);

    LineBoard(Composite parent, Texts texts, TileActions actions) {
        this.texts = texts;
        this.actions = actions;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        content = new Composite(scroller, SWT.NONE);
        painter = new TilePainter(new Fonts(content));
        scroller.setContent(content);
        scroller.addListener(SWT.Resize, event -> arrange());
        content.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("board.name")));
        Skin.BACKGROUND.apply(scroller);
        Skin.BACKGROUND.apply(content);
    }

    Control control() {
        return scroller;
    }

    /** Shows these lines, in this order. */
    void show(List<LineStatus> lines, Map<String, LineFacts> facts, Instant now) {
        Map<String, LineStatus> byCode = lines.stream()
                .collect(Collectors.toMap(status -> status.line().code(), Function.identity(), (one, other) -> one));
        Map<String, LineTile> old = new LinkedHashMap<>(tiles);
        tiles.clear();
        for (LineStatus status : lines) {
            LineFacts known = facts.getOrDefault(status.line().code(), LineFacts.NONE);
            TileText text = TileText.of(status, known,
                    known.backup().map(backup -> byCode.get(backup.code())), now, texts);
            LineTile tile = old.remove(status.line().code());
            if (tile == null) {
                tile = create(status.line(), text);
            } else {
                tile.show(status.line(), text);
            }
            tiles.put(status.line().code(), tile);
        }
        old.values().forEach(LineTile::dispose);
        arrangeWhenOthers();
    }

    /** What a tile says has changed, and with it perhaps what the filter lets through. */
    private void arrangeWhenOthers() {
        if (!visible().equals(arranged)) {
            arrange();
        }
    }

    /** Shows these courses, by code, on the tiles there are and those that come. */
    void showCourses(Map<String, Sparkline> newCourses) {
        courses = newCourses;
        tiles.forEach((code, tile) -> tile.show(courses.getOrDefault(code, Sparkline.empty())));
    }

    /** The looks of all lines, those that are filtered out too. */
    List<StateLook> looks() {
        return tiles.values().stream().map(tile -> tile.text().look()).toList();
    }

    /** Shows only the tiles that pass. */
    void filter(BiPredicate<LineEntry, TileText> newFilter) {
        filter = newFilter;
        arrangeWhenOthers();
    }

    int shown() {
        return arranged.size();
    }

    /** Marks the line with this code, and only that. */
    void mark(String code) {
        tiles.values().forEach(tile -> tile.setSelected(tile.line().code().equals(code)));
    }

    /** Brings the tile of a line into sight and gives it the focus; whether it is to be seen. */
    boolean reveal(String code) {
        Optional<LineTile> tile = arranged.stream().filter(one -> one.line().code().equals(code)).findFirst();
        tile.map(arranged::indexOf).ifPresent(this::focus);
        return tile.isPresent();
    }

    boolean setFocus() {
        return focusTarget().map(Control::setFocus).orElse(false);
    }

    private Optional<LineTile> focusTarget() {
        List<LineTile> visible = visible();
        return visible.stream().filter(LineTile::isSelected).findFirst().or(() -> visible.stream().findFirst());
    }

    private List<LineTile> visible() {
        return tiles.values().stream().filter(tile -> filter.test(tile.line(), tile.text())).toList();
    }

    private LineTile create(LineEntry line, TileText text) {
        LineTile tile = new LineTile(content, painter, line, text);
        tile.show(courses.getOrDefault(line.code(), Sparkline.empty()));
        tile.addListener(SWT.MouseDown, event -> select(tile));
        tile.addListener(SWT.KeyDown, event -> onKey(tile, event));
        tile.addListener(SWT.Traverse, LineBoard::allowTab);
        new TileMenu(tile, texts, new TileActions(any -> select(tile), chosen -> {
            select(tile);
            actions.maintain().accept(chosen);
        }, actions.register()));
        return tile;
    }

    private static void allowTab(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void onKey(LineTile tile, Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> select(tile);
            case SWT.ARROW_LEFT -> focus(arranged.indexOf(tile) - 1);
            case SWT.ARROW_RIGHT -> focus(arranged.indexOf(tile) + 1);
            case SWT.ARROW_UP -> focus(arranged.indexOf(tile) - grid.columns());
            case SWT.ARROW_DOWN -> focus(arranged.indexOf(tile) + grid.columns());
            case SWT.HOME -> focus(0);
            case SWT.END -> focus(arranged.size() - 1);
            default -> {
                // left to the window
            }
        }
    }

    private void focus(int index) {
        if (index >= 0 && index < arranged.size()) {
            LineTile tile = arranged.get(index);
            content.setTabList(new Control[]{tile});
            tile.forceFocus();
            scroller.showControl(tile);
        }
    }

    private void select(LineTile tile) {
        content.setTabList(new Control[]{tile});
        mark(tile.line().code());
        actions.select().accept(tile.line());
    }

    private void arrange() {
        List<LineTile> visible = visible();
        arranged = visible;
        Rectangle area = scroller.getClientArea();
        grid = TileGrid.fitting(Math.max(1, visible.size()), area.width, area.height);
        Set<LineTile> seen = Set.copyOf(visible);
        tiles.values().forEach(tile -> tile.setVisible(seen.contains(tile)));
        for (int i = 0; i < visible.size(); i++) {
            visible.get(i).setScale(grid.scale());
            visible.get(i).setBounds(grid.tile(i));
        }
        int height = grid.totalHeight(visible.size());
        scroller.setMinSize(0, height);
        scroller.getVerticalBar().setIncrement(grid.height() + TileGrid.GAP);
        content.setSize(area.width, Math.max(height, area.height));
        focusTarget().ifPresent(tile -> content.setTabList(new Control[]{tile}));
    }
}
