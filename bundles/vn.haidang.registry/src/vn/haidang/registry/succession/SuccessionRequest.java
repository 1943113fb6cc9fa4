package vn.haidang.registry.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.registry.Element;

/**
 * What is to become of which units, as somebody asks for it.
 *
 * @param kind in which way
 * @param code the code of the succession itself
 * @param name its name, such as "Lập phường Quy Nhơn"
 * @param date the first day of the new order
 * @param legalAct the id of the document that orders it
 * @param from the units it is about
 * @param to what they become; for {@link SuccessionKind#DISSOLVE} who gets their things, or none
 * @param choices which of {@code to} gets an element: by the id of the element, of who holds it, or of the place it is in
 * @param rest which of {@code to} gets what {@code choices} say nothing about; only a split needs it
 */
public record SuccessionRequest(SuccessionKind kind, String code, String name, LocalDate date,
        Optional<String> legalAct, List<Element> from, List<Target> to, Map<String, Target> choices,
        Optional<Target> rest) {

    public SuccessionRequest {
        from = List.copyOf(from);
        to = List.copyOf(to);
        choices = Map.copyOf(choices);
    }

    /** One without choices and without an act. */
    public static SuccessionRequest of(SuccessionKind kind, String code, String name, LocalDate date,
            List<Element> from, List<Target> to) {
        return new SuccessionRequest(kind, code, name, date, Optional.empty(), from, to, Map.of(), Optional.empty());
    }

    /** The same ordered by a document. */
    public SuccessionRequest by(String document) {
        return new SuccessionRequest(kind, code, name, date, Optional.of(document), from, to, choices, rest);
    }

    /** The same with these choices. */
    public SuccessionRequest choosing(Map<String, Target> decided, Optional<Target> others) {
        return new SuccessionRequest(kind, code, name, date, legalAct, from, to, decided, others);
    }
}
