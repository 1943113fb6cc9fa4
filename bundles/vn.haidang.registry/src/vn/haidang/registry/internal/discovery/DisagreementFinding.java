package vn.haidang.registry.internal.discovery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.discovery.Disagreement;
import vn.haidang.registry.discovery.Disagreement.Witness;
import vn.haidang.registry.internal.Messages;

/** Says a disagreement in one sentence: one message for each field, so that each language has its own words for it. */
public final class DisagreementFinding {

    private static final String NOTHING = "–";
    private static final Set<String> ENDED = Set.of("retired", "disposed");

    private DisagreementFinding() {}

    /** The disagreement as a warning about its element. */
    public static Finding of(Disagreement one, RegistrySnapshot snapshot) {
        String code = one.feature().equals("state") ? state(one) : one.feature();
        Finding finding = Messages.warning("registry.disagree." + code).with("object", one.element().code())
                .with("registered", text(one.registered(), snapshot))
                .with("snmp", text(one.snmp().map(Witness::values).orElse(List.of()), snapshot))
                .with("stocktake", text(one.stocktake().map(Witness::values).orElse(List.of()), snapshot))
                .about(new ObjectLink("element", one.element().id(), one.element().name()));
        return shown("stocktake", one.stocktake(), shown("SNMP", one.snmp(), finding));
    }

    private static Finding shown(String label, Optional<Witness> witness, Finding finding) {
        return witness.map(seen -> finding.showing(label, seen.source() + " " + seen.at())).orElse(finding);
    }

    private static String state(Disagreement one) {
        boolean missing = one.stocktake().filter(seen -> seen.values().isEmpty()).isPresent();
        if (missing) {
            return one.snmp().isPresent() ? "missingButAnswers" : "missing";
        }
        boolean ended = one.element().values().choice("state").filter(ENDED::contains).isPresent();
        return ended ? "endedButThere" : "notYetButThere";
    }

    private static String text(List<Value> values, RegistrySnapshot snapshot) {
        return values.isEmpty()
                ? NOTHING
                : values.stream().map(value -> text(value, snapshot)).collect(Collectors.joining(", "));
    }

    private static String text(Value value, RegistrySnapshot snapshot) {
        if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Reference reference) {
            return snapshot.element(reference.id()).map(element -> element.code() + " " + element.name())
                    .orElse(NOTHING);
        }
        return value instanceof Value.Choice choice ? choice.literal() : value.toString();
    }
}
