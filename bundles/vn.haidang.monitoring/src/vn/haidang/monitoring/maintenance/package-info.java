/** Planned maintenance of lines, devices and whole units: when alarms keep quiet and nothing counts against a line. */
package vn.haidang.monitoring.maintenance;
