package vn.haidang.benchmarks;

import java.util.Locale;

/**
 * What a figure should be.
 *
 * @param limit in the figure's unit
 * @param side 1 when at least the limit is demanded, -1 when at most, 0 when nothing is
 * @param unit as it is printed
 */
record Demand(double limit, int side, String unit) {

    static Demand none(String unit) {
        return new Demand(0, 0, unit);
    }

    static Demand atMost(double limit, String unit) {
        return new Demand(limit, -1, unit);
    }

    static Demand atLeast(double limit, String unit) {
        return new Demand(limit, 1, unit);
    }

    /** For people: empty when nothing is demanded. */
    String verdict(double value) {
        return side == 0
                ? ""
                : String.format(Locale.ROOT, "  demanded %s %s  %s", side > 0 ? ">=" : "<=", plain(limit),
                        isMet(value) ? "met" : "MISSED");
    }

    /** As an object of JSON. */
    String json(double value) {
        String measured = String.format(Locale.ROOT, "\"value\":%.3f,\"unit\":\"%s\"", value, unit);
        return side == 0
                ? "{" + measured + "}"
                : String.format(Locale.ROOT, "{%s,\"demanded\":\"%s %s\",\"met\":%b}", measured, side > 0 ? ">=" : "<=",
                        plain(limit), isMet(value));
    }

    private boolean isMet(double value) {
        return side > 0 ? value >= limit : value <= limit;
    }

    private static String plain(double limit) {
        return limit == Math.rint(limit)
                ? String.format(Locale.ROOT, "%.0f", limit)
                : String.format(Locale.ROOT, "%.1f", limit);
    }
}
