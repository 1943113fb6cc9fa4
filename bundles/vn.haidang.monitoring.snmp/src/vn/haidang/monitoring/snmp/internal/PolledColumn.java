package vn.haidang.monitoring.snmp.internal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.snmp4j.smi.OID;

/** What a poll may ask of an interface (IF-MIB, RFC 2863). */
enum PolledColumn {
    /** ifName, or ifDescr when the device has no ifXTable. */
    NAME(Oids.IF_NAME),
    /** ifOperStatus. */
    STATE(Oids.IF_OPER_STATUS),
    /** ifHCInOctets. */
    WIDE_IN(Oids.IF_HC_IN_OCTETS),
    /** ifHCOutOctets. */
    WIDE_OUT(Oids.IF_HC_OUT_OCTETS),
    /** ifCounterDiscontinuityTime. */
    DISCONTINUITY(Oids.IF_COUNTER_DISCONTINUITY_TIME),
    /** ifHighSpeed. */
    HIGH_SPEED(Oids.IF_HIGH_SPEED),
    /** ifLastChange. */
    LAST_CHANGE(Oids.IF_LAST_CHANGE),
    /** ifInDiscards. */
    IN_DISCARDS(Oids.IF_IN_DISCARDS),
    /** ifInErrors. */
    IN_ERRORS(Oids.IF_IN_ERRORS),
    /** ifOutDiscards. */
    OUT_DISCARDS(Oids.IF_OUT_DISCARDS),
    /** ifOutErrors. */
    OUT_ERRORS(Oids.IF_OUT_ERRORS),
    /** ifInOctets. */
    NARROW_IN(Oids.IF_IN_OCTETS),
    /** ifOutOctets. */
    NARROW_OUT(Oids.IF_OUT_OCTETS),
    /** ifSpeed. */
    SPEED(Oids.IF_SPEED),
    /** ifAlias. */
    ALIAS(Oids.IF_ALIAS),
    /** ifPhysAddress. */
    ADDRESS(Oids.IF_PHYS_ADDRESS);

    /** What every interface has; the others are left out where they are missing. */
    static final Set<PolledColumn> ALWAYS = Collections.unmodifiableSet(EnumSet.of(NAME, STATE));
    /** Asked now and then, to know an interface again when it is renamed. */
    static final Set<PolledColumn> SIGNS = Collections.unmodifiableSet(EnumSet.of(ALIAS, ADDRESS));

    /** Those of ifXTable. */
    static final Set<PolledColumn> EXTENDED = Collections
            .unmodifiableSet(EnumSet.of(WIDE_IN, WIDE_OUT, DISCONTINUITY, HIGH_SPEED, ALIAS));

    private final OID oid;

    PolledColumn(OID oid) {
        this.oid = oid;
    }

    OID oid() {
        return oid;
    }
}
