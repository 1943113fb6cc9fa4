package vn.haidang.monitoring.internal.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.monitoring.probe.DeviceMeter;

/** The meter of devices that is installed now, if any: its bundle may be updated while the engine runs. */
@Component(service = MeterRegistry.class)
public final class MeterRegistry {

    private volatile List<DeviceMeter> meters = List.of();

    /** The meter; of two the one that came first. */
    public Optional<DeviceMeter> find() {
        return meters.stream().findFirst();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public synchronized void bindMeter(DeviceMeter meter) {
        List<DeviceMeter> more = new ArrayList<>(meters);
        more.add(meter);
        meters = List.copyOf(more);
    }

    public synchronized void unbindMeter(DeviceMeter meter) {
        meters = meters.stream().filter(installed -> installed != meter).toList();
    }
}
