package vn.haidang.registry.discovery;

import java.util.List;
import java.util.Map;

import vn.haidang.registry.Element;
import vn.haidang.registry.Value;

/** What a sighting suggests; a person decides. */
public sealed interface Proposal {

    /** What it comes from. */
    DeviceSighting sighting();

    /**
     * A device that the registry does not have. Its code, kind and unit are for the person to say.
     *
     * @param values what SNMP knows about it, by feature
     */
    record NewDevice(DeviceSighting sighting, Map<String, List<Value>> values) implements Proposal {
        public NewDevice {
            values = Map.copyOf(values);
        }
    }

    /**
     * A value that is different from the registry's, or that it does not have.
     *
     * @param device the device as the registry has it
     * @param feature which of its features
     * @param registered its values in the registry
     * @param seen the values SNMP saw
     */
    record DifferentValue(DeviceSighting sighting, Element device, String feature, List<Value> registered,
            List<Value> seen) implements Proposal {
        public DifferentValue {
            registered = List.copyOf(registered);
            seen = List.copyOf(seen);
        }
    }
}
