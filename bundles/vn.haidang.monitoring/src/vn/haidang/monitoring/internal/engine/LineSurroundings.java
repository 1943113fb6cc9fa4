package vn.haidang.monitoring.internal.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.ledger.KeptText;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.Element;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.impact.Impact;
import vn.haidang.registry.impact.ImpactAnalysis;
import vn.haidang.registry.impact.ImpactLimits;
import vn.haidang.registry.impact.ImpactSentence;

/**
 * What the registry tells about a line that is cut: what is behind it, what goes on in its place, whom to call.
 *
 * @param devices those that are cut off with it
 * @param impact which units lose what, as a clause, or nothing
 * @param backup what its backup path does, as a clause, or nothing
 * @param carrier how to reach the carrier, in brackets, or nothing
 * @param unit how to reach the unit, in brackets, or nothing
 */
record LineSurroundings(List<DeviceEntry> devices, LocalText impact, LocalText backup, String carrier, String unit) {

    /** How many of the affected elements data name. */
    private static final int MOST_IN_DATA = 100;

    /** @param backup how the backup path is, when it is watched */
    static LineSurroundings of(LineEntry line, RegistrySnapshot registry, Optional<LineState> backup) {
        return new LineSurroundings(DevicesBehind.of(line, registry), impact(line, registry),
                backup(line, registry).map(spare -> backup(spare, backup)).orElse(nothing()),
                contact(line, registry, "supplier", "contact"), far(line, registry));
    }

    /** The line that the registry names as its backup path. */
    static Optional<Element> backup(LineEntry line, RegistrySnapshot registry) {
        return registry.element(line.id()).flatMap(element -> element.values().reference("backup"))
                .flatMap(registry::element);
    }

    private static LocalText backup(Element spare, Optional<LineState> state) {
        String key = "line.backup." + switch (state.orElse(LineState.UNKNOWN)) {
            case UP -> "up";
            case DOWN, UNREACHABLE -> "down";
            case SUSPECT, UNKNOWN -> "unknown";
        };
        return KeptText.of(spare.code(), format -> Messages.CATALOGUE.text(format, key,
                MessageArguments.none().with("line", spare.name()).with("code", spare.code())));
    }

    private static LocalText impact(LineEntry line, RegistrySnapshot registry) {
        if (registry.element(line.id()).isEmpty()) {
            return nothing();
        }
        Impact impact = new ImpactAnalysis(registry).of(Set.of(line.id()), ImpactLimits.none());
        return impact.affected().isEmpty()
                ? nothing()
                : KeptText.of(codes(impact), format -> text(format, new ImpactSentence(format).of(impact)));
    }

    private static String text(ValueFormat format, String impact) {
        return Messages.CATALOGUE.text(format, "line.impact", MessageArguments.none().with("impact", impact));
    }

    private static String codes(Impact impact) {
        return impact.affected().stream().limit(MOST_IN_DATA).map(one -> one.element().code())
                .collect(Collectors.joining(" "));
    }

    private static LocalText nothing() {
        return KeptText.of("", format -> "");
    }

    /** The line's own contact, else how to reach its unit. */
    private static String far(LineEntry line, RegistrySnapshot registry) {
        return registry.element(line.id()).flatMap(element -> element.values().text("contact"))
                .filter(contact -> !contact.isBlank()).map(contact -> Names.inBrackets(List.of(contact), 1))
                .orElseGet(() -> contact(line, registry, "unit", "address"));
    }

    /** Telephone, mail and one thing more of what a line refers to. */
    private static String contact(LineEntry line, RegistrySnapshot registry, String reference, String more) {
        Optional<Element> element = registry.element(line.id()).flatMap(one -> one.values().reference(reference))
                .flatMap(registry::element);
        List<String> known = Stream.of("phone", "email", more)
                .flatMap(feature -> element.flatMap(one -> one.values().text(feature)).stream()).toList();
        return Names.inBrackets(known, known.size());
    }
}
