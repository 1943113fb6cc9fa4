/** Where this seat keeps what signatures are verified with: for the page on which it is set. */
package vn.haidang.signature.ui.preference;
