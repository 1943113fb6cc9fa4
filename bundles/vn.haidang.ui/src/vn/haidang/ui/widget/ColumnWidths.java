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

        int slack() {
            return natural - least;
        }
    }

    /**
     * The width of each column. What is left over goes to all by weight; what lacks is taken from those that have more than
     * their least, in proportion to it. When not even the least widths fit, the table has to scroll.
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
        int slack = wishes.stream().mapToInt(Wish::slack).sum();
        int taken = Math.min(lacking, slack);
        int[] widths = new int[wishes.size()];
        int rest = taken;
        for (int i = 0; i < widths.length; i++) {
            int share = slack == 0 ? 0 : (int) ((long) taken * wishes.get(i).slack() / slack);
            widths[i] = wishes.get(i).natural() - share;
            rest -= share;
        }
        for (int i = widths.length - 1; rest > 0; i--) {
            int more = Math.min(rest, widths[i] - wishes.get(i).least());
            widths[i] -= more;
            rest -= more;
        }
        return widths;
    }
}
