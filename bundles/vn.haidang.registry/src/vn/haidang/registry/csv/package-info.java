/** Reads CSV as spreadsheets write it, for everything that imports. */
package vn.haidang.registry.csv;
