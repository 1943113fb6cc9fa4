/** The portals and other services people use, looked at from the centre, so that the line and the portal are told apart. */
package vn.haidang.monitoring.service;
