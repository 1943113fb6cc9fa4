/** The one JSON form of findings, on Jackson's streaming writer. */
package vn.haidang.base.json;
