package vn.haidang.registry.internal.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

import vn.haidang.registry.Element;
import vn.haidang.registry.ElementChange;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.internal.schema.EcoreSchema;
import vn.haidang.registry.model.NamedElement;

/**
 * The model objects that one thread edits. An object is made from its element when it is first asked for, so that a
 * session costs what it touches and not what the registry holds.
 */
public final class ModelSession {

    private final EcoreSchema schema;
    private final Thread owner = Thread.currentThread();
    private final SessionResource resource = new SessionResource(this::objectOrNull);
    private final ModelObjects values;
    private final Map<String, NamedElement> objects = new HashMap<>();
    /** Every element this session has touched as it stood at the last look, in the order of the first touch. */
    private final Map<String, Optional<Element>> seen = new LinkedHashMap<>();
    private final Set<String> dirty = new LinkedHashSet<>();
    private final Map<String, String> idsByCode = new HashMap<>();
    private final Deque<Map<String, Optional<Element>>> done = new ArrayDeque<>();
    private final Deque<Map<String, Optional<Element>>> undone = new ArrayDeque<>();
    private Map<String, Optional<Element>> step = new LinkedHashMap<>();
    private RegistrySnapshot base;
    private boolean replaying;

    public ModelSession(EcoreSchema schema, RegistrySnapshot base) {
        this.schema = schema;
        this.base = base;
        this.values = new ModelObjects(schema, this::target);
    }

    /** The snapshot it stands on. */
    public RegistrySnapshot base() {
        return base;
    }

    /** The object with this id; whatever its setters are given is part of the session's changes. */
    public Optional<NamedElement> object(String id) {
        requireOwner();
        return Optional.ofNullable((NamedElement) objectOrNull(id));
    }

    /** The object of a class or of one of its subclasses with this code. */
    public <T extends NamedElement> Optional<T> object(Class<T> type, String code) {
        return element(type.getSimpleName(), code).flatMap(element -> object(element.id())).map(type::cast);
    }

    /** Adds an object with this code, and gives it its id. */
    public <T extends NamedElement> T add(T object, String code) {
        requireOwner();
        object.setId(UUID.randomUUID().toString());
        object.setCode(code);
        attach(object);
        seen.put(object.getId(), Optional.empty());
        touched(object.getId());
        return object;
    }

    /** An element as this session has it. */
    public Optional<Element> element(String id) {
        requireOwner();
        look();
        return seen.containsKey(id) ? seen.get(id) : base.element(id);
    }

    /** The element of a type or of one of its subtypes with this code, as this session has it. */
    public Optional<Element> element(String type, String code) {
        requireOwner();
        look();
        for (ElementType kind : schema.types().kindsOf(type)) {
            String id = idsByCode.get(kind.name() + "\n" + code);
            Optional<Element> own = id == null ? Optional.empty() : seen.getOrDefault(id, Optional.empty());
            if (own.filter(element -> element.code().equals(code)).isPresent()) {
                return own;
            }
        }
        return base.element(type, code).filter(element -> !seen.containsKey(element.id()));
    }

    /** Adds an element of a type and returns its id. */
    public String add(String type, String code) {
        ElementType known = schema.types().type(type)
                .filter(one -> !one.isAbstract() && one.isKindOf(RegistrySchema.ELEMENT))
                .orElseThrow(() -> new IllegalArgumentException("no elements are of the type " + type));
        return add((NamedElement) EcoreUtil.create(schema.eClass(known)), code).getId();
    }

    /** Gives a feature of an element these values. */
    public void set(String id, String feature, List<Value> several) {
        NamedElement object = object(id).orElseThrow(() -> new IllegalArgumentException("no element has the id " + id));
        EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
        if (found == null || !schema.features(object.eClass()).contains(found)) {
            throw new IllegalArgumentException(object.eClass().getName() + " has no " + feature);
        }
        if (several.size() > 1 && !found.isMany()) {
            throw new IllegalArgumentException(feature + " has one value at most");
        }
        values.write(several, found, object);
    }

    /** Takes an element away. */
    public void remove(String id) {
        NamedElement object = object(id).orElseThrow(() -> new IllegalArgumentException("no element has the id " + id));
        look();
        detach(object);
        touched(id);
    }

    /** Ends the running step of {@link #undo}. */
    public void beginStep() {
        requireOwner();
        look();
        if (!step.isEmpty()) {
            done.push(step);
            step = new LinkedHashMap<>();
        }
    }

    /** Takes the last step back; false when there is none. */
    public boolean undo() {
        beginStep();
        return move(done, undone);
    }

    /** Does the step again that was taken back last; false when there is none. */
    public boolean redo() {
        beginStep();
        return move(undone, done);
    }

