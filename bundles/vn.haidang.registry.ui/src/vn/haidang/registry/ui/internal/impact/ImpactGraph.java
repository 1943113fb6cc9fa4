package vn.haidang.registry.ui.internal.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.haidang.registry.impact.Affected;
import vn.haidang.registry.impact.Impact;
import vn.haidang.registry.impact.Strength;

/**
 * An impact as a picture of few boxes: what fails at the left, each step one column further. Of many of one type in one
 * column only the first are shown, and one box stands for the rest.
 *
 * @param nodes the boxes, column by column from top to bottom
 * @param arrows what takes what down
 */
record ImpactGraph(List<Node> nodes, List<Arrow> arrows) {

    /** A column that is longer than the view hides what matters. */
    private static final int MOST_ALIKE = 6;
    /** How many of the same kind keep a box of their own, in one try after the other. */
    private static final int[] KEPT = {2, 0};

    ImpactGraph {
        nodes = List.copyOf(nodes);
        arrows = List.copyOf(arrows);
    }

    /**
     * A box.
     *
     * @param affected what it stands for, the first of them when it is a box for many
     * @param more how many it stands for when it is a box for many, else 0
     * @param column from 0 at the left
     * @param row from 0 at the top of its column
     */
    record Node(Affected affected, int more, int column, int row) {

        /** What stands for one element. */
        Optional<String> id() {
            return more == 0 ? Optional.of(affected.element().id()) : Optional.empty();
        }
    }

    /** An arrow from the cause to what it takes down. */
    record Arrow(Node from, Node to, Strength strength) {}

    /** What looks the same from afar. */
    private record Group(int depth, String type, Strength strength) {
        static Group of(Affected one) {
            return new Group(one.depth(), one.element().type().name(), one.strength());
        }
    }

    /** A box before it has its place. */
    private record Box(Affected affected, int more) {}

    /**
     * Draws up a picture.
     *
     * @param most the most boxes, unless there are more kinds of things than that
     */
    static ImpactGraph of(Impact impact, int most) {
        Map<Group, List<Affected>> groups = new LinkedHashMap<>();
        Stream.concat(impact.origins().stream(), impact.affected().stream())
                .forEach(one -> groups.computeIfAbsent(Group.of(one), group -> new ArrayList<>()).add(one));
        return new Drawing(groups, kept(groups, most)).draw();
    }

    /** How many of each group have a box of their own: the largest groups give way first. */
    private static Map<Group, Integer> kept(Map<Group, List<Affected>> groups, int most) {
        Map<Group, Integer> kept = new HashMap<>();
        groups.forEach((group, members) -> kept.put(group,
                members.size() <= MOST_ALIKE ? members.size() : MOST_ALIKE - 1));
        int boxes = groups.entrySet().stream()
                .mapToInt(one -> Math.min(one.getValue().size(), kept.get(one.getKey()) + 1)).sum();
        List<Group> largestFirst = groups.keySet().stream()
                .sorted(Comparator.comparing((Group group) -> -groups.get(group).size())).toList();
        for (int left : KEPT) {
            for (Group group : largestFirst) {
                int size = groups.get(group).size();
                if (boxes > most && kept.get(group) > left && size > left + 1) {
                    boxes -= Math.min(size, kept.get(group) + 1) - (left + 1);
                    kept.put(group, left);
                }
            }
        }
        return kept;
    }

    /** Places the boxes of one picture. */
    private static final class Drawing {

        private final Map<Integer, List<Box>> columns = new TreeMap<>();
        private final Map<String, Box> boxOf = new HashMap<>();
        private final Map<Box, Node> nodes = new LinkedHashMap<>();

        Drawing(Map<Group, List<Affected>> groups, Map<Group, Integer> kept) {
            groups.forEach((group, members) -> {
                int own = kept.get(group);
                members.subList(0, own).forEach(one -> put(group, new Box(one, 0), List.of(one)));
                if (own < members.size()) {
                    List<Affected> rest = members.subList(own, members.size());
                    put(group, new Box(rest.get(0), rest.size()), rest);
                }
            });
        }

        private void put(Group group, Box box, List<Affected> standsFor) {
            columns.computeIfAbsent(group.depth(), depth -> new ArrayList<>()).add(box);
            standsFor.forEach(one -> boxOf.put(one.element().id(), box));
        }

        ImpactGraph draw() {
            int column = 0;
            for (List<Box> boxes : columns.values()) {
                boxes.sort(Comparator.comparing(this::rowOfCause)
                        .thenComparing((Box box) -> box.affected().strength(), Comparator.reverseOrder())
                        .thenComparing(box -> box.affected().element().type().name()).thenComparing(Box::more)
                        .thenComparing(box -> box.affected().element().code()));
                for (int row = 0; row < boxes.size(); row++) {
                    nodes.put(boxes.get(row), new Node(boxes.get(row).affected(), boxes.get(row).more(), column, row));
                }
                column++;
            }
            return new ImpactGraph(List.copyOf(nodes.values()), arrows());
        }

        private int rowOfCause(Box box) {
            return cause(box).map(nodes::get).map(Node::row).orElse(0);
        }

        private Optional<Box> cause(Box box) {
            return box.affected().cause().map(cause -> boxOf.get(cause.element().id()));
        }

        private List<Arrow> arrows() {
            List<Arrow> arrows = new ArrayList<>();
            nodes.forEach((box, node) -> cause(box).map(nodes::get)
                    .ifPresent(from -> arrows.add(new Arrow(from, node, box.affected().strength()))));
            return arrows;
        }
    }

    /** How many columns there are. */
    int columns() {
        return nodes.stream().mapToInt(Node::column).max().orElse(-1) + 1;
    }

    /** How many boxes a column has. */
    int rows(int column) {
        return (int) nodes.stream().filter(node -> node.column() == column).count();
    }
}
