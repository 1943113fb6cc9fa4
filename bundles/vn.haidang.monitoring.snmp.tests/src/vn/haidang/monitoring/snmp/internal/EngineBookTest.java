package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snmp4j.smi.Counter32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.snmp.LocalEngine;
import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpCredentials.Authentication;
import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpCredentials.Privacy;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpTarget;

/** A restart of the program costs known devices nothing: no discovery, no key. */
class EngineBookTest {

    /** SNMPv2-MIB: how many datagrams the agent has received. */
    private static final OID SNMP_IN_PKTS = Oids.oid(1, 3, 6, 1, 2, 1, 11, 1, 0);
    private static final User USER = user(Snmpd.AUTHENTICATION);

    @TempDir
    Path agent;
    @TempDir
    Path data;
    private final SimulatedTime time = new SimulatedTime(Instant.parse("2026-11-22T01:00:00Z"));

    private static User user(String passPhrase) {
        return new User("u512", Optional.of(new Authentication(Authentication.Protocol.SHA512, passPhrase)),
                Optional.of(new Privacy(Privacy.Protocol.AES256, Snmpd.PRIVACY)), "");
    }

    private EngineBook book() {
        return book(1_000);
    }

    private EngineBook book(int most) {
        return new EngineBook(data.resolve(EngineBook.FILE), time, time, most);
    }

