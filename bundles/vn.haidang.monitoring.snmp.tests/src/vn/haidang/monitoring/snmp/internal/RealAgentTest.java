package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.snmp.InterfaceRow;
import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpCredentials.Authentication;
import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpCredentials.Privacy;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpReader;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.SnmpVariable;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;

/** Reading a real agent, net-snmp's snmpd, in every version and with everything that goes wrong. */
class RealAgentTest {

    private static final String SYS_NAME = "1.3.6.1.2.1.1.5.0";

    @TempDir
    static Path folder;
    private static Snmpd snmpd;
    private final SnmpEngine engine = new SnmpEngine();
    private SnmpReader reader;

    @BeforeAll
    static void startAgent() throws Exception {
        snmpd = new Snmpd(folder);
    }

    @AfterAll
    static void stopAgent() throws Exception {
        snmpd.close();
    }

    @BeforeEach
    void open() {
        reader = new WaitingReader(engine, new SimulatedTime(Instant.EPOCH),
                new DefinitionLibrary(InstantSource.fixed(Instant.EPOCH)));
    }

    @AfterEach
    void close() {
        engine.stop();
    }

    private static SnmpTarget at(int port, SnmpCredentials credentials) {
        return new SnmpTarget("127.0.0.1", port, credentials, Duration.ofMillis(1000), 1);
    }

    private static SnmpTarget agent(SnmpCredentials credentials) {
        return at(snmpd.port(), credentials);
    }

    private static Community community(Community.Version version) {
        return new Community(version, "public");
    }

