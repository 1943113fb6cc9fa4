package vn.haidang.monitoring.internal.measurement;

import vn.haidang.monitoring.measurement.SeriesKey;

/**
 * A series as the database knows it.
 *
 * @param id its number
 * @param shard the number of the series that are sealed together with it
 * @param home the first shard of its object
 */
record Series(int id, int shard, int home, SeriesKey key) {}
