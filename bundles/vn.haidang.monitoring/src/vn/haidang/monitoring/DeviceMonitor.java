package vn.haidang.monitoring;

import java.util.List;
import java.util.Optional;

/**
 * What is known of the devices right now, as an OSGi service beside {@link LineMonitor} and from where that has it.
 * Safe for use by several threads; nothing here blocks. {@link LineMonitor#UPDATE_TOPIC}
 * says that there is news.
 */
public interface DeviceMonitor {

    /** All devices of the registry that can be asked over SNMP, ordered by code. */
    List<DeviceStatus> devices();

    /** The device with this code. */
    Optional<DeviceStatus> device(String code);
}
