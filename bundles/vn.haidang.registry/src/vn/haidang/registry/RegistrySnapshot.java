package vn.haidang.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The whole registry as it was right after one commit; immutable, and safe for use by any number of threads. What is
 * derived from the elements is computed when it is first asked for and then kept.
 */
public final class RegistrySnapshot {

    private final long commit;
    private final RegistrySchema schema;
    private final ElementIndex byId;
    private final ElementsByType byType;
    private final Lazy<Map<String, List<Referrer>>> referrers = new Lazy<>(this::findReferrers);
    private final Lazy<Entries> entries;
    private final Map<String, List<Element>> families = new ConcurrentHashMap<>();
    private final Map<Class<?>, Lazy<?>> derived = new ConcurrentHashMap<>();

    private RegistrySnapshot(long commit, RegistrySchema schema, ElementIndex byId, ElementsByType byType,
            Optional<Entries> given) {
        this.commit = commit;
        this.schema = schema;
        this.byId = byId;
        this.byType = byType;
        this.entries = new Lazy<>(() -> given.orElseGet(() -> EntryBuilder.of(this)));
    }

    /** A snapshot of these elements. */
    public static RegistrySnapshot of(long commit, RegistrySchema schema, Collection<Element> elements) {
        return new RegistrySnapshot(commit, schema, ElementIndex.of(elements), ElementsByType.of(elements),
                Optional.empty());
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
        return new RegistrySnapshot(commit, new RegistrySchema(List.of()), ElementIndex.of(List.of()),
                ElementsByType.of(List.of()), Optional.of(new Entries(units, devices, lines)));
    }

    /**
     * The snapshot after another commit; what did not change is shared with this one.
     *
     * @param written the elements that were added or changed, as they are now
     * @param removed the ids of those that are gone
     */
    public RegistrySnapshot after(long next, Collection<Element> written, Set<String> removed) {
        List<Element> old = Stream.concat(removed.stream(), written.stream().map(Element::id)).distinct()
                .flatMap(id -> byId.get(id).stream()).toList();
        return new RegistrySnapshot(next, schema, byId.with(written, removed), byType.with(old, written),
                Optional.empty());
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
        return byId.get(id);
    }

    /** All elements, in no order. */
    public Collection<Element> elements() {
        return byType.all();
    }

    /** The elements of a type and of its subtypes, ordered by code. */
    public List<Element> elements(String type) {
        List<ElementType> kinds = schema.kindsOf(type);
        if (kinds.size() == 1) {
            return byType.of(kinds.get(0));
        }
        return families.computeIfAbsent(type, head -> kinds.stream().flatMap(kind -> byType.of(kind).stream())
                .sorted(ElementsByType.BY_CODE).toList());
    }

    /** The element of a type or of one of its subtypes with this code. */
    public Optional<Element> element(String type, String code) {
        return schema.kindsOf(type).stream().flatMap(kind -> byType.of(kind, code).stream()).findFirst();
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
        for (Element element : byType.all()) {
            References.of(element.values(), (feature, id) -> found.computeIfAbsent(id, target -> new ArrayList<>(2))
                    .add(new Referrer(element, feature)));
        }
        return found;
    }

    /**
     * The registry as it counted on a day, by what is known in this snapshot: elements outside their
     * {@code validFrom} and {@code validTo} are left out, and what successions moved after the day is where it was. A
     * reference may then lead to an element that is left out.
     */
    public RegistrySnapshot effectiveAt(LocalDate day) {
        return EffectiveDay.of(this, day);
    }

    /**
     * What somebody else derives from the elements, such as an index; computed when it is first asked for and kept as
     * long as the snapshot.
     *
     * @param kind the class of the result, one result a class
     */
    public <T> T derived(Class<T> kind, Function<RegistrySnapshot, T> source) {
        return kind.cast(derived.computeIfAbsent(kind, key -> new Lazy<>(() -> source.apply(this))).get());
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
