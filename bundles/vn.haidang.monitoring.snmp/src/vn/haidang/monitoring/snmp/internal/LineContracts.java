package vn.haidang.monitoring.snmp.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;

/**
 * Knows over what line each device is asked: the bandwidth that was contracted for it, from the registry. Safe for use by
 * several threads.
 */
@Component(service = LineContracts.class)
public final class LineContracts {

    private Optional<RegistryReader> registry = Optional.empty();
    private long commit = -1;
    private Map<String, Integer> megabits = Map.of();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public synchronized void bindRegistry(RegistryReader present) {
        registry = Optional.of(present);
        commit = -1;
    }

    public synchronized void unbindRegistry(RegistryReader gone) {
        registry = registry.filter(present -> present != gone);
    }

    /** The contracted bandwidth in Mbit/s of the line whose far end the device is, the narrowest of several. */
    synchronized OptionalInt megabits(String device) {
        registry.map(RegistryReader::snapshot).filter(snapshot -> snapshot.commit() != commit)
                .ifPresent(this::read);
        Integer contracted = megabits.get(device);
        return contracted == null ? OptionalInt.empty() : OptionalInt.of(contracted);
    }

    private void read(RegistrySnapshot snapshot) {
        Map<String, Integer> read = new HashMap<>();
        for (LineEntry line : snapshot.lines()) {
            if (line.contractedMegabits() > 0) {
                line.farDevice().ifPresent(device -> read.merge(device, line.contractedMegabits(), Math::min));
            }
        }
        megabits = read;
        commit = snapshot.commit();
    }
}
