package vn.haidang.registry.ui.internal.tree;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.ui.internal.Messages;
import vn.haidang.registry.ui.internal.work.RegistryWork;
import vn.haidang.registry.ui.internal.work.RegistryWork.Change;
import vn.haidang.registry.ui.internal.work.Scope;
import vn.haidang.registry.ui.internal.work.TimeBanner;
import vn.haidang.registry.ui.internal.work.WorkKeys;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.ThemeColor;
import vn.haidang.ui.widget.Accessibility;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.LatestRead;

/**
 * Whose it is, what it is or where it is: the tree that chooses what the other views show. It is built in a job, and its
 * lines are made when they come into sight.
 */
public final class ElementTreePart {

    private final UiLanguage language;
    private final RegistryWork work;
    private final InstantSource clock;
    private final Texts texts;
    private final Set<Scope> expanded = new HashSet<>();
    private final Set<String> opened = new HashSet<>();
    private TreeMode mode = TreeMode.UNIT;
    private List<TreeNode> top = List.of();

    private PartBody body;
    private Tree tree;
    private FilterField filter;
    private LatestRead<List<TreeNode>> reader;

    @Inject
    public ElementTreePart(UiLanguage language, RegistryWork work, InstantSource clock) {
        this.language = language;
        this.work = work;
        this.clock = clock;
        this.texts = Messages.in(language);
    }

    @PostConstruct
    void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        createHead(area);
        new TimeBanner(area, work, texts);
        body = new PartBody(area);
        tree = new Tree(body.area(), SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        Skin.SURFACE.apply(tree);
        tree.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("tree.name")));
        tree.addListener(SWT.Expand, event -> expand((TreeItem) event.item));
        tree.addListener(SWT.Collapse, event -> expanded.remove(node((TreeItem) event.item).scope()));
        tree.addListener(SWT.Selection, event -> work.choose(node((TreeItem) event.item).scope()));
        ThemeColor.whenChanged(tree, this::fill);
        new WorkKeys(area, work).on(SWT.ARROW_DOWN, 0, filter.control(), tree::setFocus);
        reader = new LatestRead<>(body.area(), texts.get("tree.reading"), this::show, () -> say("tree.unread"));
        work.whenChanged(area, this::changed);
        read();
    }

    private void createHead(Composite area) {
        Composite head = new Composite(area, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        head.setLayout(layout);
        Skin.BACKGROUND.apply(head);
        Composite modes = new Composite(head, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.spacing = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.marginLeft = 0;
        modes.setLayout(row);
        Skin.BACKGROUND.apply(modes);
        for (TreeMode value : TreeMode.values()) {
            createMode(modes, value);
        }
        filter = new FilterField(head, language, this::read);
        filter.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void createMode(Composite modes, TreeMode value) {
        Button button = new Button(modes, SWT.TOGGLE | SWT.FLAT);
        button.setText(texts.get("tree.mode." + value.name()));
        button.setSelection(value == mode);
        button.addListener(SWT.Selection, event -> {
            for (Control sibling : modes.getChildren()) {
                ((Button) sibling).setSelection(sibling == button);
            }
            mode = value;
            work.choose(Scope.ALL);
            read();
        });
    }

    @Focus
    void focus() {
        (body.shows(tree) ? tree : filter.control()).setFocus();
    }

    private void changed(Change change) {
        if (change == Change.CONTENT) {
            read();
        } else if (change == Change.SCOPE) {
            select();
        }
    }

    private void read() {
        Optional<RegistrySnapshot> snapshot = work.snapshot();
        if (snapshot.isEmpty()) {
            body.say(texts.get("registry.none"), texts.get("registry.noneAdvice"));
            return;
        }
        TreeMode wanted = mode;
        String typed = filter.typed();
        LocalDate today = work.time().effective()
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), language.format().zone()));
        reader.request(() -> build(snapshot.get(), wanted, today, typed));
    }

    private List<TreeNode> build(RegistrySnapshot snapshot, TreeMode wanted, LocalDate today, String typed) {
        List<TreeNode> lines = new TreeBuilder(snapshot, language.format(), today, typed).build(wanted);
        return lines.isEmpty() && !typed.isBlank()
                ? List.of()
                : List.of(new TreeNode(texts.get("tree.all"), snapshot.elements().size(), Optional.empty(), Scope.ALL,
                        lines));
    }

    private void show(List<TreeNode> lines) {
        if (!lines.equals(top) || tree.getItemCount() == 0) {
            top = lines;
            openAtFirst();
            fill();
        }
        if (lines.isEmpty()) {
            say("tree.noMatch");
        } else {
            body.show(tree);
        }
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }

    private void fill() {
        tree.setRedraw(false);
        try {
            Optional<Scope> atTop = Optional.ofNullable(tree.getTopItem()).map(item -> node(item).scope());
            tree.removeAll();
            for (TreeNode node : top) {
                TreeItem item = new TreeItem(tree, SWT.NONE);
                describe(item, node);
                openBelow(item);
            }
            select();
            atTop.flatMap(scope -> find(tree.getItems(), scope)).ifPresent(tree::setTopItem);
        } finally {
            tree.setRedraw(true);
        }
    }

    /** With a filter all lines are open, else those that were. */
    private void openBelow(TreeItem item) {
        TreeNode node = node(item);
        if ((!filter.isEmpty() || expanded.contains(node.scope())) && !node.children().isEmpty()) {
            fillBelow(item);
            item.setExpanded(true);
            // only now: a line whose parent is closed cannot be opened
            for (TreeItem below : item.getItems()) {
                openBelow(below);
            }
        }
    }

    /** The first time everything stands open as far as there is one way to go. */
    private void openAtFirst() {
        List<TreeNode> level = top;
        while (level.size() == 1 && opened.add(mode.name() + level.get(0).scope())) {
            expanded.add(level.get(0).scope());
            level = level.get(0).children();
        }
    }

    private void expand(TreeItem item) {
        expanded.add(node(item).scope());
        // the widget opens this line itself once this event is over
        fillBelow(item);
    }

    /** A line that was never open has one line below it that stands for all. */
    private void fillBelow(TreeItem item) {
        if (item.getItemCount() == 1 && item.getItem(0).getData() == null) {
            item.getItem(0).dispose();
            for (TreeNode child : node(item).children()) {
                TreeItem below = new TreeItem(item, SWT.NONE);
                describe(below, child);
            }
        }
    }

    private void describe(TreeItem item, TreeNode node) {
        item.setData(node);
        MessageArguments words = MessageArguments.none().with("name", node.name()).with("count", node.count());
        item.setText(node.ended().map(day -> texts.get("tree.ended", words.with("day", day)))
                .orElseGet(() -> texts.get("tree.node", words)));
        if (node.ended().isPresent()) {
            item.setForeground(ThemeColor.TEXT_MUTED.get());
        }
        if (!node.children().isEmpty()) {
            new TreeItem(item, SWT.NONE);
        }
    }

    private static TreeNode node(TreeItem item) {
        return (TreeNode) item.getData();
    }

    private void select() {
        if (Arrays.stream(tree.getSelection()).noneMatch(item -> node(item).scope().equals(work.scope()))) {
            find(tree.getItems(), work.scope()).ifPresentOrElse(tree::setSelection, tree::deselectAll);
        }
    }

    private static Optional<TreeItem> find(TreeItem[] items, Scope scope) {
        for (TreeItem item : items) {
            if (item.getData() instanceof TreeNode node) {
                Optional<TreeItem> found = node.scope().equals(scope)
                        ? Optional.of(item)
                        : find(item.getItems(), scope);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
