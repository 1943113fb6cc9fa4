/** What this seat tells the person before it, and how: for the page on which it is set. */
package vn.haidang.monitoring.ui.preference;
