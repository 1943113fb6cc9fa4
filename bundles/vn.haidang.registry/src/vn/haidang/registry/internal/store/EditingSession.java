package vn.haidang.registry.internal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.internal.store.ObjectChange.FeatureChange;
import vn.haidang.registry.model.DataLine;
import vn.haidang.registry.model.Device;
import vn.haidang.registry.model.NamedElement;
import vn.haidang.registry.model.RegistryFactory;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.registry.model.RegistryRoot;
import vn.haidang.registry.model.Unit;

/**
 * The whole registry as model objects that may be changed, for one thread and one commit; then it is thrown away. It
 * remembers what was read, so that it knows what has changed.
 */
public final class EditingSession {

    private final long commit;
    private final ObjectDocument documents;
    private final RegistryRoot root = RegistryFactory.eINSTANCE.createRegistryRoot();
    private final Map<String, Tracked> tracked = new LinkedHashMap<>();
    private final Map<EClass, Map<String, NamedElement>> byCode = new HashMap<>();

    EditingSession(long commit, ObjectDocument documents) {
        this.commit = commit;
        this.documents = documents;
    }

    /** The number of the commit it was read at. */
    public long commit() {
        return commit;
    }

    /** All elements. */
    public RegistryRoot root() {
        return root;
    }

    /** The unit with this code. */
    public Optional<Unit> unit(String code) {
        return find(RegistryPackage.Literals.UNIT, code).map(Unit.class::cast);
    }

    /** The device with this code. */
    public Optional<Device> device(String code) {
        return find(RegistryPackage.Literals.DEVICE, code).map(Device.class::cast);
    }

    /** The data line with this code. */
    public Optional<DataLine> line(String code) {
        return find(RegistryPackage.Literals.DATA_LINE, code).map(DataLine.class::cast);
    }

    private Optional<NamedElement> find(EClass type, String code) {
        return Optional.ofNullable(byCode.getOrDefault(type, Map.of()).get(code));
    }

    /** Adds a new element with this code, and gives it its id. */
    public <T extends NamedElement> T add(T element, String code) {
        element.setId(UUID.randomUUID().toString());
        element.setCode(code);
        track(element, 0);
        return element;
    }

    /** Takes in an element from its row. */
    void read(NamedElement element, long version) {
        track(element, version);
    }

    /** Remembers every element as it is now; called once all of them and their references are read. */
    void remember() {
        tracked.replaceAll((id, one) -> new Tracked(one.element(), one.version(), documents.values(one.element())));
    }

    private void track(NamedElement element, long version) {
        if (element instanceof Unit unit) {
            root.getUnits().add(unit);
        } else if (element instanceof Device device) {
            root.getDevices().add(device);
        } else {
            root.getLines().add((DataLine) element);
        }
        tracked.put(element.getId(), new Tracked(element, version, Map.of()));
        byCode.computeIfAbsent(element.eClass(), type -> new HashMap<>()).put(element.getCode(), element);
    }

    Optional<NamedElement> byId(String id) {
        return Optional.ofNullable(tracked.get(id)).map(Tracked::element);
    }

    /** What has been added or changed, new elements in the order they were added. */
    public List<ObjectChange> changes() {
        List<ObjectChange> changes = new ArrayList<>();
        for (Tracked one : tracked.values()) {
            List<FeatureChange> features = featureChanges(one);
            if (!features.isEmpty()) {
                changes.add(new ObjectChange(one.element(), one.version(), features));
            }
        }
        return changes;
    }

    private List<FeatureChange> featureChanges(Tracked one) {
        Map<String, String> now = documents.values(one.element());
        Set<String> names = new TreeSet<>(one.values().keySet());
        names.addAll(now.keySet());
        List<FeatureChange> changes = new ArrayList<>();
        for (String name : names) {
            String before = one.values().get(name);
            String after = now.get(name);
            if (!Objects.equals(before, after)) {
                changes.add(new FeatureChange(one.element().eClass().getEStructuralFeature(name),
                        Optional.ofNullable(before), Optional.ofNullable(after)));
            }
        }
        return changes;
    }

    /**
     * An element and how it was read.
     *
     * @param version of its row, 0 for a new one
     * @param values its features as JSON text when it was read
     */
    private record Tracked(NamedElement element, long version, Map<String, String> values) {}
}
