/** What is behind a line's trouble: the evidence of all witnesses, and the verdict that follows from it. */
package vn.haidang.monitoring.verdict;
