package vn.haidang.registry.discovery;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.registry.Element;
import vn.haidang.registry.Value;

/** What a sighting suggests; a person decides. */
public sealed interface Proposal {

    /** What it comes from. */
    DeviceSighting sighting();

    /**
     * A device that the registry does not have. Its code, kind and unit are for the person to say.
     *
     * @param neighbour how the device that was asked knows it; empty when it is the one that was asked
     * @param values what SNMP knows about it, by feature
     */
    record NewDevice(DeviceSighting sighting, Optional<DeviceSighting.Neighbour> neighbour,
            Map<String, List<Value>> values) implements Proposal {
        public NewDevice {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** What it calls itself, or else where it answers. */
        public String name() {
            return neighbour.map(DeviceSighting.Neighbour::device)
                    .orElseGet(() -> sighting.name().orElse(sighting.address()));
        }
    }

    /**
     * A value that is different from the registry's, or that it does not have.
     *
     * @param device the device as the registry has it
     * @param feature which of its features
     * @param part the name of the interface, when the feature is a list of those
     * @param registered its values in the registry, those of the interface alone
     * @param seen the values as they would be
     */
    record DifferentValue(DeviceSighting sighting, Element device, String feature, Optional<String> part,
            List<Value> registered, List<Value> seen) implements Proposal {
        public DifferentValue {
            registered = List.copyOf(registered);
            seen = List.copyOf(seen);
        }
    }

    /**
     * A value that is as the registry has it and that nobody confirmed for a while: accepting it renews when it was last
     * confirmed and changes nothing else.
     *
     * @param confirmedAt when it was confirmed before
     */
    record SameValue(DeviceSighting sighting, Element device, String feature, List<Value> values,
            Optional<Instant> confirmedAt) implements Proposal {
        public SameValue {
            values = List.copyOf(values);
        }
    }
}