    private static Reply ask(SnmpEngine engine, Snmpd snmpd, SnmpCredentials credentials, OID oid) throws Exception {
        SnmpTarget target = new SnmpTarget("127.0.0.1", snmpd.port(), credentials, Duration.ofSeconds(5), 0);
        return engine.ask(target, Request.get(List.of(oid))).toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    private static long received(SnmpEngine engine, Snmpd snmpd) throws Exception {
        Reply.Answer answer = assertInstanceOf(Reply.Answer.class,
                ask(engine, snmpd, new Community(Community.Version.V2C, "public"), SNMP_IN_PKTS));
        return ((Counter32) answer.pdu().get(0).getVariable()).getValue();
    }

    /** How many datagrams a first GET takes, counted by the agent. */
    private static long datagrams(Snmpd snmpd, EngineBook book) throws Exception {
        SnmpEngine engine = new SnmpEngine();
        engine.bindBook(book);
        try {
            long before = received(engine, snmpd);
            assertInstanceOf(Reply.Answer.class, ask(engine, snmpd, USER, Oids.SYS_NAME));
            return received(engine, snmpd) - before - 1;
        } finally {
            engine.stop();
        }
    }

    @Test
    void aKnownDeviceIsNeitherDiscoveredNorItsKeyDerivedAfterARestart() throws Exception {
        try (Snmpd snmpd = new Snmpd(agent)) {
            EngineBook first = book();
            assertEquals(3, datagrams(snmpd, first), "discovery, clock, request");
            first.close();

            EngineBook second = book();
            assertEquals(1, datagrams(snmpd, second), "the request alone");
            second.close();

            OctetString engineId = second.engine(new UdpAddress(
                    InetAddress.getLoopbackAddress(), snmpd.port())).orElseThrow().id();
            assertTrue(book().keys(USER, engineId).isPresent());
            assertTrue(book().keys(user("another-phrase"), engineId).isEmpty(),
                    "a pass phrase that was changed is not the one the key was derived from");
        }
    }

    @Test
    void isForItsOwnerOnlyAndHasNoPassPhraseInIt() throws Exception {
        try (Snmpd snmpd = new Snmpd(agent)) {
            EngineBook book = book();
            datagrams(snmpd, book);
            book.close();
        }
        Path file = data.resolve(EngineBook.FILE);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(content.contains(Snmpd.AUTHENTICATION) || content.contains(Snmpd.PRIVACY));
    }

    @Test
    void isWrittenSoonAfterSomethingWasLearntToo() throws Exception {
        try (Snmpd snmpd = new Snmpd(agent)) {
            EngineBook book = book();
            datagrams(snmpd, book);
            book.writeOn(Runnable::run);
            book.note(USER, new OctetString("engine"), new LocalizedKeys(Optional.empty(), Optional.empty()));
            assertFalse(Files.exists(data.resolve(EngineBook.FILE)));
            time.advance(Duration.ofSeconds(31));

            assertTrue(Files.exists(data.resolve(EngineBook.FILE)));
        }
    }

    /** The receiver of traps is the same engine: whoever starts next counts on, in one file. */
    @Test
    void countsItsOwnStartsAndKeepsItsOwnEngineId() throws Exception {
        EngineBook first = book();
        assertEquals(1, first.own().boots());
        EngineBook afterKill = book();
        assertEquals(2, afterKill.own().boots());
        afterKill.close();
        assertEquals(3, LocalEngine.start(data).boots());
        assertEquals(4, book().own().boots());
        assertArrayEquals(first.own().id(), LocalEngine.start(data).id());
    }

    @Test
    void aDamagedFileIsBegunAnew() throws Exception {
        EngineBook whole = book();
        learn(whole, 1);
        whole.close();
        Path file = data.resolve(EngineBook.FILE);
        byte[] bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length += 7) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertEquals(List.of(), known(book()));
        }
        Files.write(file, new byte[100_000]);
        assertEquals(List.of(), known(book()));
        Files.write(file, bytes);
        assertEquals(List.of(1), known(book()));
    }

    /** What is being written while the program ends is older than what is written at its end. */
    @Test
    void whatWasLearntLastIsNotWrittenOver() throws Exception {
        EngineBook book = book(10_000);
        for (int i = 0; i < 5_000; i++) {
            book.note(new UdpAddress(InetAddress.getByAddress(new byte[]{11, 0, (byte) (i >> 8), (byte) i}), 161),
                    KnownEngine.now(new OctetString("engine-" + i), 1, 1));
        }
        book.writeOn(Runnable::run);
        for (int round = 0; round < 40; round++) {
            learn(book, 1);
            CountDownLatch begun = new CountDownLatch(1);
            Thread writing = new Thread(() -> {
                begun.countDown();
                time.advance(Duration.ofSeconds(31));
            });
            writing.start();
            begun.await();
            UdpAddress last = new UdpAddress(InetAddress.getByAddress(new byte[]{12, 0, 0, (byte) round}), 161);
            book.note(last, KnownEngine.now(new OctetString("last-" + round), 1, 1));
            book.close();
            writing.join();
            assertTrue(book(10_000).engine(last).isPresent(), "round " + round);
        }
    }

    /** A device that was replaced often, or a scan of a whole network, must not keep new devices from being known. */
    @Test
    void whatWasLearntLongestAgoGivesWay() throws Exception {
        EngineBook first = book(3);
        for (int i = 1; i <= 3; i++) {
            learn(first, i);
        }
        learn(first, 1);
        learn(first, 4);
        assertEquals(List.of(1, 3, 4), known(first));
        first.close();

        EngineBook second = book(3);
        assertEquals(List.of(1, 3, 4), known(second), "the order outlives a restart");
        learn(second, 5);
        assertEquals(List.of(1, 4, 5), known(second));
    }

    private static void learn(EngineBook book, int number) throws Exception {
        OctetString id = new OctetString("engine-" + number);
        book.note(address(number), KnownEngine.now(id, 1, 1));
        book.note(USER, id, new LocalizedKeys(Optional.of(new OctetString("a")), Optional.of(new OctetString("p"))));
    }

    /** Of which both the engine and the keys are known. */
    private static List<Integer> known(EngineBook book) throws Exception {
        List<Integer> known = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            boolean hasKeys = book.keys(USER, new OctetString("engine-" + i)).isPresent();
            assertEquals(hasKeys, book.engine(address(i)).isPresent());
            if (hasKeys) {
                known.add(i);
            }
        }
        return known;
    }

    private static UdpAddress address(int number) throws Exception {
        return new UdpAddress(InetAddress.getByAddress(new byte[]{10, 0, 0, (byte) number}), 161);
    }
}
