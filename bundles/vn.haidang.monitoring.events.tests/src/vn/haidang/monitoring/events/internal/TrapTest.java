package vn.haidang.monitoring.events.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.event.EventSource.Trust;
import vn.haidang.monitoring.event.LineWitness;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.monitoring.snmp.SnmpCredentials.Authentication;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;

/** Traps and informs sent by net-snmp's snmptrap and snmpinform. */
class TrapTest {

    private static final String ENGINE = "0x80001f8804636f6e67";
    private static final List<String> PRIV = List.of("-v3", "-u", "upriv", "-l", "authPriv", "-a", "SHA-512", "-A",
            TestUsers.AUTHENTICATION, "-x", "AES-256", "-X", TestUsers.PRIVACY);
    private static final List<String> AUTH = List.of("-v3", "-u", "uauth", "-l", "authNoPriv", "-a", "SHA-256", "-A",
            TestUsers.AUTHENTICATION);
    private static final List<String> OLD = List.of("-v3", "-u", "uold", "-l", "authPriv", "-a", "MD5", "-A",
            TestUsers.AUTHENTICATION, "-x", "DES", "-X", TestUsers.PRIVACY);
    private static final List<String> PLAIN = List.of("-v3", "-u", "uplain", "-l", "noAuthNoPriv");
    private static final List<String> V2C = List.of("-v2c", "-c", "public");

    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void rig() {
        rig = new Rig(folder).withRouter("R1", "127.0.0.1");
        rig.interfaces.put(7, "ge-0/0");
        rig.start();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    static Stream<Arguments> senders() {
        return Stream.of(Arguments.of("snmptrap", V2C, Channel.TRAP_V2C, Trust.ADDRESS),
                Arguments.of("snmptrap", signed(PLAIN), Channel.TRAP_V3, Trust.ADDRESS),
                Arguments.of("snmptrap", signed(AUTH), Channel.TRAP_V3, Trust.PROVEN),
                Arguments.of("snmptrap", signed(PRIV), Channel.TRAP_V3, Trust.PROVEN),
                Arguments.of("snmptrap", signed(OLD), Channel.TRAP_V3, Trust.PROVEN),
                Arguments.of("snmpinform", V2C, Channel.INFORM, Trust.ADDRESS),
                Arguments.of("snmpinform", AUTH, Channel.INFORM, Trust.PROVEN),
                Arguments.of("snmpinform", PRIV, Channel.INFORM, Trust.PROVEN),
                Arguments.of("snmpinform", OLD, Channel.INFORM, Trust.PROVEN));
    }

    /** A trap is signed for the sender's engine, whose id is given. */
    private static List<String> signed(List<String> user) {
        List<String> options = new ArrayList<>(user);
        options.addAll(List.of("-e", ENGINE));
        return options;
    }

    @ParameterizedTest
    @MethodSource("senders")
    void knowsDeviceInterfaceAndLineOfALinkDown(String tool, List<String> options, Channel channel, Trust trust)
            throws Exception {
        assertEquals(0, Tool.notify(folder, tool, rig.port("snmp"), options));

        NetworkEvent event = rig.await(1).get(0);
        assertEquals(EventKind.LINK_DOWN, event.kind());
        assertEquals(Severity.WARNING, event.severity());
        assertEquals(channel, event.source().channel());
        assertEquals(trust, event.source().trust());
        assertEquals(Optional.of("R1"), event.subject().device());
        assertEquals(Optional.of("ge-0/0"), event.subject().port());
        assertEquals(Optional.of("L-R1"), event.subject().line());
        assertTrue(event.raw().contains("1.3.6.1.2.1.2.2.1.8.7 = Integer32: 2"), event.raw());
    }

    @Test
    void readsAV1TrapWithItsAgentAddressAsAClaim() throws Exception {
        rig.close();
        rig = new Rig(folder).withRouter("R2", "192.0.2.2").start();
        List<String> linkDown = List.of(".1.3.6.1.4.1.9", "192.0.2.2", "2", "0", "", ".1.3.6.1.2.1.2.2.1.2.3", "s",
                "ge-0/0");
        assertEquals(0, Tool.notify(folder, "snmptrap", rig.port("snmp"), List.of("-v1", "-c", "public"), linkDown));

        NetworkEvent event = rig.await(1).get(0);
        assertEquals(Channel.TRAP_V1, event.source().channel());
        assertEquals(EventKind.LINK_DOWN, event.kind());
        assertEquals(Trust.CLAIMED, event.source().trust());
        assertEquals(Optional.of("R2"), event.subject().device());
        assertEquals(Optional.of("L-R2"), event.subject().line());
        assertEquals(List.of(), rig.receiver().changes("L-R2", Rig.START, rig.time.instant()),
                "a claim is no testimony");
    }

    @Test
    void namesAnEnterpriseTrapAsRfc3584Does() throws Exception {
        List<String> trap = List.of(".1.3.6.1.4.1.12356", "127.0.0.1", "6", "401", "", ".1.3.6.1.4.1.12356.1", "s",
                "Hải Châu");
        assertEquals(0, Tool.notify(folder, "snmptrap", rig.port("snmp"), List.of("-v1", "-c", "public"), trap));

        NetworkEvent event = rig.await(1).get(0);
        assertEquals(EventKind.OTHER_TRAP, event.kind());
        assertEquals("1.3.6.1.4.1.12356.0.401 1.3.6.1.4.1.12356.1=Hải Châu", event.text());
    }

    @ParameterizedTest
    @CsvSource({"authpass12345, 0", "another12345, 1"})
    void warnsOfAUserWithSeveralKeysAndNotOfOneWithSeveralContexts(String passPhrase, int warnings) {
        List<String> told = new CopyOnWriteArrayList<>();
        Logger log = Logger.getLogger("vn.haidang.monitoring.events.internal.snmp.ReceivingSecurity");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                told.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        log.addHandler(handler);
        try {
            rig.close();
            rig.users.add("auth-2", new User("uauth",
                    Optional.of(new Authentication(Authentication.Protocol.SHA256, passPhrase)), Optional.empty(),
                    "context"));
            rig.start();
        } finally {
            log.removeHandler(handler);
        }
        assertEquals(warnings, told.size(), told.toString());
    }

    @Test
    void bearsWitnessOfALineThatWentDownAndUp() throws Exception {
        assertEquals(0, Tool.notify(folder, "snmptrap", rig.port("snmp"), V2C));
        rig.await(1);
        assertEquals(0, Tool.notify(folder, "snmptrap", rig.port("snmp"), V2C,
                List.of("", ".1.3.6.1.6.3.1.1.5.4", ".1.3.6.1.2.1.2.2.1.1.7", "i", "7")));
        rig.await(2);

        List<LineWitness.LinkChange> changes = rig.receiver().changes("L-R1", Rig.START,
                rig.time.instant().plusSeconds(1));
        assertEquals(List.of(false, true), changes.stream().map(LineWitness.LinkChange::isUp).toList());
        assertEquals(List.of("trap", "trap"), rig.witnesses());
    }

    @Test
    void countsWhatIsSaidAgain() throws Exception {
        assertEquals(0, Tool.notify(folder, "snmptrap", rig.port("snmp"), V2C));
        assertEquals(0, Tool.notify(folder, "snmptrap", rig.port("snmp"), V2C));
        rig.await(() -> rig.book.all().stream().anyMatch(event -> event.count() == 2), "the second time");
        assertEquals(1, rig.book.all().size());
    }

    @Test
    void refusesWrongKeysAndUnknownUsers() throws Exception {
        List<String> wrongKey = List.of("-v3", "-u", "uauth", "-l", "authNoPriv", "-a", "SHA-256", "-A",
                "anotherpass1", "-e", ENGINE);
        List<String> stranger = List.of("-v3", "-u", "nobody", "-l", "authNoPriv", "-a", "SHA-256", "-A",
                TestUsers.AUTHENTICATION, "-e", ENGINE);
        Tool.notify(folder, "snmptrap", rig.port("snmp"), wrongKey);
        Tool.notify(folder, "snmptrap", rig.port("snmp"), stranger);
        rig.await(() -> rig.receiver().counters().refused() == 2, "two refused");
        assertNotEquals(0, Tool.notify(folder, "snmpinform", rig.port("snmp"), List.of("-v3", "-u", "uauth", "-l",
                "authNoPriv", "-a", "SHA-256", "-A", "anotherpass1")), "not confirmed");
        assertEquals(List.of(), rig.book.all());
    }

    @Test
    void staysTheSameEngineOverARestart() throws Exception {
        assertEquals(0, Tool.notify(folder, "snmpinform", rig.port("snmp"), PRIV));
        List<String> before = Files.readAllLines(folder.resolve("snmp-engine.properties"));
        rig.stop();
        rig.start();
        assertEquals(0, Tool.notify(folder, "snmpinform", rig.port("snmp"), PRIV));
        List<String> after = Files.readAllLines(folder.resolve("snmp-engine.properties"));
        assertEquals(before.get(1), after.get(1));
        assertEquals("boots=1", before.get(2));
        assertEquals("boots=2", after.get(2));
    }

    @Test
    void takesAUserWhoComesWhileItRuns() throws Exception {
        rig.users.add("new", new User("unew", TestUsers.authentication(Authentication.Protocol.SHA256),
                Optional.empty(), ""));
        List<String> options = List.of("-v3", "-u", "unew", "-l", "authNoPriv", "-a", "SHA-256", "-A",
                TestUsers.AUTHENTICATION);
        rig.await(() -> sendsWell(options), "the new user");
        assertEquals(Trust.PROVEN, rig.await(1).get(0).source().trust());
    }

    private boolean sendsWell(List<String> options) {
        try {
            rig.time.advance(java.time.Duration.ofMinutes(1));
            return Tool.notify(folder, "snmpinform", rig.port("snmp"), options) == 0;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void keepsUnknownSendersApart() throws Exception {
        rig.close();
        rig = new Rig(folder).withRouter("R2", "192.0.2.2").start();
        assertEquals(0, Tool.notify(folder, "snmptrap", rig.port("snmp"), V2C));
        NetworkEvent event = rig.await(1).get(0);
        assertEquals(Trust.UNKNOWN, event.source().trust());
        assertEquals(Optional.empty(), event.subject().device());
        assertEquals("127.0.0.1", event.source().address());
    }
}
