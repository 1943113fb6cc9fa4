package vn.haidang.monitoring.ui.internal.board;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the tiles go: equal tiles in rows that fill the width, enlarged in steps as long as all of them fit, so that a
 * maximised board is read from across the room.
 *
 * @param columns how many tiles a row has
 * @param width a tile's width in points
 * @param height a tile's height in points
 * @param scale how much larger than usual letters may be
 */
record TileGrid(int columns, int width, int height, double scale) {

    static final int GAP = 8;

    private static final int LEAST_WIDTH = 184;
    private static final int LEAST_HEIGHT = 78;
    private static final int MOST_HEIGHT = 116;
    private static final double[] SCALES = {2.2, 1.8, 1.5, 1.25, 1.0};

    static TileGrid fitting(int tiles, int areaWidth, int areaHeight) {
        for (double scale : SCALES) {
            TileGrid grid = at(scale, tiles, areaWidth, areaHeight);
            if (grid.totalHeight(tiles) <= areaHeight) {
                return grid;
            }
        }
        return at(1.0, tiles, areaWidth, areaHeight);
    }

    private static TileGrid at(double scale, int tiles, int areaWidth, int areaHeight) {
        int least = (int) (LEAST_WIDTH * scale);
        int columns = Math.clamp((areaWidth - GAP) / (least + GAP), 1, Math.max(1, tiles));
        int width = (areaWidth - GAP) / columns - GAP;
        int rows = rows(tiles, columns);
        int share = (areaHeight - GAP) / rows - GAP;
        int height = Math.clamp(share, (int) (LEAST_HEIGHT * scale), (int) (MOST_HEIGHT * scale));
        return new TileGrid(columns, Math.max(1, width), height, scale);
    }

    int totalHeight(int tiles) {
        return GAP + rows(tiles, columns) * (height + GAP);
    }

    Rectangle tile(int index) {
        return new Rectangle(GAP + index % columns * (width + GAP), GAP + index / columns * (height + GAP), width,
                height);
    }

    private static int rows(int tiles, int columns) {
        return Math.max(1, (tiles + columns - 1) / columns);
    }
}
