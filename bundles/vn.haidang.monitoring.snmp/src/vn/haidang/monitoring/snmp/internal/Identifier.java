package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;

import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.snmp.DeviceIdentity;
import vn.haidang.monitoring.snmp.DeviceIdentity.Kind;
import vn.haidang.monitoring.snmp.internal.definition.Definitions;
import vn.haidang.monitoring.snmp.internal.definition.DeviceDefinition;
import vn.haidang.monitoring.snmp.internal.definition.DeviceDefinition.Property;
import vn.haidang.monitoring.snmp.internal.definition.Origin;
import vn.haidang.monitoring.snmp.internal.definition.Quirks;
import vn.haidang.monitoring.snmp.internal.definition.Source;

/** Finds out what one device is, by the definition that describes it most closely. Blocks while it asks. */
final class Identifier {

    private static final OID ENTERPRISES = Oids.oid(1, 3, 6, 1, 4, 1);
    private static final OID ENT_PHYSICAL_CLASS = entity(5);
    private static final int CLASS_CHASSIS = 3;
    private static final int MOST_CHASSIS = 8;
    private static final int MOST_BELOW = 64;
    /** A longer text of a device is no name; patterns are not run over it. */
    private static final int LONGEST_TEXT = 500;

    private final Columns columns;
    private final Definitions definitions;
    private final Map<OID, Variable> scalars = new HashMap<>();
    private final Set<OID> asked = new LinkedHashSet<>();
    private final Map<OID, List<String>> below = new HashMap<>();
    private Optional<List<Integer>> chassis = Optional.empty();
    private Optional<String> model = Optional.empty();
    private Optional<DeviceDefinition> family = Optional.empty();
    private Optional<OID> objectId = Optional.empty();
    private Optional<String> description = Optional.empty();

    Identifier(Columns columns, Definitions definitions) {
        this.columns = columns;
        this.definitions = definitions;
    }

    private static OID entity(int column) {
        return Oids.oid(1, 3, 6, 1, 2, 1, 47, 1, 1, 1, 1, column);
    }

    /** Finds the family only, one request or two as a rule, and spares the agent what it does not bear from now on. */
    Optional<DeviceDefinition> family() throws FindingException {
        ask(List.of(Oids.SYS_DESCR, Oids.SYS_OBJECT_ID, Oids.SYS_NAME, Oids.SYS_LOCATION));
        objectId = Optional.ofNullable(scalars.get(Oids.SYS_OBJECT_ID)).filter(OID.class::isInstance)
                .map(OID.class::cast);
        description = scalar(Oids.SYS_DESCR);
        ask(definitions.deciding(objectId, description).toList());
        family = definitions.choose(objectId, description, this::text);
        columns.limit(quirks().repetitions());
        return family;
    }

    /** The faults of the device's agent, after {@link #family()}. */
    Quirks quirks() {
        return family.map(DeviceDefinition::quirks).orElse(Quirks.NONE);
    }

    /** What the device tells by its whole OID, when it tells something. */
    Optional<String> scalar(OID oid) {
        return Optional.ofNullable(scalars.get(oid)).flatMap(Identifier::text);
    }

    DeviceIdentity identify() throws FindingException {
        family();
        List<DeviceDefinition> asked = new ArrayList<>();
        family.ifPresent(asked::add);
        asked.add(definitions.standard());
        ask(asked.stream().flatMap(one -> one.sources().values().stream()).flatMap(List::stream).map(Source::origin)
                .filter(Origin.Scalar.class::isInstance).map(origin -> ((Origin.Scalar) origin).oid()).toList());
        model = find(asked, Property.MODEL);
        Optional<String> vendor = find(asked, Property.VENDOR).or(this::maker);
        Kind kind = find(asked, Property.KIND).flatMap(Kind::of).orElse(Kind.UNKNOWN);
        return new DeviceIdentity(vendor, model, kind, find(asked, Property.VERSION), find(asked, Property.SERIAL),
                family.map(DeviceDefinition::name));
    }

    private Optional<String> find(List<DeviceDefinition> asked, Property property) throws FindingException {
        for (DeviceDefinition definition : asked) {
            Optional<String> found = definition.find(property, this::text);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The owner of the private enterprise number. */
    private Optional<String> maker() {
        return objectId.filter(oid -> oid.startsWith(ENTERPRISES) && oid.size() > ENTERPRISES.size())
                .map(oid -> Integer.toUnsignedString(oid.get(ENTERPRISES.size())))
                .map(definitions.standard().makers()::get);
    }

    private void ask(List<OID> oids) throws FindingException {
        List<OID> missing = oids.stream().filter(oid -> !asked.contains(oid)).distinct().toList();
        if (!missing.isEmpty()) {
            asked.addAll(missing);
            scalars.putAll(columns.scalars(missing));
        }
    }

    private Optional<String> text(Origin origin) throws FindingException {
        if (origin instanceof Origin.Scalar one) {
            ask(List.of(one.oid()));
            return scalar(one.oid());
        }
        if (origin instanceof Origin.Below all) {
            return below(all.oid()).stream().findFirst();
        }
        if (origin instanceof Origin.Chassis column) {
            return chassis(entity(column.column()));
        }
        if (origin instanceof Origin.Literal literal) {
            return Optional.of(literal.text());
        }
        if (origin instanceof Origin.Description) {
            return description;
        }
        if (origin instanceof Origin.FoundModel) {
            return model;
        }
        if (origin instanceof Origin.SystemName) {
            return scalar(Oids.SYS_NAME);
        }
        return origin instanceof Origin.ObjectId
                ? objectId.map(OID::toDottedString)
                : objectId.flatMap(oid -> family.map(DeviceDefinition::models).map(models -> models.get(oid)));
    }

    private List<String> below(OID oid) throws FindingException {
        List<String> known = below.get(oid);
        if (known == null) {
            known = columns.first(oid, MOST_BELOW).stream().map(Identifier::text).flatMap(Optional::stream).toList();
            below.put(oid, known);
        }
        return known;
    }

    private Optional<String> chassis(OID column) throws FindingException {
        if (chassis.isEmpty()) {
            chassis = Optional.of(columns.read(ENT_PHYSICAL_CLASS).entrySet().stream()
                    .filter(row -> row.getKey().size() == 1
                            && Columns.number(row.getValue()).orElse(0) == CLASS_CHASSIS)
                    .map(row -> row.getKey().get(0)).limit(MOST_CHASSIS).toList());
        }
        List<OID> instances = chassis.get().stream().map(index -> Oids.instance(column, index)).toList();
        ask(instances);
        return instances.stream().map(this::scalar).flatMap(Optional::stream).findFirst();
    }

    /** A placeholder of a recording says nothing either. */
    static Optional<String> text(Variable value) {
        Optional<String> text = value instanceof OID oid
                ? Optional.of(oid.toDottedString())
                : Columns.text(value).or(() -> Columns.number(value).isPresent()
                        ? Optional.of(value.toString())
                        : Optional.empty());
        return text.filter(one -> !one.equals(Scrubber.PRIVATE))
                .map(one -> one.length() > LONGEST_TEXT ? one.substring(0, LONGEST_TEXT) : one);
    }
}
