package vn.haidang.monitoring.snmp.internal.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.snmp4j.smi.OID;

import vn.haidang.base.finding.FindingException;

/**
 * What is known of a family of devices: how they are told from others, how they say what they are, what can be measured
 * of them and which faults their agents have.
 *
 * @param name of the file it is from, without its ending
 * @param matches any of which is enough
 * @param sources by property, in the order in which they are asked
 * @param models what devices are called by their sysObjectID
 * @param makers names of makers by their private enterprise number (IANA); in the standard definition only
 * @param measures what can be measured
 */
public record DeviceDefinition(String name, List<Match> matches, Map<Property, List<Source>> sources,
        Map<OID, String> models, Map<String, String> makers, List<MeasureRule> measures, Quirks quirks) {

    /** What a device is asked of itself, in the order in which it is found out. */
    public enum Property {
        VENDOR, MODEL, KIND, VERSION, SERIAL
    }

    public DeviceDefinition {
        matches = List.copyOf(matches);
        sources = Map.copyOf(sources);
        models = Map.copyOf(models);
        makers = Map.copyOf(makers);
        measures = List.copyOf(measures);
    }

    /** A property as the first of its sources that gives something tells it. */
    public Optional<String> find(Property property, Told told) throws FindingException {
        for (Source source : sources.getOrDefault(property, List.of())) {
            Optional<String> text = source.text(told);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }
}
