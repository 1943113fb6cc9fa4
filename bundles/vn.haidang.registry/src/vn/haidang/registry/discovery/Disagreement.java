package vn.haidang.registry.discovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.internal.discovery.DisagreementFinding;

/**
 * A field about which register, SNMP and stocktake say different things; immutable.
 *
 * @param element what it is about
 * @param feature which of its features
 * @param registered what the registry says
 * @param snmp what SNMP saw
 * @param stocktake what the last stocktake saw
 */
public record Disagreement(Element element, String feature, List<Value> registered, Optional<Witness> snmp,
        Optional<Witness> stocktake) {

    public Disagreement {
        registered = List.copyOf(registered);
    }

    /** The same as a warning in one sentence. */
    public Finding finding(RegistrySnapshot snapshot) {
        return DisagreementFinding.of(this, snapshot);
    }

    /**
     * What one of them saw.
     *
     * @param values what it was; none when the thing was looked for and not there
     * @param at when; for a stocktake that did not find it the day it ended
     * @param source the address that answered, the code of the campaign
     */
    public record Witness(List<Value> values, Instant at, String source) {
        public Witness {
            values = List.copyOf(values);
        }
    }
}
