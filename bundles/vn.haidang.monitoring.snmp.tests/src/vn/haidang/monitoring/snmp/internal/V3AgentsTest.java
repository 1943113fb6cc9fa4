package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;

import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpCredentials.Authentication;
import vn.haidang.monitoring.snmp.SnmpCredentials.Privacy;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.EngineNotes.Kind;
import vn.haidang.monitoring.snmp.internal.EngineNotes.Note;
import vn.haidang.monitoring.snmp.internal.Reply.Failure;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/** What SNMPv3 engines do in the field, done by net-snmp: nobody has to lend a hand, and it is told. */
class V3AgentsTest {

    private static final String FIXED_ID = "exactEngineID 0x80001f88046869646e67";
    private static final Map<Authentication.Protocol, String> HASHES = new LinkedHashMap<>();
    private static final Map<Privacy.Protocol, String> CIPHERS = new LinkedHashMap<>();

    static {
        HASHES.put(Authentication.Protocol.MD5, "MD5");
        HASHES.put(Authentication.Protocol.SHA, "SHA");
        HASHES.put(Authentication.Protocol.SHA224, "SHA-224");
        HASHES.put(Authentication.Protocol.SHA256, "SHA-256");
        HASHES.put(Authentication.Protocol.SHA384, "SHA-384");
        HASHES.put(Authentication.Protocol.SHA512, "SHA-512");
        CIPHERS.put(Privacy.Protocol.DES, "DES");
        CIPHERS.put(Privacy.Protocol.AES128, "AES");
        CIPHERS.put(Privacy.Protocol.AES192, "AES-192");
        CIPHERS.put(Privacy.Protocol.AES256, "AES-256");
        CIPHERS.put(Privacy.Protocol.AES192_C, "AES-192-C");
        CIPHERS.put(Privacy.Protocol.AES256_C, "AES-256-C");
    }

    @TempDir
    Path folder;
    private final SnmpEngine engine = new SnmpEngine();

    @AfterEach
    void stop() {
        engine.stop();
    }

    private static User user(String name, Optional<Authentication.Protocol> hash, Optional<Privacy.Protocol> cipher) {
        return new User(name, hash.map(protocol -> new Authentication(protocol, Snmpd.AUTHENTICATION)),
                cipher.map(protocol -> new Privacy(protocol, Snmpd.PRIVACY)), "");
    }

    private static SnmpTarget at(Snmpd snmpd, SnmpCredentials credentials) {
        return new SnmpTarget("127.0.0.1", snmpd.port(), credentials, Duration.ofSeconds(1), 1);
    }

