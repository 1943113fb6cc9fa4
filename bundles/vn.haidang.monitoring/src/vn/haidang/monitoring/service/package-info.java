/** The portals and other services people use, looked at from the centre: is it the line or the portal? */
package vn.haidang.monitoring.service;
