package vn.haidang.registry.internal.discovery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import vn.haidang.base.digest.Sha256;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.discovery.Proposal;

/**
 * By what a decision finds its proposal again: it is about the same and the same was seen.
 *
 * @param subject the id of a device, or how one is known that the registry does not have
 * @param feature its feature, with the name of an interface after it; empty for a whole device
 * @param seen the SHA-256 of what was seen
 */
record ProposalKey(String subject, String feature, String seen) {

    private static final int MOST_SUBJECT = 300;
    /** What SNMP tells of an interface; the rest is the registry's own and may change meanwhile. */
    private static final Set<String> TOLD = Set.of("name", "alias", "macAddress", "speed", "peer", "peerInterface");

    static ProposalKey of(Proposal proposal) {
        if (proposal instanceof Proposal.NewDevice device) {
            String name = device.name().toLowerCase(Locale.ROOT);
            String subject = device.neighbour().isPresent() ? "neighbour " + name : "agent " + device.sighting().key();
            return new ProposalKey(subject.substring(0, Math.min(subject.length(), MOST_SUBJECT)), "",
                    Sha256.hex(name));
        } else if (proposal instanceof Proposal.DifferentValue value) {
            return new ProposalKey(value.device().id(), feature(value.feature(), value.part()), hash(value.seen()));
        }
        Proposal.SameValue same = (Proposal.SameValue) proposal;
        return new ProposalKey(same.device().id(), same.feature(), hash(same.values()));
    }

    private static String feature(String feature, Optional<String> part) {
        return part.map(name -> feature + "/" + name).orElse(feature);
    }

    private static String hash(List<Value> values) {
        StringBuilder text = new StringBuilder();
        values.forEach(value -> text.append(text(value)).append('\n'));
        return Sha256.hex(text.toString());
    }

    private static String text(Value value) {
        if (value instanceof Value.Part part) {
            return told(part.values());
        }
        return value instanceof Value.Text one ? one.text() : value.toString();
    }

    private static String told(Values part) {
        TreeMap<String, String> told = new TreeMap<>();
        TOLD.forEach(feature -> part.get(feature).ifPresent(value -> told.put(feature, value.toString())));
        return told.toString();
    }
}
