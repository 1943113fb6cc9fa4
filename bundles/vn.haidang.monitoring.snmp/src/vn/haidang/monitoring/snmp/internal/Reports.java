package vn.haidang.monitoring.snmp.internal;

import java.util.Map;

import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.smi.OID;

import vn.haidang.monitoring.snmp.internal.Reply.Failure;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/** What the counters that an SNMPv3 agent reports mean (RFC 3414, 5; RFC 3413, 4.1.2; RFC 3412, 5). */
final class Reports {

    private static final Map<OID, Reason> REASONS = Map.of(
            SnmpConstants.usmStatsUnsupportedSecLevels, Reason.LEVEL_UNSUPPORTED,
            SnmpConstants.usmStatsNotInTimeWindows, Reason.NOT_IN_TIME_WINDOW,
            SnmpConstants.usmStatsUnknownUserNames, Reason.USER_UNKNOWN,
            SnmpConstants.usmStatsUnknownEngineIDs, Reason.ENGINE_UNKNOWN,
            SnmpConstants.usmStatsWrongDigests, Reason.KEY_WRONG,
            SnmpConstants.usmStatsDecryptionErrors, Reason.DECRYPTION_FAILED,
            SnmpConstants.snmpUnknownContexts, Reason.CONTEXT_UNKNOWN,
            SnmpConstants.snmpUnavailableContexts, Reason.CONTEXT_UNKNOWN);

    private Reports() {}

    static Failure failure(OID report) {
        return new Failure(REASONS.getOrDefault(report, Reason.REPORT), report.toDottedString());
    }

    /** Whether SNMP4J can still make good what is reported: by learning the engine or its clock and sending again. */
    static boolean isCurable(OID report) {
        return SnmpConstants.usmStatsUnknownEngineIDs.equals(report)
                || SnmpConstants.usmStatsNotInTimeWindows.equals(report);
    }
}
