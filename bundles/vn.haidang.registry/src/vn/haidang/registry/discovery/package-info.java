/** What SNMP saw of devices, as proposals for a person to accept or reject; nothing is written silently. */
package vn.haidang.registry.discovery;
