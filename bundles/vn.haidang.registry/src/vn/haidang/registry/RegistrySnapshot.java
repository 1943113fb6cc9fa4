package vn.haidang.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The whole registry as it was right after one commit; immutable, and safe for use by any number of threads. What is
 * derived from the elements is computed when it is first asked for and then kept.
 */
public final class RegistrySnapshot {

    private static final Comparator<Element> BY_CODE = Comparator.comparing(Element::code).thenComparing(Element::id);

    /** Up to here elements are put into their places one by one, beyond that all are sorted. */
    private static final int FEW = 200;

    private final long commit;
    private final RegistrySchema schema;
    private final Map<String, Element> byId;
    private final Map<String, List<Element>> byType;
    private final Lazy<Map<String, List<Referrer>>> referrers = new Lazy<>(this::findReferrers);
    private final Lazy<Map<String, Map<String, Element>>> byCode = new Lazy<>(this::indexCodes);
    private final Lazy<Entries> entries;

    private RegistrySnapshot(long commit, RegistrySchema schema, Map<String, Element> byId,
            Map<String, List<Element>> byType, Optional<Entries> given) {
        this.commit = commit;
        this.schema = schema;
        this.byId = byId;
        this.byType = byType;
        this.entries = new Lazy<>(() -> given.orElseGet(() -> EntryBuilder.of(this)));
    }

    /** A snapshot of these elements. */
    public static RegistrySnapshot of(long commit, RegistrySchema schema, Collection<Element> elements) {
        Map<String, Element> byId = new HashMap<>(elements.size() * 2);
        elements.forEach(element -> byId.put(element.id(), element));
        Map<String, List<Element>> byType = elements.stream()
                .collect(Collectors.groupingBy(element -> element.type().name()));
        byType.replaceAll((type, ofType) -> ofType.stream().sorted(BY_CODE).toList());
        return new RegistrySnapshot(commit, schema, byId, byType, Optional.empty());
    }

    /**
     * A snapshot that has entries and no elements, for those who read nothing else.
     *
     * @param units parents before children
     * @param devices ordered by code
     * @param lines ordered by code
     */
    public static RegistrySnapshot ofEntries(long commit, List<UnitEntry> units, List<DeviceEntry> devices,
            List<LineEntry> lines) {
        return new RegistrySnapshot(commit, new RegistrySchema(List.of()), Map.of(), Map.of(),
                Optional.of(new Entries(units, devices, lines)));
    }

    /**
     * The snapshot after another commit; what did not change is shared with this one.
     *
     * @param written the elements that were added or changed, as they are now
     * @param removed the ids of those that are gone
     */
    public RegistrySnapshot after(long next, Collection<Element> written, Set<String> removed) {
        Map<String, Element> ids = new HashMap<>(byId);
        Map<String, List<Element>> types = new HashMap<>(byType);
        Map<String, Set<String>> touched = new HashMap<>();
        for (String id : removed) {
            Element gone = ids.remove(id);
            if (gone != null) {
                touched.computeIfAbsent(gone.type().name(), type -> new java.util.HashSet<>()).add(id);
            }
        }
        for (Element element : written) {
            Element before = ids.put(element.id(), element);
            if (before != null && before.type() != element.type()) {
                touched.computeIfAbsent(before.type().name(), type -> new java.util.HashSet<>()).add(element.id());
            }
            touched.computeIfAbsent(element.type().name(), type -> new java.util.HashSet<>()).add(element.id());
        }
        touched.forEach((type, changed) -> types.put(type, renew(types.getOrDefault(type, List.of()), type, changed,
                written)));
        return new RegistrySnapshot(next, schema, ids, types, Optional.empty());
    }

