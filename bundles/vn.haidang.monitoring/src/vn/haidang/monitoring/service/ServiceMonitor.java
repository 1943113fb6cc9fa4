package vn.haidang.monitoring.service;

import java.util.List;
import java.util.Optional;

/**
 * What is known of the services right now, as an OSGi service: present while an engine runs in this program, or while this
 * program follows what the station publishes. Safe for use by
 * several threads; nothing here blocks. Each change of a state is announced on the EventAdmin topic {@link #TOPIC} after it can
 * be read here.
 */
public interface ServiceMonitor {

    /** EventAdmin topic of a change of state; properties {@link #CODE} and {@link #STATE}. */
    String TOPIC = "vn/haidang/monitoring/service/STATE";

    /** Property: the service's code, a string. */
    String CODE = "service";

    /** Property: the name of the new {@link ServiceState}. */
    String STATE = "state";

    /** All web sites of the registry that have an address, ordered by code. */
    List<ServiceStatus> services();

    /** The service with this code. */
    Optional<ServiceStatus> service(String code);
}
