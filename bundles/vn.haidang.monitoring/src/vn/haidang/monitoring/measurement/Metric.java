package vn.haidang.monitoring.measurement;

import java.util.regex.Pattern;

/**
 * What is measured, and its unit: part of the name of a series. Anything can be a metric; those that the program itself
 * measures of a line are the constants, those of devices are named in {@code docs/devices.md}. Values in another unit are
 * another metric, so that they never meet in one series.
 *
 * @param name words in lower case with hyphens, at most 48 characters, as {@code cpu-load}
 * @param unit as people write it, at most 16 characters: {@code ms}, {@code bit/s}, {@code %}, {@code °C}; {@code 1} for a
 *        plain number or a share
 */
public record Metric(String name, String unit) {

    // First of all: the constants below are checked against it.
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,47}");
    private static final int LONGEST_UNIT = 16;

    /** Round trip of an echo. */
    public static final Metric ROUND_TRIP = new Metric("round-trip", "ms");

    /** Lost echoes: 1 for a lost one, 0 for an answered one; the mean is the share that is lost. */
    public static final Metric LOSS = new Metric("loss", "1");

    /** Received by an interface (RFC 2863, ifHCInOctets). */
    public static final Metric IN_RATE = new Metric("in-rate", "bit/s");

    /** Sent by an interface (RFC 2863, ifHCOutOctets). */
    public static final Metric OUT_RATE = new Metric("out-rate", "bit/s");

    /** How much the round trip changes from one echo to the next (RFC 3550, 6.4.1). */
    public static final Metric JITTER = new Metric("jitter", "ms");

    /** Packets received with errors (RFC 2863, ifInErrors). */
    public static final Metric IN_ERRORS = new Metric("in-errors", "1/s");

    /** Packets that could not be sent because of errors (RFC 2863, ifOutErrors). */
    public static final Metric OUT_ERRORS = new Metric("out-errors", "1/s");

    /** Packets received and thrown away though they had no errors (RFC 2863, ifInDiscards). */
    public static final Metric IN_DISCARDS = new Metric("in-discards", "1/s");

    /** Packets thrown away instead of being sent (RFC 2863, ifOutDiscards): what a congested line does. */
    public static final Metric OUT_DISCARDS = new Metric("out-discards", "1/s");

    public Metric {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of a metric: " + name);
        }
        if (unit.isEmpty() || unit.length() > LONGEST_UNIT || unit.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not a unit: " + unit);
        }
    }
}
