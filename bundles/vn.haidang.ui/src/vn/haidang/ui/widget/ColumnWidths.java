package vn.haidang.ui.widget;

import java.util.List;

/** Shares the width of a table among its columns. */
final class ColumnWidths {

    private ColumnWidths() {}

    /**
     * What a column would like.
     *
     * @param least below which it is not made narrower
     * @param natural at which nothing in it is cut off; at least {@code least}
     * @param weight its share of what is left over when every column has its natural width
     */
    record Wish(int least, int natural, int weight) {

        Wish {
            natural = Math.max(least, natural);
        }
    }

    /**
     * The width of each column. What is left over goes to all by weight; what lacks is taken by weight too, from those that
     * have more than their least. When not even the least widths fit, the table has to scroll.
     */
    static int[] of(List<Wish> wishes, int available) {
        int wanted = wishes.stream().mapToInt(Wish::natural).sum();
        int[] widths = wanted <= available
                ? shared(wishes, available - wanted)
                : shrunk(wishes, wanted - available);
        return widths;
    }

    private static int[] shared(List<Wish> wishes, int left) {
        int weights = wishes.stream().mapToInt(Wish::weight).sum();
        int[] widths = new int[wishes.size()];
        int rest = left;
        for (int i = 0; i < widths.length; i++) {
            int share = weights == 0 ? 0 : left * wishes.get(i).weight() / weights;
            widths[i] = wishes.get(i).natural() + share;
            rest -= share;
        }
        if (weights > 0) {
            widths[widths.length - 1] += rest;
        }
        return widths;
    }

    private static int[] shrunk(List<Wish> wishes, int lacking) {
        int[] widths = wishes.stream().mapToInt(Wish::natural).toArray();
        int rest = lacking;
        while (rest > 0) {
            long elasticity = 0;
            for (int i = 0; i < widths.length; i++) {
                elasticity += elasticity(wishes.get(i), widths[i]);
            }
            if (elasticity == 0) {
                return widths;
            }
            rest -= take(wishes, widths, rest, elasticity);
        }
        return widths;
    }

    private static int take(List<Wish> wishes, int[] widths, int lacking, long elasticity) {
        int taken = 0;
        for (int i = 0; i < widths.length && taken < lacking; i++) {
            Wish wish = wishes.get(i);
            // at least a point, so that it comes to an end
            long share = Math.ceilDiv(lacking * elasticity(wish, widths[i]), elasticity);
            int given = (int) Math.min(Math.min(share, widths[i] - wish.least()), lacking - taken);
            widths[i] -= given;
            taken += given;
        }
        return taken;
    }

    /** Those that say much and take what is left over are also those that give. */
    private static long elasticity(Wish wish, int width) {
        return (long) (width - wish.least()) * Math.max(1, wish.weight());
    }
}
