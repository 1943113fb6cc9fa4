package vn.haidang.monitoring.events.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snmp4j.PDU;
import org.snmp4j.asn1.BEROutputStream;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.TimeTicks;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.event.EventIntake.Counters;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.NetworkEvent;

/** What comes in masses, and what is no message at all. */
class StormTest {

    private static final int STORM = 20_000;
    private static final int MUTANTS = 30_000;

    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void rig() {
        rig = new Rig(folder).withRouter("R1", "127.0.0.1").start();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void accountsForEachOfTwentyThousandTraps() throws IOException {
        try (DatagramSocket socket = new DatagramSocket()) {
            for (int i = 0; i < STORM; i++) {
                send(socket, rig.port("snmp"), trap(i));
            }
        }
        rig.await(() -> accounted(rig.receiver().counters()) == STORM, "an account of all");
        Counters counters = rig.receiver().counters();
        assertTrue(counters.taken() > STORM / 4, counters.toString());

        // One device may not fill the book: of what it says beyond its share the number is kept, and of what was lost too.
        rig.await(() -> sum(EventKind.LIMITED) == counters.limited()
                && sum(EventKind.LOST) == counters.lost() + counters.overrun(), "the numbers in the book");
        assertTrue(rig.book.all().size() < 1_000, "events: " + rig.book.all().size());
        assertEquals(counters.taken() - counters.limited(), sum(EventKind.OTHER_TRAP));
    }

    private static long accounted(Counters counters) {
        return counters.taken() + counters.lost() + counters.refused() + counters.overrun();
    }

    private long sum(EventKind kind) {
        return rig.book.all().stream().filter(event -> event.kind() == kind).mapToLong(NetworkEvent::count).sum();
    }

    @Test
    void makesOneEventOfTheSameTrapAThousandTimes() throws IOException {
        try (DatagramSocket socket = new DatagramSocket()) {
            for (int i = 0; i < 1_000; i++) {
                send(socket, rig.port("snmp"), trap(1));
            }
        }
        rig.await(() -> accounted(rig.receiver().counters()) == 1_000, "an account of all");
        rig.await(() -> sum(EventKind.OTHER_TRAP) == rig.receiver().counters().taken(), "all in the book");
        assertEquals(1, rig.book.all().stream().filter(event -> event.kind() == EventKind.OTHER_TRAP).count());
    }

    @Test
    void survivesMutilatedDatagrams() throws IOException {
        Random random = new Random(20261122);
        List<byte[]> seeds = List.of(trap(1), v3(random), syslog(), "<13>1 - - - - - [a b=\"]\"] x".getBytes());
        try (DatagramSocket socket = new DatagramSocket()) {
            for (int i = 0; i < MUTANTS; i++) {
                byte[] mutant = mutated(seeds.get(random.nextInt(seeds.size())), random);
                send(socket, rig.port(random.nextBoolean() ? "snmp" : "syslog-udp"), mutant);
            }
            rig.await(() -> accounted(rig.receiver().counters()) >= MUTANTS, "an account of all");
            long before = sum(EventKind.COLD_START);
            rig.await(() -> {
                sendQuietly(socket, coldStart());
                return sum(EventKind.COLD_START) > before;
            }, "a good trap after all that");
        }
        assertEquals(2, rig.receiver().listeners().stream().filter(one -> one.port() > 0)
                .filter(one -> !one.name().equals("syslog-tcp")).count());
    }

    private void sendQuietly(DatagramSocket socket, byte[] bytes) {
        try {
            send(socket, rig.port("snmp"), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void send(DatagramSocket socket, int port, byte[] bytes) throws IOException {
        socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), port));
    }

    /** Bytes changed, cut, doubled or put in, a few at a time. */
    private static byte[] mutated(byte[] seed, Random random) {
        byte[] mutant = seed.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(mutant.length);
            switch (random.nextInt(4)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> mutant = java.util.Arrays.copyOf(mutant, Math.max(1, at));
                case 2 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
                default -> mutant = inserted(mutant, at, random);
            }
        }
        return mutant;
    }

    private static byte[] inserted(byte[] bytes, int at, Random random) {
        byte[] more = new byte[1 + random.nextInt(40)];
        random.nextBytes(more);
        return ByteBuffer.allocate(bytes.length + more.length).put(bytes, 0, at).put(more)
                .put(bytes, at, bytes.length - at).array();
    }

    private static byte[] trap(int number) throws IOException {
        return v2c(new OID("1.3.6.1.4.1.9.9.41.2.0.1"),
                new VariableBinding(new OID("1.3.6.1.4.1.9.9.41.1.2.3.1.5." + number), new OctetString("m" + number)));
    }

    private static byte[] coldStart() {
        try {
            return v2c(new OID("1.3.6.1.6.3.1.1.5.1"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] v2c(OID name, VariableBinding... bindings) throws IOException {
        PDU pdu = new PDU();
        pdu.setType(PDU.TRAP);
        pdu.add(new VariableBinding(SnmpConstants.sysUpTime, new TimeTicks(1)));
        pdu.add(new VariableBinding(SnmpConstants.snmpTrapOID, name));
        pdu.addAll(bindings);
        OctetString community = new OctetString("public");
        Integer32 version = new Integer32(1);
        int length = version.getBERLength() + community.getBERLength() + pdu.getBERLength();
        BEROutputStream out = new BEROutputStream(ByteBuffer.allocate(length + 8));
        org.snmp4j.asn1.BER.encodeHeader(out, org.snmp4j.asn1.BER.SEQUENCE, length);
        version.encodeBER(out);
        community.encodeBER(out);
        pdu.encodeBER(out);
        byte[] bytes = new byte[out.rewind().remaining()];
        out.getBuffer().get(bytes);
        return bytes;
    }

    /** The beginning of a v3 message of a user with an engine made up. */
    private static byte[] v3(Random random) {
        byte[] bytes = java.util.HexFormat.of().parseHex("307002010330110204" + "11223344" + "020300ffe304010302010304"
                + "30302e040c8000000001020304050607080201010201010405" + "7561757468" + "040c000000000000000000000000"
                + "0408" + "0000000000000000" + "04200102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20");
        bytes[40] = (byte) random.nextInt(256);
        return bytes;
    }

    private static byte[] syslog() {
        return "<189>43: *Mar  1 00:12:11.123: %LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to down"
                .getBytes(StandardCharsets.US_ASCII);
    }
}
