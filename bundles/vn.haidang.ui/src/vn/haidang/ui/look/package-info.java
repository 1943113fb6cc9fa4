/** How states look: colours of the theme, shapes, fonts and small drawings, the same in every view. */
package vn.haidang.ui.look;
