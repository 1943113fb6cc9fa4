package vn.haidang.monitoring.events.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.snmp4j.smi.OID;

/** Traps and syslog as bytes: right ones, and such as nobody should send. */
final class Datagrams {

    private static final int INTEGER = 0x02;
    private static final int OCTETS = 0x04;
    private static final int OBJECT = 0x06;
    private static final int SEQUENCE = 0x30;
    private static final int TICKS = 0x43;
    private static final int TRAP = 0xa7;
    /** The octets of usmHMAC192SHA256AuthProtocol (RFC 7860). */
    private static final int SIGNATURE = 24;
    private static final byte[] ENGINE = HexFormat.of().parseHex("80001f8804666f72676564");
    private static final byte[] KEY = key();

    private Datagrams() {}

    private static byte[] key() {
        TestUsers users = TestUsers.standard();
        try {
            return users.keys(users.byProfile().get("auth"), ENGINE).authentication().orElseThrow().octets();
        } catch (RuntimeException e) {
            throw new AssertionError(e);
        }
    }

    /** A trap of Cisco's syslog MIB. */
    static byte[] trap(int number) {
        return v2c(body("1.3.6.1.4.1.9.9.41.2.0.1", "1.3.6.1.4.1.9.9.41.1.2.3.1.5." + number, "m" + number));
    }

    static byte[] coldStart() {
        return v2c(body("1.3.6.1.6.3.1.1.5.1", "1.3.6.1.2.1.1.5.0", "r1"));
    }

    static byte[] v2c(byte[] pdu) {
        return tlv(SEQUENCE, join(number(1), octets("public"), pdu));
    }

    /** An SNMPv2 trap's PDU with one variable. */
    static byte[] body(String name, String variable, String value) {
        byte[] bindings = join(binding("1.3.6.1.2.1.1.3.0", tlv(TICKS, new byte[]{1})),
                binding("1.3.6.1.6.3.1.1.4.1.0", oid(name)), binding(variable, octets(value)));
        return tlv(TRAP, join(number(77), number(0), number(0), tlv(SEQUENCE, bindings)));
    }

    private static byte[] binding(String name, byte[] value) {
        return tlv(SEQUENCE, join(oid(name), value));
    }

    /** What SNMPv3 packs a PDU into. */
    static byte[] scoped(byte[] pdu) {
        return tlv(SEQUENCE, join(tlv(OCTETS, ENGINE), tlv(OCTETS, new byte[0]), pdu));
    }

    /** A message of the user whom anybody may be. */
    static byte[] unsigned(byte[] scopedPdu) {
        return v3(ENGINE, 0, "uplain", new byte[0], scopedPdu);
    }

    /** A message that claims to be signed by a user of the profiles at an engine made up. */
    static byte[] ofMadeUpEngine(int number) {
        byte[] engine = ENGINE.clone();
        engine[engine.length - 1] = (byte) number;
        engine[engine.length - 2] = (byte) (number >> 8);
        return v3(engine, 1, "uauth", new byte[SIGNATURE],
                scoped(body("1.3.6.1.6.3.1.1.5.3", "1.3.6.1.2.1.1.5.0", "")));
    }

    /** A message of a user with a key: whatever it says, its signature is right. */
    static byte[] signed(byte[] scopedPdu) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            byte[] signature = mac.doFinal(v3(ENGINE, 1, "uauth", new byte[SIGNATURE], scopedPdu));
            return v3(ENGINE, 1, "uauth", Arrays.copyOf(signature, SIGNATURE), scopedPdu);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] v3(byte[] engine, int flags, String user, byte[] signature, byte[] scopedPdu) {
        byte[] header = tlv(SEQUENCE,
                join(number(4711), number(65_507), tlv(OCTETS, new byte[]{(byte) flags}), number(3)));
        byte[] security = tlv(SEQUENCE, join(tlv(OCTETS, engine), number(1), number(1_000), octets(user),
                tlv(OCTETS, signature), tlv(OCTETS, new byte[0])));
        return tlv(SEQUENCE, join(number(3), header, tlv(OCTETS, security), scopedPdu));
    }

    /** Bytes changed, cut, doubled or put in, a few at a time. */
    static byte[] mutated(byte[] seed, Random random) {
        byte[] mutant = seed.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(mutant.length);
            switch (random.nextInt(5)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> mutant = Arrays.copyOf(mutant, Math.max(1, at));
                case 2 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
                case 3 -> mutant[at] = (byte) (random.nextBoolean() ? 0x84 : 0xff);
                default -> mutant = inserted(mutant, at, random);
            }
        }
        return mutant;
    }

    private static byte[] inserted(byte[] bytes, int at, Random random) {
        byte[] more = new byte[1 + random.nextInt(40)];
        random.nextBytes(more);
        return join(Arrays.copyOf(bytes, at), more, Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] number(int value) {
        byte[] bytes = java.math.BigInteger.valueOf(value).toByteArray();
        return tlv(INTEGER, bytes);
    }

    private static byte[] octets(String text) {
        return tlv(OCTETS, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] oid(String text) {
        int[] numbers = new OID(text).getValue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(40 * numbers[0] + numbers[1]);
        for (int i = 2; i < numbers.length; i++) {
            for (int shift = 28; shift > 0; shift -= 7) {
                if (numbers[i] >>> shift != 0) {
                    out.write(0x80 | numbers[i] >>> shift & 0x7f);
                }
            }
            out.write(numbers[i] & 0x7f);
        }
        return tlv(OBJECT, out.toByteArray());
    }

    private static byte[] tlv(int tag, byte[] content) {
        byte[] head = content.length < 0x80
                ? new byte[]{(byte) tag, (byte) content.length}
                : new byte[]{(byte) tag, (byte) 0x82, (byte) (content.length >> 8), (byte) content.length};
        return join(head, content);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
