package vn.haidang.monitoring.verdict;

import java.time.Duration;

/**
 * From where on a figure means something for a verdict.
 *
 * @param loss the share of lost echoes that counts, with {@code fewestLost} at least. ITU-T Y.1541 allows a network 0.1 %
 *        (classes 0 to 4); with an echo a second over five minutes that is less than one echo, so 2 % are asked for
 * @param fewestLost how many echoes must be lost at least: single ones tell nothing
 * @param slowFactor how many times the usual round trip counts as slow
 * @param slowMillis and how many milliseconds above the usual at least: a doubled round trip of 3 ms is nobody's trouble
 * @param jitterMillis the jitter that counts, ms: the 50 ms of ITU-T Y.1541, classes 0 and 1
 * @param fullMean the share of the contracted bandwidth that fills a line by its mean: a policer of the carrier drops
 *        bursts above the contract well before the mean reaches it
 * @param fullPeak or by its 95th percentile, the measure that lines are sold by
 * @param freeBelow the share below which, by the 95th percentile, a line is certainly not full
 * @param discards discards a second that count
 * @param errors errors a second that count: a working link has practically none (IEEE 802.3: 10^-12 of the bits)
 * @param moving from how many bit/s on a direction carries something
 * @param still below how many bit/s it carries nothing but what keeps the link up
 * @param together within which time silences count as the same moment: a few echoes
 * @param around how far a restart, a port's change or a power cut may stand from the silence it explains: routers boot in
 *        minutes, power supplies bridge some
 * @param several how many lines of a carrier, with this one, make a failure of several
 * @param hold how long another cause must stand before it replaces a verdict
 */
public record VerdictThresholds(double loss, int fewestLost, double slowFactor, double slowMillis,
        double jitterMillis, double fullMean, double fullPeak, double freeBelow, double discards, double errors,
        double moving, double still, Duration together, Duration around,
        int several, Duration hold) {

    /** What holds where nobody says otherwise. */
    public static final VerdictThresholds DEFAULTS = new VerdictThresholds(0.02, 3, 2, 20, 50, 0.85, 0.95, 0.7, 1, 1,
            64_000, 1_000, Duration.ofSeconds(10), Duration.ofMinutes(5), 2, Duration.ofMinutes(1));
}
