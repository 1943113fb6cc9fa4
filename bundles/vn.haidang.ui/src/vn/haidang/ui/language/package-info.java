/** The language of the window, and how a bundle's texts are read in it. */
package vn.haidang.ui.language;
