/** The widgets that views of several domains share. */
package vn.haidang.ui.widget;
