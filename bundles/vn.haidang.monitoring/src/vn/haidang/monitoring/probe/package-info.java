/** What the monitoring engine asks of the network, implemented by the echo and SNMP bundles. */
package vn.haidang.monitoring.probe;
