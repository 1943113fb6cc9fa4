package vn.haidang.base.text;

/**
 * A ratio that is to be read as a percentage.
 *
 * @param ratio the ratio; 1 is the whole
 * @param decimals how many decimals of the percentage are shown, 0 to 6
 */
public record Percentage(double ratio, int decimals) {
    public Percentage {
        if (decimals < 0 || decimals > 6 || !Double.isFinite(ratio)) {
            throw new IllegalArgumentException("not a percentage: " + ratio + " with " + decimals + " decimals");
        }
    }
}
