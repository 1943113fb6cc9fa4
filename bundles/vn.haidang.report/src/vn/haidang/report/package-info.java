/** Reports composed from figures that lead back to their sources. */
package vn.haidang.report;
