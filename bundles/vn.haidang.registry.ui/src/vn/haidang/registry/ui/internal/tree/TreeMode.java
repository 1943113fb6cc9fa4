package vn.haidang.registry.ui.internal.tree;

/** By what the tree is ordered. */
enum TreeMode {
    UNIT, TYPE, PLACE
}
