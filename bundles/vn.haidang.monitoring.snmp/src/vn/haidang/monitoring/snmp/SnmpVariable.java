package vn.haidang.monitoring.snmp;

import java.util.HexFormat;

/**
 * One variable binding: an OID and its value (RFC 3416).
 *
 * @param oid in dotted form without a leading dot
 * @param value what it is
 */
public record SnmpVariable(String oid, Value value) {

    /** A value with its syntax (RFC 2578, 7.1). */
    public sealed interface Value {

        /** Integer32, Counter32, Gauge32, TimeTicks and Counter64: {@code syntax} tells which. */
        record Number(NumberSyntax syntax, long value) implements Value {
            @Override
            public String text() {
                return syntax == NumberSyntax.COUNTER64 ? Long.toUnsignedString(value) : Long.toString(value);
            }
        }

        /** OCTET STRING, its bytes in lower-case hexadecimal. */
        record Octets(String hex) implements Value {

            /** The bytes. */
            public byte[] bytes() {
                return HexFormat.of().parseHex(hex);
            }

            /** As UTF-8 when all of it is readable, else as hexadecimal. */
            @Override
            public String text() {
                return OctetText.of(bytes());
            }
        }

        /** OBJECT IDENTIFIER in dotted form. */
        record ObjectIdentifier(String oid) implements Value {
            @Override
            public String text() {
                return oid;
            }
        }

        /** IpAddress in dotted form. */
        record IpAddress(String address) implements Value {
            @Override
            public String text() {
                return address;
            }
        }

        /** Opaque, in lower-case hexadecimal. */
        record Opaque(String hex) implements Value {
            @Override
            public String text() {
                return hex;
            }
        }

        /** No value: NULL or one of the three exceptions of RFC 3416. */
        record Missing(MissingKind kind) implements Value {
            @Override
            public String text() {
                return kind.name();
            }
        }

        /** The value for people. */
        String text();
    }

    /** The numeric syntaxes. */
    public enum NumberSyntax {
        INTEGER32, COUNTER32, GAUGE32, TIME_TICKS, COUNTER64
    }

    /** Why there is no value. */
    public enum MissingKind {
        NULL, NO_SUCH_OBJECT, NO_SUCH_INSTANCE, END_OF_MIB_VIEW
    }
}
