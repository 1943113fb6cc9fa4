package vn.haidang.monitoring.service;

import java.util.List;

/**
 * Looks at the services once, as an OSGi service, for programs in which no engine runs: nothing is written down and nobody
 * is told. Safe for use by several threads.
 */
public interface ServiceLooks {

    /**
     * All web sites of the registry that have an address, ordered by code, as they are seen from this machine now. One that
     * does not answer as it should is looked at a second time before it counts as down. Blocks for 20 seconds at
     * most for each sixteen of them.
     */
    List<ServiceStatus> lookNow();
}
