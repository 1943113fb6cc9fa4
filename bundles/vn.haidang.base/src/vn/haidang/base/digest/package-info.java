/** The one digest that the program tells files, scripts and entries apart by. */
package vn.haidang.base.digest;
