package vn.haidang.monitoring.ui.internal.chart;

import vn.haidang.ui.look.ThemeColor;

/**
 * A value that a chart compares with.
 *
 * @param value in the unit of the axis at the left
 * @param label what it is, in words
 * @param color its colour
 */
record Limit(double value, String label, ThemeColor color) {}
