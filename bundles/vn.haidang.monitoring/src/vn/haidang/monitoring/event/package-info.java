/** What devices say by themselves: traps, informs and syslog as events, and the book in which they are kept. */
package vn.haidang.monitoring.event;
