package vn.haidang.monitoring;

import java.util.List;
import java.util.Optional;

/**
 * What the monitoring engine knows of the devices right now, as an OSGi service beside {@link LineMonitor}: present while
 * an engine runs in this program. Safe for use by several threads; nothing here blocks. {@link LineMonitor#UPDATE_TOPIC}
 * says that there is news.
 */
public interface DeviceMonitor {

    /** All devices of the registry that can be asked over SNMP, ordered by code. */
    List<DeviceStatus> devices();

    /** The device with this code. */
    Optional<DeviceStatus> device(String code);
}
