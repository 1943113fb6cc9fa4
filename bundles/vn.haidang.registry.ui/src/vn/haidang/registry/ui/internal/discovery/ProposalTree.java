package vn.haidang.registry.ui.internal.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

import vn.haidang.registry.discovery.Proposal;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.Accessibility;

/**
 * The lines by device, each with a box to tick; ticking a device ticks all its lines. The lines below a device are made
 * when it is opened, so that thousands cost little. For the UI thread.
 */
final class ProposalTree {

    /** With no more lines than this all devices are open from the beginning. */
    private static final int MOST_OPEN = 100;
    private static final List<Integer> DECIDING = List.of(34, 22, 28, 16);
    /** The box to tick, the sign to open and the margins, before and behind the name of a device. */
    private static final int TITLE_TRIM = 64;
    private static final List<Integer> COMPARING = List.of(28, 22, 25, 25);
    private static final int LEAST = 110;

    private final Composite area;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final List<Integer> weights;
    private final Tree tree;
    private final Font groupFont;
    private final Set<Proposal> ticked = new HashSet<>();
    private List<ProposalGroup> groups = List.of();
    private Runnable changed = () -> {};

    /** @param ticking whether there is something to be decided about the lines */
    ProposalTree(Composite parent, String name, boolean ticking) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        weights = ticking ? DECIDING : COMPARING;
        tree = new Tree(area,
                (ticking ? SWT.CHECK : SWT.NONE) | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setHeaderVisible(true);
        for (int weight : weights) {
            layout.setColumnData(new TreeColumn(tree, SWT.LEFT), new ColumnWeightData(weight, LEAST));
        }
        groupFont = new Fonts(tree).bold(0);
        Skin.SURFACE.apply(tree);
        paintHeader();
        ThemeColor.whenChanged(tree, this::paintHeader);
        tree.getAccessible().addAccessibleListener(Accessibility.named(() -> name));
        tree.addListener(SWT.Selection, this::onSelection);
        tree.addListener(SWT.MouseMove, this::showHint);
        tree.addListener(SWT.Expand, event -> fill((TreeItem) event.item));
    }

    private void paintHeader() {
        tree.setHeaderBackground(ThemeColor.BACKGROUND.get());
        tree.setHeaderForeground(ThemeColor.TEXT_MUTED.get());
    }

    /** A cell may be too narrow for what it says. */
    private void showHint(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        String hint = item == null ? null : hint(item);
        if (!Objects.equals(hint, tree.getToolTipText())) {
            tree.setToolTipText(hint);
        }
    }

    /** Null, which is no tooltip, for what stands for lines that are not made yet. */
    private static String hint(TreeItem item) {
        return switch (item.getData()) {
            case ProposalRow row -> row.hint();
            case ProposalGroup group -> group.title();
            case null, default -> null;
        };
    }

    Control control() {
        return area;
    }

    void setFocus() {
        tree.setFocus();
    }

    /** Runs this whenever something was selected or ticked. */
    void whenChanged(Runnable action) {
        changed = action;
    }

    void titles(List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            tree.getColumn(i).setText(titles.get(i));
        }
    }

    /** The name of a device stands alone in its line, and is what one looks for: it is to be read in full. */
    private void makeRoomForTitles() {
        GC gc = new GC(tree);
        try {
            gc.setFont(groupFont);
            int widest = groups.stream().mapToInt(group -> gc.textExtent(title(group)).x).max().orElse(0);
            int least = Math.clamp(widest + TITLE_TRIM, LEAST, Math.max(LEAST, area.getClientArea().width * 11 / 20));
            layout.setColumnData(tree.getColumn(0), new ColumnWeightData(weights.get(0), least));
            area.layout(true);
        } finally {
            gc.dispose();
        }
    }

    private static String title(ProposalGroup group) {
        return group.title() + " (" + group.rows().size() + ")";
    }

    /** Shows these; what was ticked and is still there stays so. */
    void show(List<ProposalGroup> shown) {
        groups = shown;
        ticked.retainAll(new HashSet<>(proposals(shown)));
        makeRoomForTitles();
        boolean few = shown.stream().mapToInt(group -> group.rows().size()).sum() <= MOST_OPEN;
        tree.setRedraw(false);
        try {
            tree.removeAll();
            for (ProposalGroup group : shown) {
                create(group, few);
            }
        } finally {
            tree.setRedraw(true);
        }
        changed.run();
    }

    private static List<Proposal> proposals(List<ProposalGroup> groups) {
        List<Proposal> all = new ArrayList<>();
        for (ProposalGroup group : groups) {
            group.own().flatMap(ProposalRow::proposal).ifPresent(all::add);
            group.rows().forEach(row -> row.proposal().ifPresent(all::add));
        }
        return all;
    }

    private void create(ProposalGroup group, boolean open) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setData(group);
        if (group.own().isPresent()) {
            write(item, group.own().get());
        } else {
            item.setText(0, title(group));
            item.setFont(groupFont);
            // Stands for the lines until they are made.
            new TreeItem(item, SWT.NONE);
            if (open) {
                fill(item);
                item.setExpanded(true);
            }
        }
        mark(item);
    }

    private void fill(TreeItem item) {
        boolean isFilled = item.getItemCount() == 0 || item.getItem(0).getData() != null;
        if (!isFilled) {
            item.removeAll();
            ((ProposalGroup) item.getData()).rows().forEach(row -> {
                TreeItem line = new TreeItem(item, SWT.NONE);
                line.setData(row);
                write(line, row);
                line.setChecked(row.proposal().filter(ticked::contains).isPresent());
            });
        }
    }

    private static void write(TreeItem item, ProposalRow row) {
        item.setText(new String[]{row.field(), row.registered(), row.seen(), row.last()});
    }

    private void onSelection(Event event) {
        if (event.detail == SWT.CHECK) {
            TreeItem item = (TreeItem) event.item;
            tick(item, item.getChecked());
            mark(item.getParentItem() == null ? item : item.getParentItem());
        }
        changed.run();
    }

    private void tick(TreeItem item, boolean on) {
        List<Proposal> meant = item.getData() instanceof ProposalGroup group
                ? proposals(List.of(group))
                : ((ProposalRow) item.getData()).proposal().stream().toList();
        if (on) {
            ticked.addAll(meant);
        } else {
            ticked.removeAll(meant);
        }
        for (TreeItem line : item.getItems()) {
            line.setChecked(on && line.getData() instanceof ProposalRow row && row.proposal().isPresent());
        }
        item.setChecked(on && !meant.isEmpty());
    }

    /** A device of which some lines are ticked is ticked in grey. */
    private void mark(TreeItem item) {
        List<Proposal> meant = proposals(List.of((ProposalGroup) item.getData()));
        long on = meant.stream().filter(ticked::contains).count();
        item.setChecked(on > 0);
        item.setGrayed(on > 0 && on < meant.size());
    }

    /** Ticks all that is shown, or nothing. */
    void tickAll(boolean on) {
        Arrays.stream(tree.getItems()).forEach(item -> {
            tick(item, on);
            mark(item);
        });
        changed.run();
    }

    /** What is ticked, in the order of the list. */
    List<Proposal> ticked() {
        return proposals(groups).stream().filter(ticked::contains).toList();
    }

    /** The group of the selected line. */
    Optional<ProposalGroup> selected() {
        return Arrays.stream(tree.getSelection()).findFirst()
                .map(item -> item.getParentItem() == null ? item : item.getParentItem())
                .map(item -> (ProposalGroup) item.getData());
    }
}
