/** The extension point for further checks of a line: any bundle may register one and take it away again. */
package vn.haidang.monitoring.check;
