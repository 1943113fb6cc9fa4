package vn.haidang.monitoring.ui.internal.board;

import java.util.function.Consumer;

import vn.haidang.registry.LineEntry;

/**
 * What the user can do with the line of a tile.
 *
 * @param select selects it
 * @param maintain plans a maintenance of it
 * @param register shows what the registry says of it
 */
record TileActions(Consumer<LineEntry> select, Consumer<LineEntry> maintain, Consumer<LineEntry> register) {}
