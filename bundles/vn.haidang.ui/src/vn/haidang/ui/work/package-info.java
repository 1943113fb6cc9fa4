/** Work off the UI thread whose result belongs on screen. */
package vn.haidang.ui.work;
