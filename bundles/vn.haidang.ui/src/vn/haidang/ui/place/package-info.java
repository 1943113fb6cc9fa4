/** The way to a thing in the window: who knows of it, where it is at home, and how to go there. */
package vn.haidang.ui.place;
