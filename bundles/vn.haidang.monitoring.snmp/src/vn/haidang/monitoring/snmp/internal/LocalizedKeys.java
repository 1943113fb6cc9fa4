package vn.haidang.monitoring.snmp.internal;

import java.util.Optional;

import org.snmp4j.smi.OctetString;

/**
 * A user's keys for one engine (RFC 3414, 2.6). Holds secrets: {@code toString} shows none.
 *
 * @param authentication empty for noAuthNoPriv
 * @param privacy empty without privacy
 */
record LocalizedKeys(Optional<OctetString> authentication, Optional<OctetString> privacy) {

    @Override
    public String toString() {
        return "LocalizedKeys";
    }
}
