package vn.haidang.registry.ui.internal.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.haidang.registry.CodeFamily;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Provenance;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;

/** Adds elements: empty ones where the tree stands, and copies of others, each with a code that is still free. */
public final class NewElements {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})$");
    /** What tells one element from another is not copied. */
    private static final Set<String> NOT_COPIED = Set.of("id", "code", Provenance.FEATURE, "lastSeenOn");

    private NewElements() {}

    /**
     * Adds an empty element of a type within a part of the registry.
     *
     * @return its id
     */
    public static String add(EditingSession session, RegistrySnapshot shown, ElementType type, Scope scope) {
        String id = session.add(type.name(), freeCode(shown, type));
        scope.unit().filter(unit -> !type.isKindOf("Unit"))
                .ifPresent(unit -> session.set(id, "unit", new Value.Reference(unit)));
        scope.place().filter(place -> !type.isKindOf("Place"))
                .ifPresent(place -> session.set(id, "place", new Value.Reference(place)));
        return id;
    }

    /**
     * Adds a copy of an element.
     *
     * @return its id
     */
    public static String copy(EditingSession session, RegistrySnapshot shown, Element original) {
        String id = session.add(original.type().name(), freeCode(shown, original.type(), original.code()));
        for (Feature feature : original.type().features()) {
            List<Value> values = original.all(feature.name());
            if (!values.isEmpty() && !NOT_COPIED.contains(feature.name()) && feature.hint("identity").isEmpty()) {
                session.set(id, feature.name(), values);
            }
        }
        return id;
    }

    /** A code for a new element of a type: the one after the last of its kind. */
    static String freeCode(RegistrySnapshot shown, ElementType type) {
        List<Element> kind = shown.elements(type.name());
        return freeCode(shown, type, kind.isEmpty()
                ? type.name().toUpperCase(Locale.ROOT) + "-0"
                : kind.get(kind.size() - 1).code());
    }

    /** The next code after one that nobody has: {@code SW-09} after {@code SW-08}, {@code CAM-2} after {@code CAM}. */
    static String freeCode(RegistrySnapshot shown, ElementType type, String after) {
        Matcher numbered = NUMBERED.matcher(after);
        boolean counts = numbered.matches();
        String stem = counts ? numbered.group(1) : after + "-";
        int digits = counts ? numbered.group(2).length() : 1;
        long number = counts ? Long.parseLong(numbered.group(2)) : 1;
        List<ElementType> family = new ArrayList<>(shown.schema().kindsOf(CodeFamily.headOf(type)));
        String code;
        do {
            number++;
            code = stem + String.format(Locale.ROOT, "%0" + digits + "d", number);
        } while (isTaken(shown, family, code));
        return code;
    }

    private static boolean isTaken(RegistrySnapshot shown, List<ElementType> family, String code) {
        return family.stream().anyMatch(kind -> shown.element(kind.name(), code).isPresent());
    }
}
