/** What the views know of the seat they are shown at. */
package vn.haidang.ui.seat;
