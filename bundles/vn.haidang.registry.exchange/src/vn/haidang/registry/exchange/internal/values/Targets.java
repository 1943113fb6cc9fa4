package vn.haidang.registry.exchange.internal.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.exchange.ImportMapping.Find;
import vn.haidang.registry.exchange.internal.BothWords;
import vn.haidang.registry.exchange.internal.Messages;
import vn.haidang.registry.words.ModelWord;

/** Finds what a cell refers to: an element of the registry, or one that another row of the same file adds. */
public final class Targets {

    private final RegistrySnapshot snapshot;
    private final Map<String, List<Target>> addedByCode = new HashMap<>();
    private final List<Target> added = new ArrayList<>();
    private final Map<String, NameIndex<Target>> byName = new HashMap<>();

    /** Something that can be referred to; its id may stand for one that is not given yet. */
    private record Target(String id, ElementType type, String code, String name) {
        static Target of(Element element) {
            return new Target(element.id(), element.type(), element.code(), element.name());
        }
    }

    /** @param language that types are named in */
    public Targets(RegistrySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Takes note of an element that a row adds; all of them before anything is looked for. */
    public void add(String id, ElementType type, String code, String name) {
        Target target = new Target(id, type, code, name);
        added.add(target);
        addedByCode.computeIfAbsent(code, key -> new ArrayList<>(1)).add(target);
    }

    /** The id of the element of a type or of one of its subtypes that a text refers to. */
    public String find(String type, String text, Find find) throws CellProblem {
        List<Target> found = find == Find.NAME ? named(type, text) : coded(type, text);
        if (found.isEmpty()) {
            throw new CellProblem(
                    Messages.error(find == Find.NAME ? "exchange.cell.noSuchName" : "exchange.cell.noSuchCode")
                            .with("target", ModelWord.type(type)));
        } else if (found.size() > 1) {
            throw new CellProblem(Messages.error("exchange.cell.ambiguousReference")
                    .with("target", ModelWord.type(type))
                    .with("count", found.size()).with("first", found.get(0).type().name() + ":" + found.get(0).code()));
        }
        return found.get(0).id();
    }

    /** Whether the text alone leads to exactly one element. */
    public boolean isPlain(String type, String code) {
        return withCode(type, code).size() == 1;
    }

    private List<Target> coded(String type, String text) {
        List<Target> found = withCode(type, text);
        int colon = text.indexOf(':');
        if (found.isEmpty() && colon > 0) {
            found = BothWords.findType(snapshot.schema().kindsOf(type), text.substring(0, colon))
                    .map(kind -> withCode(kind.name(), text.substring(colon + 1).strip())).orElse(List.of());
        }
        int space = text.indexOf(' ');
        if (found.isEmpty() && space > 0) {
            String name = text.substring(space).strip();
            found = withCode(type, text.substring(0, space)).stream().filter(one -> one.name().equals(name)).toList();
        }
        return found;
    }

    private List<Target> withCode(String type, String code) {
        Map<String, Target> found = new LinkedHashMap<>();
        for (ElementType kind : snapshot.schema().kindsOf(type)) {
            snapshot.element(kind.name(), code).map(Target::of).ifPresent(target -> found.put(target.id(), target));
        }
        addedByCode.getOrDefault(code, List.of()).stream().filter(target -> target.type().isKindOf(type))
                .forEach(target -> found.put(target.id(), target));
        return List.copyOf(found.values());
    }

    private List<Target> named(String type, String name) {
        return byName.computeIfAbsent(type, this::indexNames).find(name);
    }

    private NameIndex<Target> indexNames(String type) {
        NameIndex<Target> names = new NameIndex<>();
        snapshot.elements(type).stream().map(Target::of).forEach(target -> names.put(target.name(), target));
        added.stream().filter(target -> target.type().isKindOf(type))
                .forEach(target -> names.put(target.name(), target));
        return names;
    }
}
