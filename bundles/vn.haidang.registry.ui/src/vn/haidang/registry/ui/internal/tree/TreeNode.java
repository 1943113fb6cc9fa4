package vn.haidang.registry.ui.internal.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.registry.ui.internal.work.Scope;

/**
 * A line of the tree; immutable.
 *
 * @param name what it is called
 * @param count how many elements are in it, those below included
 * @param ended the last day on which it counted, when that is over
 * @param scope what is shown when it is selected, by which it is the same after the tree was built again
 * @param children the lines below it
 */
record TreeNode(String name, int count, Optional<LocalDate> ended, Scope scope, List<TreeNode> children) {

    TreeNode {
        children = List.copyOf(children);
    }

    /** This line and all below it. */
    Stream<TreeNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(TreeNode::all));
    }
}
