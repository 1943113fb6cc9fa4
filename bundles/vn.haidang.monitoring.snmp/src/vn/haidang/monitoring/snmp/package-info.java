/** The SNMP engine: reads devices over SNMP v1, v2c and v3, as the monitoring engine and the command line need them. */
package vn.haidang.monitoring.snmp;
