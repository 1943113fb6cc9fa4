package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;

/**
 * Knows over what lines each device is asked, and what bandwidth was contracted for them, from the registry. Safe for use
 * by several threads.
 */
@Component(service = LineContracts.class)
public final class LineContracts {

    private Optional<RegistryReader> registry = Optional.empty();
    private long commit = -1;
    private Map<String, List<Contract>> lines = Map.of();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public synchronized void bindRegistry(RegistryReader present) {
        registry = Optional.of(present);
        commit = -1;
    }

    public synchronized void unbindRegistry(RegistryReader gone) {
        registry = registry.filter(present -> present != gone);
    }

    /**
     * The lines that a question to this device goes over, nearest first: the one that ends at it or at the device through
     * which it is reached, and those before that one. Of several that end at one device the narrowest is meant.
     */
    synchronized List<Contract> to(String device) {
        registry.map(RegistryReader::snapshot).filter(snapshot -> snapshot.commit() != commit)
                .ifPresent(this::read);
        return lines.getOrDefault(device, List.of());
    }

    private void read(RegistrySnapshot snapshot) {
        Map<String, LineEntry> ending = new HashMap<>();
        for (LineEntry line : snapshot.lines()) {
            line.farDevice().ifPresent(device -> ending.merge(device, line, LineContracts::narrower));
        }
        Map<String, DeviceEntry> devices = snapshot.devicesByCode();
        Map<String, List<Contract>> read = new HashMap<>();
        Set<String> codes = new HashSet<>(devices.keySet());
        codes.addAll(ending.keySet());
        codes.forEach(code -> read.put(code, way(code, ending, devices)));
        lines = read;
        commit = snapshot.commit();
    }

    /** One without a contract does not say how wide it is. */
    private static LineEntry narrower(LineEntry one, LineEntry other) {
        boolean isOther = one.contractedMegabits() <= 0
                || other.contractedMegabits() > 0 && other.contractedMegabits() < one.contractedMegabits();
        return isOther ? other : one;
    }

    /** A circle of uplinks ends. */
    private static List<Contract> way(String device, Map<String, LineEntry> ending,
            Map<String, DeviceEntry> devices) {
        List<Contract> way = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<String> at = Optional.of(device);
        while (at.isPresent() && seen.add(at.get())) {
            Optional<LineEntry> line = Optional.ofNullable(ending.get(at.get()));
            line.ifPresent(one -> way.add(new Contract(one.code(), one.contractedMegabits())));
            Optional<String> uplink = Optional.ofNullable(devices.get(at.get())).flatMap(DeviceEntry::uplink);
            at = line.flatMap(LineEntry::nearDevice).or(() -> uplink);
        }
        return List.copyOf(way);
    }

    /**
     * A line.
     *
     * @param line its code
     * @param megabits the contracted bandwidth in Mbit/s; 0 when nothing is known of it
     */
    record Contract(String line, int megabits) {}
}
