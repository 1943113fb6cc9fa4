package vn.haidang.monitoring.internal.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.monitoring.probe.DevicePoller;

/**
 * The poller of devices that is installed now, if any: its bundle may be updated while the echoes go on.
 */
@Component(service = PollerRegistry.class)
public final class PollerRegistry {

    private final DeviceLog log = new DeviceLog();
    private volatile List<DevicePoller> pollers = List.of();

    /** The poller; of two the one that came first. */
    public Optional<DevicePoller> find() {
        return pollers.stream().findFirst().map(log::overhearing);
    }

    /** What its polls said last of each device. */
    public DeviceLog log() {
        return log;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public synchronized void bindPoller(DevicePoller poller) {
        List<DevicePoller> more = new ArrayList<>(pollers);
        more.add(poller);
        pollers = List.copyOf(more);
    }

    public synchronized void unbindPoller(DevicePoller poller) {
        pollers = pollers.stream().filter(installed -> installed != poller).toList();
    }
}
