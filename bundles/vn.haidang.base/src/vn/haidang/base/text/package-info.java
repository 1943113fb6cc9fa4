/** Message catalogues in Vietnamese and English, and the one formatter for numbers, dates and durations. */
package vn.haidang.base.text;
