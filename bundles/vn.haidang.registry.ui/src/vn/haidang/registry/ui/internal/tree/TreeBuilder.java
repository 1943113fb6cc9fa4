package vn.haidang.registry.ui.internal.tree;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import vn.haidang.base.text.FoldedText;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.ui.internal.work.Scope;
import vn.haidang.registry.ui.internal.work.TypeTree;
import vn.haidang.registry.words.ModelWords;

/** Builds the tree of one snapshot, with how many elements are in each line. For one thread. */
final class TreeBuilder {

    private final RegistrySnapshot snapshot;
    private final ModelWords words;
    private final LocalDate today;
    private final Predicate<String> filter;
    private final Comparator<TreeNode> byName;

    /** @param typed what a line or one below it has to be called, accents or not; empty for all */
    TreeBuilder(RegistrySnapshot snapshot, ValueFormat format, LocalDate today, String typed) {
        this.snapshot = snapshot;
        this.words = new ModelWords(format);
        this.today = today;
        this.filter = name -> FoldedText.matches(typed, name);
        Collator collator = Collator.getInstance(format.language().locale());
        // what has ended comes after what has not
        this.byName = Comparator.comparing((TreeNode node) -> node.ended().isPresent())
                .thenComparing(TreeNode::name, collator::compare);
    }

    /** The lines at the top. */
    List<TreeNode> build(TreeMode mode) {
        return switch (mode) {
            case UNIT -> new ElementTree("Unit", "parent", "unit",
                    id -> new Scope(RegistrySchema.ELEMENT, Optional.of(id), Optional.empty())).top();
            case PLACE -> new ElementTree("Place", "within", "place",
                    id -> new Scope(RegistrySchema.ELEMENT, Optional.empty(), Optional.of(id))).top();
            case TYPE -> types(RegistrySchema.ELEMENT);
        };
    }

    private List<TreeNode> types(String head) {
        List<TreeNode> nodes = new ArrayList<>();
        for (ElementType type : new TypeTree(snapshot.schema()).below(head)) {
            int count = snapshot.elements(type.name()).size();
            List<TreeNode> below = type.isAbstract() ? types(type.name()) : List.of();
            String name = words.type(type);
            if (count > 0 && (!below.isEmpty() || filter.test(name))) {
                nodes.add(new TreeNode(name, count, Optional.empty(),
                        new Scope(type.name(), Optional.empty(), Optional.empty()), below));
            }
        }
        nodes.sort(Comparator.comparing((TreeNode node) -> node.children().isEmpty()).thenComparing(byName));
        return nodes;
    }

    /** The tree of units or of places. */
    private final class ElementTree {
        private final String type;
        private final String belongs;
        private final Function<String, Scope> scope;
        private final Map<Optional<String>, List<Element>> children = new HashMap<>();
        private final Map<String, Integer> own = new HashMap<>();
        private final Set<String> placed = new HashSet<>();

        ElementTree(String type, String up, String belongs, Function<String, Scope> scope) {
            this.type = type;
            this.belongs = belongs;
            this.scope = scope;
            for (Element element : snapshot.elements(type)) {
                Optional<String> parent = element.values().reference(up).filter(this::isThere);
                children.computeIfAbsent(parent, key -> new ArrayList<>()).add(element);
            }
            count();
        }

        private boolean isThere(String id) {
            return snapshot.element(id).filter(element -> element.type().isKindOf(type)).isPresent();
        }

        /** As the search counts: a unit is within itself, and within the unit it belongs to. */
        private void count() {
            for (Element element : snapshot.elements()) {
                boolean isNode = element.type().isKindOf(type);
                Optional<String> node = isNode ? Optional.of(element.id()) : element.values().reference(belongs);
                node.ifPresent(id -> own.merge(id, 1, Integer::sum));
            }
        }

        List<TreeNode> top() {
            return below(Optional.empty());
        }

        private List<TreeNode> below(Optional<String> parent) {
            List<TreeNode> nodes = new ArrayList<>();
            for (Element element : children.getOrDefault(parent, List.of())) {
                if (placed.add(element.id())) {
                    List<TreeNode> below = below(Optional.of(element.id()));
                    String name = element.name().isEmpty() ? element.code() : element.name();
                    if (!below.isEmpty() || filter.test(name + " " + element.code())) {
                        nodes.add(new TreeNode(name, countOf(element.id()), ended(element),
                                scope.apply(element.id()), below));
                    }
                }
            }
            nodes.sort(byName);
            return nodes;
        }

        /** Also of what the filter hides. */
        private int countOf(String id) {
            int count = own.getOrDefault(id, 0);
            for (Element child : children.getOrDefault(Optional.of(id), List.of())) {
                count += countOf(child.id());
            }
            return count;
        }

        private Optional<LocalDate> ended(Element element) {
            return element.values().day("validTo").filter(day -> day.isBefore(today));
        }
    }
}
