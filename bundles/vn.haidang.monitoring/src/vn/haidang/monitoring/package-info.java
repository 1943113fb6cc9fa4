/** The states of the data lines, the alarms and outages they lead to, and the services that tell them. */
package vn.haidang.monitoring;
