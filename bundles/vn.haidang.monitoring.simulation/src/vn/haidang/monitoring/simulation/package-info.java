/** Recorded devices served as SNMP agents on loopback, with echo and cuts: for the demo, training and tests. */
package vn.haidang.monitoring.simulation;
