package vn.haidang.monitoring.snmp.internal.definition;

import org.snmp4j.smi.OID;

/** Where a text about a device comes from. */
public sealed interface Origin {

    /** sysDescr (SNMPv2-MIB). */
    record Description() implements Origin {}

    /** sysObjectID in dotted form. */
    record ObjectId() implements Origin {}

    /** sysName. */
    record SystemName() implements Origin {}

    /** What the definition calls the sysObjectID in its list of models. */
    record ListedModel() implements Origin {}

    /** The model as it was found out before: for conditions on kind, version and serial number. */
    record FoundModel() implements Origin {}

    /** One variable by its whole OID. */
    record Scalar(OID oid) implements Origin {}

    /** The first variable below an OID that says something. */
    record Below(OID oid) implements Origin {}

    /** A column of entPhysicalTable (ENTITY-MIB, RFC 6933) at the first chassis that has it. */
    record Chassis(int column) implements Origin {}

    /** A text that the definition itself gives. */
    record Literal(String text) implements Origin {}
}
