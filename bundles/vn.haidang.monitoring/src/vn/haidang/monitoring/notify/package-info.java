/** The extension point for ways to tell people: e-mail, a webhook, the desktop; any bundle may register one. */
package vn.haidang.monitoring.notify;