    private Reply ask(SnmpTarget target, OID oid) throws Exception {
        return engine.ask(target, Request.get(List.of(oid))).toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    private void assertAnswers(Snmpd snmpd, User user) throws Exception {
        Reply reply = ask(at(snmpd, user), Oids.SYS_NAME);
        assertInstanceOf(Reply.Answer.class, reply, user + " " + user.authentication() + user.privacy() + ": " + reply);
        assertEquals("peer", ((Reply.Answer) reply).pdu().get(0).getVariable().toString());
    }

    private Set<Kind> notes(Snmpd snmpd, User user) {
        return engine.notes(at(snmpd, user)).stream().map(Note::kind).collect(Collectors.toSet());
    }

    private int boots(Snmpd snmpd, User user) throws Exception {
        Reply.Answer answer = assertInstanceOf(Reply.Answer.class, ask(at(snmpd, user), Oids.SNMP_ENGINE_BOOTS));
        return ((Integer32) answer.pdu().get(0).getVariable()).getValue();
    }

    private static String[] configuration(List<User> users, String... more) {
        List<String> lines = new ArrayList<>(List.of(more));
        for (User user : users) {
            String hash = user.authentication().map(given -> " " + HASHES.get(given.protocol()) + " \""
                    + given.passPhrase() + "\"").orElse("");
            String cipher = user.privacy().map(given -> " " + CIPHERS.get(given.protocol()) + " \""
                    + given.passPhrase() + "\"").orElse("");
            lines.add("createUser " + user.user() + hash + cipher);
            lines.add("rouser " + user.user() + (hash.isEmpty() ? " noauth" : cipher.isEmpty() ? " auth" : " priv"));
        }
        return lines.toArray(String[]::new);
    }

    private static List<User> allKinds() {
        List<User> users = new ArrayList<>();
        users.add(user("open", Optional.empty(), Optional.empty()));
        HASHES.keySet().forEach(hash -> {
            users.add(user("u" + users.size(), Optional.of(hash), Optional.empty()));
            CIPHERS.keySet().forEach(
                    cipher -> users.add(user("u" + users.size(), Optional.of(hash), Optional.of(cipher))));
        });
        return users;
    }

    @Test
    void usersOfAllKindsAreFollowedThroughRestartsWithTheSameAndWithANewEngine() throws Exception {
        List<User> users = allKinds();
        assertEquals(1 + 6 * 7, users.size());
        try (Snmpd snmpd = new Snmpd(folder, true, configuration(users))) {
            for (User user : users) {
                assertAnswers(snmpd, user);
            }
            assertEquals(Set.of(), notes(snmpd, users.get(0)));
            snmpd.stop();
            snmpd.start();
            for (User user : users) {
                assertAnswers(snmpd, user);
            }
            assertEquals(Set.of(), notes(snmpd, users.get(0)));
            snmpd.stop();
            Files.delete(snmpd.state());
            snmpd.start();
            for (User user : users) {
                assertAnswers(snmpd, user);
            }
            assertEquals(Set.of(Kind.REPLACED), notes(snmpd, users.get(0)));
        }
    }

    @Test
    void aDeviceThatForgetsItsBootsIsFollowedAndNamed() throws Exception {
        User user = user("watch", Optional.of(Authentication.Protocol.SHA256), Optional.of(Privacy.Protocol.AES128));
        try (Snmpd snmpd = new Snmpd(folder, true, configuration(List.of(user)))) {
            assertAnswers(snmpd, user);
            snmpd.stop();
            Path old = Files.copy(snmpd.state(), folder.resolve("old"));
            for (int times = 0; times < 3; times++) {
                snmpd.start();
                assertAnswers(snmpd, user);
                snmpd.stop();
            }
            int before = 4;
            Files.copy(old, snmpd.state(), StandardCopyOption.REPLACE_EXISTING);
            snmpd.start();

            assertAnswers(snmpd, user);

            assertTrue(boots(snmpd, user) < before);
            assertEquals(Set.of(Kind.BOOTS_WENT_BACK), notes(snmpd, user));
        }
    }

    /** Set up from one copy: one engine id, two clocks. SNMP4J alone loses one of them at every turn. */
    @Test
    void twoDevicesWithOneEngineIdAreBothReadAndNamed() throws Exception {
        User user = user("watch", Optional.of(Authentication.Protocol.SHA256), Optional.of(Privacy.Protocol.AES128));
        String[] lines = configuration(List.of(user), FIXED_ID);
        try (Snmpd first = new Snmpd(folder.resolve("a"), true, lines);
                Snmpd second = new Snmpd(folder.resolve("b"), true, lines)) {
            // Twice started, so that their boots differ.
            second.stop();
            second.start();
            for (int round = 0; round < 5; round++) {
                assertAnswers(first, user);
                assertAnswers(second, user);
            }

            assertEquals(Set.of(Kind.CLONED), notes(first, user));
            assertEquals(Set.of(Kind.CLONED), notes(second, user));
            assertEquals(Set.of(Kind.CLONED), notes(first, user), "and told for an hour");
            SnmpTarget byName = new SnmpTarget("localhost", first.port(), user, Duration.ofSeconds(1), 1);
            assertEquals(List.of(), engine.notes(byName), "nobody has looked the name up");
            assertInstanceOf(Reply.Answer.class, ask(byName, Oids.SYS_NAME));
            assertEquals(List.of(Kind.CLONED), engine.notes(byName).stream().map(Note::kind).toList());
        }
    }

    @Test
    void theOtherVariantOfAesIsFoundOutAndNamed() throws Exception {
        User cisco = user("watch", Optional.of(Authentication.Protocol.SHA), Optional.of(Privacy.Protocol.AES256_C));
        User asked = user("watch", Optional.of(Authentication.Protocol.SHA), Optional.of(Privacy.Protocol.AES256));
        try (Snmpd snmpd = new Snmpd(folder, false, configuration(List.of(cisco)))) {
            for (int round = 0; round < 3; round++) {
                assertAnswers(snmpd, asked);
                assertEquals(List.of("OTHER_AES AES256_C"), engine.notes(at(snmpd, asked)).stream()
                        .map(note -> note.kind() + " " + note.detail()).toList());
            }
        }
    }

    @Test
    void aUserWhoHasAnotherPassPhraseOnOneDeviceIsNamed() throws Exception {
        User user = user("watch", Optional.of(Authentication.Protocol.SHA256), Optional.empty());
        User other = new User("watch",
                Optional.of(new Authentication(Authentication.Protocol.SHA256, "quite-another-phrase")),
                Optional.empty(), "");
        try (Snmpd right = new Snmpd(folder.resolve("a"), false, configuration(List.of(user)));
                Snmpd wrong = new Snmpd(folder.resolve("b"), false, configuration(List.of(other)))) {
            assertAnswers(right, user);

            assertEquals(Reason.KEY_OF_ANOTHER,
                    assertInstanceOf(Failure.class, ask(at(wrong, user), Oids.SYS_NAME)).reason());
            assertAnswers(wrong, other);
            assertAnswers(right, user);
        }
    }
}
