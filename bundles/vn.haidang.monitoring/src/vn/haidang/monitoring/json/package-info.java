/** Lines, alarms and the engine as JSON, one form for every face. */
package vn.haidang.monitoring.json;