    private static List<Element> renew(List<Element> old, String type, Set<String> changed,
            Collection<Element> written) {
        List<Element> elements = new ArrayList<>(old.size() + changed.size());
        old.stream().filter(element -> !changed.contains(element.id())).forEach(elements::add);
        List<Element> added = written.stream().filter(element -> element.type().name().equals(type)).toList();
        if (added.size() > FEW) {
            elements.addAll(added);
            elements.sort(BY_CODE);
        } else {
            added.forEach(element -> elements.add(-1 - Collections.binarySearch(elements, element, BY_CODE), element));
        }
        return Collections.unmodifiableList(elements);
    }

    /** The number of the commit, 0 before the first. */
    public long commit() {
        return commit;
    }

    /** The types of the elements. */
    public RegistrySchema schema() {
        return schema;
    }

    /** The element with this id. */
    public Optional<Element> element(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All elements, in no order. */
    public Collection<Element> elements() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The elements of a type and of its subtypes, ordered by code. */
    public List<Element> elements(String type) {
        List<ElementType> kinds = schema.kindsOf(type);
        if (kinds.size() == 1) {
            return byType.getOrDefault(kinds.get(0).name(), List.of());
        }
        return kinds.stream().flatMap(kind -> byType.getOrDefault(kind.name(), List.of()).stream()).sorted(BY_CODE)
                .toList();
    }

    /** The element of a type or of one of its subtypes with this code. */
    public Optional<Element> element(String type, String code) {
        return schema.kindsOf(type).stream()
                .map(kind -> byCode.get().getOrDefault(kind.name(), Map.of()).get(code))
                .filter(java.util.Objects::nonNull).findFirst();
    }

    /** What refers to an element. */
    public List<Referrer> referrers(String id) {
        return referrers.get().getOrDefault(id, List.of());
    }

    /**
     * An element that refers to another.
     *
     * @param source the element that refers
     * @param feature by which of its features; one of a part is named after it, with a dot between
     */
    public record Referrer(Element source, String feature) {}

    private Map<String, List<Referrer>> findReferrers() {
        Map<String, List<Referrer>> found = new HashMap<>();
        for (Element element : byId.values()) {
            References.of(element.values(), (feature, id) -> found.computeIfAbsent(id, target -> new ArrayList<>(2))
                    .add(new Referrer(element, feature)));
        }
        return found;
    }

    private Map<String, Map<String, Element>> indexCodes() {
        Map<String, Map<String, Element>> codes = new HashMap<>();
        byType.forEach((type, ofType) -> {
            Map<String, Element> index = new HashMap<>(ofType.size() * 2);
            ofType.forEach(element -> index.putIfAbsent(element.code(), element));
            codes.put(type, index);
        });
        return codes;
    }

    /** All units, parents before children. */
    public List<UnitEntry> units() {
        return entries.get().units();
    }

    /** All devices, ordered by code. */
    public List<DeviceEntry> devices() {
        return entries.get().devices();
    }

    /** All data lines, ordered by code. */
    public List<LineEntry> lines() {
        return entries.get().lines();
    }

    /** The unit with this code. */
    public Optional<UnitEntry> unit(String code) {
        return units().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** The device with this code. */
    public Optional<DeviceEntry> device(String code) {
        return devices().stream().filter(device -> device.code().equals(code)).findFirst();
    }

    /** The data line with this code. */
    public Optional<LineEntry> line(String code) {
        return lines().stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** The devices by code, for work that looks up many. */
    public Map<String, DeviceEntry> devicesByCode() {
        return index(devices(), DeviceEntry::code);
    }

    private static <T> Map<String, T> index(List<T> ordered, Function<T, String> code) {
        Map<String, T> index = new LinkedHashMap<>();
        ordered.forEach(entry -> index.put(code.apply(entry), entry));
        return index;
    }

    @Override
    public String toString() {
        return "registry as of commit " + commit;
    }

    /** The elements that monitoring and reports read most, in their own words. */
    record Entries(List<UnitEntry> units, List<DeviceEntry> devices, List<LineEntry> lines) {
        Entries {
            units = List.copyOf(units);
            devices = List.copyOf(devices);
            lines = List.copyOf(lines);
        }
    }
}