    private boolean move(Deque<Map<String, Optional<Element>>> from, Deque<Map<String, Optional<Element>>> to) {
        if (from.isEmpty()) {
            return false;
        }
        Map<String, Optional<Element>> back = new LinkedHashMap<>();
        replaying = true;
        try {
            from.pop().forEach((id, element) -> {
                back.put(id, element(id));
                replace(id, element);
            });
        } finally {
            replaying = false;
        }
        to.push(back);
        return true;
    }

    /** What is different from the base, in the order of the first touch. */
    public List<ElementChange> changes() {
        requireOwner();
        look();
        List<ElementChange> changes = new ArrayList<>();
        seen.forEach((id, now) -> {
            Optional<Element> before = base.element(id);
            if (!before.map(Element::values).equals(now.map(Element::values))) {
                changes.add(new ElementChange(before, now));
            }
        });
        return changes;
    }

    /** Moves to another snapshot and makes these the changes; steps before can no longer be undone. */
    public void rebase(RegistrySnapshot next, Collection<ElementChange> changes) {
        requireOwner();
        resource.getContents().clear();
        objects.clear();
        seen.clear();
        dirty.clear();
        idsByCode.clear();
        done.clear();
        undone.clear();
        step = new LinkedHashMap<>();
        base = next;
        changes.forEach(change -> replace(change.id(), change.after()));
    }

    /** Puts an element into the state it is given. */
    private void replace(String id, Optional<Element> element) {
        NamedElement object = (NamedElement) objectOrNull(id);
        if (element.isEmpty()) {
            if (object != null) {
                detach(object);
            }
        } else if (object == null) {
            object = (NamedElement) EcoreUtil.create(schema.eClass(element.get().type()));
            object.setId(id);
            attach(object);
        }
        if (element.isPresent()) {
            values.write(element.get().values(), object);
        }
        remember(id, element);
        dirty.remove(id);
    }

    private EObject objectOrNull(String id) {
        NamedElement known = objects.get(id);
        if (known != null || seen.containsKey(id)) {
            return known;
        }
        Optional<Element> element = base.element(id);
        if (element.isEmpty()) {
            return null;
        }
        NamedElement object = (NamedElement) EcoreUtil.create(schema.eClass(element.get().type()));
        object.setId(id);
        // Known before its values are written: they may lead back to it.
        objects.put(id, object);
        values.write(element.get().values(), object);
        resource.getContents().add(object);
        object.eAdapters().add(new Watch(id));
        return object;
    }

    private EObject target(String id, EClass declared) {
        NamedElement known = objects.get(id);
        if (known != null) {
            return known;
        }
        EClass type = base.element(id).map(element -> schema.eClass(element.type())).orElse(declared);
        if (type.isAbstract()) {
            throw new IllegalArgumentException("no element has the id " + id);
        }
        return SessionResource.proxy(type, id);
    }

    private void attach(NamedElement object) {
        objects.put(object.getId(), object);
        resource.getContents().add(object);
        object.eAdapters().add(new Watch(object.getId()));
    }

    private void detach(NamedElement object) {
        objects.remove(object.getId());
        resource.getContents().remove(object);
        seen.putIfAbsent(object.getId(), base.element(object.getId()));
    }

    private void touched(String id) {
        if (!seen.containsKey(id)) {
            remember(id, base.element(id));
        }
        dirty.add(id);
        if (!replaying) {
            undone.clear();
        }
    }

    /** Takes note of what the setters did since the last look. */
    private void look() {
        for (String id : List.copyOf(dirty)) {
            Optional<Element> before = seen.get(id);
            Optional<Element> now = Optional.ofNullable(objects.get(id)).map(object -> read(id, object));
            if (!Objects.equals(before, now)) {
                step.putIfAbsent(id, before);
                remember(id, now);
            }
        }
        dirty.clear();
    }

    private Element read(String id, NamedElement object) {
        return new Element(id, base.element(id).map(Element::version).orElse(0L), values.read(object));
    }

    private void remember(String id, Optional<Element> element) {
        seen.put(id, element);
        element.ifPresent(one -> idsByCode.put(one.type().name() + "\n" + one.code(), id));
    }

    private void requireOwner() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("an editing session belongs to the thread that opened it: " + owner);
        }
    }

    /** Sees every change of an object and of its parts. */
    private final class Watch extends EContentAdapter {
        private final String id;

        Watch(String id) {
            this.id = id;
        }

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && notification.getEventType() != Notification.RESOLVE
                    && notification.getEventType() != Notification.REMOVING_ADAPTER) {
                touched(id);
            }
        }
    }
}
