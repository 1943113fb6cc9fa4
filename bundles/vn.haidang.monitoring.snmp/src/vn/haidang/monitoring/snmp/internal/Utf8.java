package vn.haidang.monitoring.snmp.internal;

import java.nio.charset.StandardCharsets;

import org.snmp4j.smi.OctetString;

/** Names and secrets go out as UTF-8 (SnmpAdminString, RFC 3411, 5). */
final class Utf8 {

    private Utf8() {}

    static OctetString octets(String text) {
        return new OctetString(text.getBytes(StandardCharsets.UTF_8));
    }
}
