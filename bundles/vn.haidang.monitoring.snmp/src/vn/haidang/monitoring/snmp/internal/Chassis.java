package vn.haidang.monitoring.snmp.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;

import vn.haidang.base.finding.FindingException;

/**
 * What a device is: from the first chassis of its entPhysicalTable (ENTITY-MIB, RFC 6933), else from its maker's own MIB,
 * else from its sysDescr.
 */
record Chassis(Optional<String> manufacturer, Optional<String> model, Optional<String> serialNumber,
        Optional<String> firmware) {

    private static final int CLASS_CHASSIS = 3;
    private static final OID CLASS = entity(5);
    private static final OID FIRMWARE = entity(9);
    private static final OID SOFTWARE = entity(10);
    private static final OID SERIAL = entity(11);
    private static final OID MANUFACTURER = entity(12);
    private static final OID MODEL = entity(13);
    private static final Pattern VERSION = Pattern
            .compile("(?i)\\b(?:version|revision|routeros|edgeos)[ :]+v?([0-9A-Z]*[0-9.][^\\s,;]*)");

    private static OID entity(int column) {
        return Oids.oid(1, 3, 6, 1, 2, 1, 47, 1, 1, 1, 1, column);
    }

    static Chassis read(Columns columns, Vendor vendor, Optional<String> sysDescr) throws FindingException {
        Map<OID, Variable> entity = entity(columns);
        Map<OID, Variable> own = vendor.scalars().isEmpty() ? Map.of() : columns.scalars(vendor.scalars());
        return new Chassis(text(entity, MANUFACTURER).or(vendor::name),
                text(entity, MODEL).or(scalar(own, vendor.model())),
                text(entity, SERIAL).or(scalar(own, vendor.serial())),
                text(entity, SOFTWARE).or(scalar(own, vendor.firmware())).or(() -> text(entity, FIRMWARE))
                        .or(() -> sysDescr.flatMap(Chassis::version)));
    }

    /** The chassis by column; nothing for a device without one. */
    private static Map<OID, Variable> entity(Columns columns) throws FindingException {
        OptionalInt chassis = columns.read(CLASS).entrySet().stream()
                .filter(row -> row.getKey().size() == 1
                        && Columns.number(row.getValue()).orElse(0) == CLASS_CHASSIS)
                .mapToInt(row -> row.getKey().get(0)).findFirst();
        if (chassis.isEmpty()) {
            return Map.of();
        }
        Map<OID, Variable> values = new HashMap<>();
        columns.scalars(List.of(FIRMWARE, SOFTWARE, SERIAL, MANUFACTURER, MODEL).stream()
                .map(column -> Oids.instance(column, chassis.getAsInt())).toList())
                .forEach((oid, value) -> values.put(oid.trim(), value));
        return values;
    }

    private static Optional<String> text(Map<OID, Variable> values, OID oid) {
        return Optional.ofNullable(values.get(oid)).flatMap(Columns::text);
    }

    private static Supplier<Optional<String>> scalar(Map<OID, Variable> values, Optional<OID> oid) {
        return () -> oid.flatMap(one -> text(values, one));
    }

    private static Optional<String> version(String sysDescr) {
        Matcher matcher = VERSION.matcher(sysDescr);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