    private static User user(String name, String authentication, String authPhrase, String privacy,
            String privPhrase) {
        return new User(name,
                authentication.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Authentication(Authentication.Protocol.valueOf(authentication), authPhrase)),
                privacy.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Privacy(Privacy.Protocol.valueOf(privacy), privPhrase)),
                "");
    }

    private String name(SnmpCredentials credentials) throws FindingException {
        return reader.get(agent(credentials), List.of(SYS_NAME)).get(0).value().text();
    }

    private static List<SnmpVariable> walk(SnmpReader reader, SnmpTarget target, String root) throws FindingException {
        List<SnmpVariable> rows = new ArrayList<>();
        reader.walk(target, root, Progress.unobserved(), rows::add);
        return rows;
    }

    @Test
    void answersACommunity() throws Exception {
        assertEquals("peer", name(community(Community.Version.V1)));
        assertEquals("peer", name(community(Community.Version.V2C)));
    }

    @ParameterizedTest
    @CsvSource({"u512, SHA512, AES256", "u1c, SHA, AES256_C", "umd5, MD5, DES", "uauth, SHA256, ''"})
    void answersAUser(String user, String authentication, String privacy) throws Exception {
        assertEquals("peer", name(user(user, authentication, Snmpd.AUTHENTICATION, privacy, Snmpd.PRIVACY)));
    }

    @Test
    void getsWhatIsThereAndSaysWhatIsNot() throws Exception {
        List<String> oids = List.of(SYS_NAME, "1.3.6.1.2.1.1.99.0", "1.3.6.1.2.1.1.5.7", ".1.3.6.1.2.1.1.4.0");

        List<SnmpVariable> v2c = reader.get(agent(community(Community.Version.V2C)), oids);
        assertEquals(List.of("peer", "NO_SUCH_OBJECT", "NO_SUCH_INSTANCE", "somebody@example.test"),
                v2c.stream().map(variable -> variable.value().text()).toList());
        List<SnmpVariable> v1 = reader.get(agent(community(Community.Version.V1)), oids);
        assertEquals(List.of("peer", "NO_SUCH_INSTANCE", "NO_SUCH_INSTANCE", "somebody@example.test"),
                v1.stream().map(variable -> variable.value().text()).toList());
    }

    @Test
    void walksTheSameInEveryVersion() throws Exception {
        // The system group without its clock; what it says does not change while we look.
        List<String> v2c = withoutClocks(walk(reader, agent(community(Community.Version.V2C)), "1.3.6.1.2.1.1"));

        assertTrue(v2c.size() > 20, v2c.toString());
        assertEquals(v2c, withoutClocks(walk(reader, agent(community(Community.Version.V1)), "1.3.6.1.2.1.1")));
        assertEquals(v2c, withoutClocks(walk(reader,
                agent(user("u512", "SHA512", Snmpd.AUTHENTICATION, "AES256", Snmpd.PRIVACY)), "1.3.6.1.2.1.1")));
    }

    private static List<String> withoutClocks(List<SnmpVariable> rows) {
        return rows.stream()
                .filter(row -> !(row.value() instanceof SnmpVariable.Value.Number number
                        && number.syntax() == SnmpVariable.NumberSyntax.TIME_TICKS))
                .map(row -> row.oid() + "=" + row.value().text()).toList();
    }

    @Test
    void walksWholeAgentInOrderWithoutRepeating() throws Exception {
        List<SnmpVariable> rows = walk(reader, agent(community(Community.Version.V2C)), "1.3.6.1.2.1");

        List<String> oids = rows.stream().map(SnmpVariable::oid).toList();
        assertTrue(oids.size() > 200, "only " + oids.size());
        assertEquals(oids.stream().distinct().count(), oids.size());
    }

    @Test
    void givesALeafThatIsWalked() throws Exception {
        assertEquals(List.of(SYS_NAME),
                walk(reader, agent(community(Community.Version.V2C)), SYS_NAME).stream().map(SnmpVariable::oid)
                        .toList());
    }

    @Test
    void seesTheLoopbackInterface() throws Exception {
        List<InterfaceRow> rows = reader.interfaces(agent(community(Community.Version.V2C)), Progress.unobserved());

        InterfaceRow loopback = rows.stream().filter(row -> row.name().equals("lo")).findFirst().orElseThrow();
        assertEquals(InterfaceRow.Status.UP, loopback.oper());
        assertEquals(InterfaceRow.Status.UP, loopback.admin());
        assertTrue(loopback.highCapacity());
        assertTrue(loopback.inOctets().isPresent());
        assertTrue(loopback.highSpeed().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
            "nobody, SHA512, authpass12345, AES256, privpass12345, snmp.user.unknown",
            "u512, SHA512, not-the-phrase, AES256, privpass12345, snmp.key.wrong",
            "u512, SHA256, authpass12345, AES256, privpass12345, snmp.key.wrong",
            "u512, SHA512, authpass12345, AES256, not-the-phrase, snmp.decryption.failed",
            "umd5, MD5, authpass12345, DES, not-the-phrase, snmp.decryption.failed",
            "uauth, SHA256, authpass12345, AES128, privpass12345, snmp.level.unsupported",
            "u512, SHA512, authpass12345, '', '', snmp.access.denied",
            "u512, SHA512, short, AES256, privpass12345, snmp.pass.phrase.short"})
    void saysWhyAUserIsRefused(String user, String authentication, String authPhrase, String privacy,
            String privPhrase, String code) {
        boolean namesUser = !code.equals("snmp.access.denied");
        assertRefused(code, agent(user(user, authentication, authPhrase, privacy, privPhrase)),
                namesUser ? user : "127.0.0.1");
    }

    @Test
    void saysWhyNobodyAnswers() throws Exception {
        int closed;
        try (DatagramSocket free = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            closed = free.getLocalPort();
        }
        Duration quick = Duration.ofMillis(100);
        Community good = community(Community.Version.V2C);

        assertRefused("snmp.port.unreachable", new SnmpTarget("127.0.0.1", closed, good, quick, 0), "" + closed);
        assertRefused("snmp.port.unreachable", new SnmpTarget("127.0.0.1", closed,
                user("u512", "SHA512", Snmpd.AUTHENTICATION, "AES256", Snmpd.PRIVACY), quick, 0), "" + closed);
        assertRefused("snmp.no.answer.to.community", new SnmpTarget("127.0.0.1", snmpd.port(),
                new Community(Community.Version.V2C, "not-the-community"), quick, 0), "127.0.0.1");
        assertRefused("snmp.host.unknown",
                new SnmpTarget("no-such-host.invalid", 161, good, quick, 0), "no-such-host.invalid");
    }

    private void assertRefused(String code, SnmpTarget target, String part) {
        FindingException refused = assertThrows(FindingException.class, () -> reader.get(target, List.of(SYS_NAME)));

        assertEquals(code, refused.finding().code());
        for (Language language : Language.values()) {
            String summary = refused.finding().summary(ValueFormat.of(language));
            assertTrue(summary.contains(part), summary);
            assertFalse(summary.contains("pass12345") || summary.contains("not-the-"), summary);
            refused.finding().explanation(ValueFormat.of(language));
            refused.finding().remedy(ValueFormat.of(language));
        }
    }

    @Test
    void refusesWhatIsNoOid() {
        FindingException refused = assertThrows(FindingException.class,
                () -> reader.get(agent(community(Community.Version.V2C)), List.of("sysName.0")));

        assertEquals("snmp.oid.invalid", refused.finding().code());
    }

    @Test
    void stopsWhenItIsCancelled() {
        Progress cancelled = new Progress() {
            private int rows;

            @Override
            public void begin(String task, int units) {
                rows = 0;
            }

            @Override
            public void advance(int units) {
                rows += units;
            }

            @Override
            public boolean isCancelled() {
                return rows > 0;
            }
        };
        Consumer<SnmpVariable> nobody = row -> {};

        assertThrows(CancellationException.class, () -> reader.walk(agent(community(Community.Version.V2C)),
                "1.3.6.1.2.1", cancelled, nobody));
    }

    @Test
    void twoUsersOfOneNameMayHaveDifferentPassPhrases() throws Exception {
        User right = user("u512", "SHA512", Snmpd.AUTHENTICATION, "AES256", Snmpd.PRIVACY);
        User wrong = user("u512", "SHA512", "not-the-phrase", "AES256", Snmpd.PRIVACY);

        assertEquals("peer", name(right));
        assertRefused("snmp.key.wrong", agent(wrong), "u512");
        assertEquals("peer", name(right));
    }
}
