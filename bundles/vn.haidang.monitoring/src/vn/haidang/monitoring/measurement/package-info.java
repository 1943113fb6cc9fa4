/** The measurement store: polls go in, series of samples and roll-ups come out. */
package vn.haidang.monitoring.measurement;
