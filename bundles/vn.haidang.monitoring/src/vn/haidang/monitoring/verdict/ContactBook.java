package vn.haidang.monitoring.verdict;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.haidang.monitoring.verdict.LineEvidence.Contacts;
import vn.haidang.registry.Element;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;

/**
 * Whom to call about a line, as the registry names them: the supplier's contact, and the line's own contact at
 * the far end, else the head of the unit.
 */
public final class ContactBook {

    private ContactBook() {}

    /** The contacts of a line; whoever the registry does not name is left out. */
    public static Contacts of(LineEntry line, RegistrySnapshot registry) {
        Optional<Element> supplier = registry.element(line.id())
                .flatMap(element -> element.values().reference("supplier")).flatMap(registry::element);
        Optional<Element> unit = registry.element(line.id()).isEmpty()
                ? Optional.empty()
                : registry.element("Unit", line.unit());
        Optional<String> head = unit.flatMap(element -> element.values().reference("head")).flatMap(registry::element)
                .map(Element::name);
        return new Contacts(joined(text(supplier, "contact"), text(supplier, "phone")),
                text(registry.element(line.id()), "contact").orElseGet(() -> joined(head, text(unit, "phone"))));
    }

    private static Optional<String> text(Optional<Element> element, String feature) {
        return element.flatMap(known -> known.values().text(feature)).filter(text -> !text.isBlank());
    }

    private static String joined(Optional<String> name, Optional<String> phone) {
        return Stream.concat(name.stream(), phone.stream()).collect(Collectors.joining(", "));
    }
}
