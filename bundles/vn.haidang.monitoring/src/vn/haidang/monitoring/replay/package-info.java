/** Rules tried on the past before they are switched on. */
package vn.haidang.monitoring.replay;
