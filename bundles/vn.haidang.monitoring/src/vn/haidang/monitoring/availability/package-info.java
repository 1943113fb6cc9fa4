/** How well lines, devices, carriers and units were served in any period, and what can be claimed from a carrier. */
package vn.haidang.monitoring.availability;
