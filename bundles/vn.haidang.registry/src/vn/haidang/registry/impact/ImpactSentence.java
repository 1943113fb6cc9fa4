package vn.haidang.registry.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.Element;
import vn.haidang.registry.Value;
import vn.haidang.registry.internal.Messages;

/** Says in one sentence who loses what: "Nếu hỏng: 21 phường, xã mất Văn phòng điện tử". Safe for several threads. */
public final class ImpactSentence {

    /** The services that are named; of more only the number is told. */
    private static final int MOST_NAMED = 3;

    /** The losses that are told, lines and those of the most units; of more only the number of services is. */
    private static final int MOST_LOSSES = 3;

    private static final Set<String> LOCAL = Set.of("ward", "commune");

    private final ValueFormat format;

    /** @param format the user's language */
    public ImpactSentence(ValueFormat format) {
        this.format = format;
    }

    /** The sentence, without a full stop. */
    public String of(Impact impact) {
        String will = losses(impact, Strength.WILL);
        String may = losses(impact, Strength.MAY);
        if (will.isEmpty() && may.isEmpty()) {
            return text("none", MessageArguments.none());
        } else if (may.isEmpty()) {
            return text("will", MessageArguments.none().with("will", will));
        } else if (will.isEmpty()) {
            return text("may", MessageArguments.none().with("may", may));
        }
        return text("both", MessageArguments.none().with("will", will).with("may", may));
    }

    private String losses(Impact impact, Strength strength) {
        Map<String, Element> units = impact.ofType("Unit").stream().map(Affected::element)
                .collect(Collectors.toMap(Element::id, unit -> unit, (one, same) -> one, LinkedHashMap::new));
        Map<Set<Element>, List<Element>> services = new LinkedHashMap<>();
        all(impact).filter(one -> one.strength() == strength && one.element().type().isKindOf("Service"))
                .map(Affected::element).forEach(service -> services
                        .computeIfAbsent(units(service, "users", units), users -> new ArrayList<>()).add(service));
        Set<Element> cutOff = cutOff(impact, strength, units);
        if (strength == Strength.MAY) {
            cutOff.removeAll(cutOff(impact, Strength.WILL, units));
        }
        List<Loss> losses = new ArrayList<>();
        services.forEach((users, lost) -> losses.add(new Loss(users.size(), lost.size(), loss(users, named(lost)))));
        if (!cutOff.isEmpty()) {
            losses.add(new Loss(cutOff.size(), 0, loss(cutOff, text("line", MessageArguments.none()))));
        }
        return told(losses);
    }

    /** What some units lose; the line has no services of its own. */
    private record Loss(int units, int services, String text) {}

    private String told(List<Loss> losses) {
        Comparator<Loss> gravestFirst = Comparator.<Loss>comparingInt(loss -> loss.services() == 0 ? 0 : 1)
                .thenComparing(Comparator.comparingInt(Loss::units).reversed());
        List<Loss> gravest = losses.stream().sorted(gravestFirst).limit(MOST_LOSSES).toList();
        int untold = losses.stream().filter(loss -> !gravest.contains(loss)).mapToInt(Loss::services).sum();
        Stream<String> told = losses.stream().filter(gravest::contains).map(Loss::text);
        Stream<String> rest = untold == 0
                ? Stream.empty()
                : Stream.of(text("rest", MessageArguments.none().with("count", untold)));
        return Stream.concat(told, rest).collect(Collectors.joining("; "));
    }

    private static Stream<Affected> all(Impact impact) {
        return Stream.concat(impact.origins().stream(), impact.affected().stream());
    }

    /** The units whose lines stop, whatever else they lose: a line whose spare goes on is lost perhaps. */
    private static Set<Element> cutOff(Impact impact, Strength strength, Map<String, Element> units) {
        Set<String> surelyStopped = all(impact).filter(one -> one.strength() == Strength.WILL)
                .map(one -> one.element().id()).collect(Collectors.toSet());
        Set<Element> cutOff = new LinkedHashSet<>();
        all(impact).filter(one -> one.element().type().isKindOf("Line")).filter(line -> {
            boolean surely = surelyStopped.contains(line.element().id())
                    && surelyStopped.containsAll(spares(line.element()));
            return surely == (strength == Strength.WILL);
        }).forEach(line -> cutOff.addAll(units(line.element(), "unit", units)));
        return cutOff;
    }

    private static List<String> spares(Element line) {
        return line.type().features().stream()
                .filter(feature -> feature.hint("impact").filter("spares"::equals).isPresent())
                .flatMap(feature -> line.all(feature.name()).stream()).map(value -> ((Value.Reference) value).id())
                .toList();
    }

    private static Set<Element> units(Element element, String feature, Map<String, Element> units) {
        Set<Element> found = new LinkedHashSet<>();
        for (Value value : element.all(feature)) {
            Element unit = units.get(((Value.Reference) value).id());
            if (unit != null) {
                found.add(unit);
            }
        }
        return found;
    }

    private String loss(Set<Element> users, String what) {
        MessageArguments arguments = MessageArguments.none().with("what", what);
        return users.isEmpty() ? text("stops", arguments) : text("loses", arguments.with("units", number(users)));
    }

    private String number(Set<Element> users) {
        if (users.size() == 1) {
            return users.iterator().next().name();
        }
        long local = users.stream().filter(unit -> unit.values().choice("kind").filter(LOCAL::contains).isPresent())
                .count();
        MessageArguments arguments = MessageArguments.none().with("local", local).with("others",
                users.size() - local);
        if (local == users.size()) {
            return text("local", arguments);
        }
        return text(local == 0 ? "others" : "localAndOthers", arguments);
    }

    private String named(List<Element> services) {
        String names = services.stream().limit(MOST_NAMED).map(Element::name).collect(Collectors.joining(", "));
        return services.size() <= MOST_NAMED
                ? names
                : text("more", MessageArguments.none().with("names", names).with("count",
                        services.size() - MOST_NAMED));
    }

    private String text(String key, MessageArguments arguments) {
        return Messages.text(format, "registry.impact." + key, arguments);
    }
}
