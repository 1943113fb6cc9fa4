package vn.haidang.monitoring.availability;

import vn.haidang.monitoring.measurement.Percentile;

/**
 * How much a line, or several together, carried in a period, by the measure that lines are sold by: the 95th percentile of
 * the means of five minutes, bit/s. Of several lines the sums of the same five minutes count.
 *
 * @param in95 of what the far ends received; of a device, of what it received over the lines that end on it
 * @param out95 of what they sent
 */
public record Traffic(Percentile in95, Percentile out95) {}
