package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpCredentials.Authentication;
import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpCredentials.Privacy;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;

/** {@code snmp doctor}: agents are looked over, and all that is wrong is told at once. */
class DoctorTest {

    private static final SnmpCredentials WATCH = new User("watch",
            Optional.of(new Authentication(Authentication.Protocol.SHA256, Snmpd.AUTHENTICATION)),
            Optional.of(new Privacy(Privacy.Protocol.AES128, Snmpd.PRIVACY)), "");
    private static final String[] LINES = {"exactEngineID 0x80001f88046869646e67",
            Snmpd.user("watch", "SHA-256", "AES"),
            Snmpd.user("old", "MD5", "DES"), "rouser watch priv", "rouser old priv"};

    @TempDir
    Path folder;
    private final SnmpEngine engine = new SnmpEngine();
    private final WaitingReader reader = new WaitingReader(engine, new SimulatedTime(Instant.EPOCH),
            new DefinitionLibrary(InstantSource.fixed(Instant.EPOCH)));

    @AfterEach
    void stop() {
        engine.stop();
    }

    private static SnmpTarget at(int port, SnmpCredentials credentials) {
        return new SnmpTarget("127.0.0.1", port, credentials, Duration.ofMillis(500), 1);
    }

    private List<String> codes(SnmpTarget... targets) {
        List<Finding> findings = reader.diagnose(List.of(targets), Progress.unobserved());
        for (Language language : Language.values()) {
            ValueFormat format = ValueFormat.of(language);
            findings.forEach(finding -> {
                String text = finding.summary(format) + finding.explanation(format) + finding.remedy(format);
                assertFalse(text.contains("pass12345") || text.contains("{"), text);
            });
        }
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void tellsWhatIsWellAndWhatIsWrong() throws Exception {
        int closed;
        try (DatagramSocket free = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            closed = free.getLocalPort();
        }
        SnmpCredentials old = new User("old",
                Optional.of(new Authentication(Authentication.Protocol.MD5, Snmpd.AUTHENTICATION)),
                Optional.of(new Privacy(Privacy.Protocol.DES, Snmpd.PRIVACY)), "");
        try (Snmpd snmpd = new Snmpd(folder, false, LINES)) {
            assertEquals(List.of("doctor.answers"), codes(at(snmpd.port(), WATCH)));
            assertEquals(List.of("doctor.weak", "doctor.answers"), codes(at(snmpd.port(), old)));
            assertEquals(List.of("doctor.weak", "doctor.answers", "doctor.answers"), codes(
                    at(snmpd.port(), new Community(Community.Version.V2C, "public")), at(snmpd.port(), WATCH)));
            assertEquals(List.of("snmp.port.unreachable", "doctor.answers"),
                    codes(at(closed, WATCH), at(snmpd.port(), WATCH)));
        }
    }

    @Test
    void namesTwoDevicesOfOneEngineId() throws Exception {
        try (Snmpd first = new Snmpd(folder.resolve("a"), true, LINES);
                Snmpd second = new Snmpd(folder.resolve("b"), true, LINES)) {
            second.stop();
            second.start();

            assertEquals(List.of("doctor.answers", "doctor.answers", "snmp.engine.cloned"),
                    Stream.of(codes(at(first.port(), WATCH), at(second.port(), WATCH))).flatMap(List::stream).toList());
        }
    }

    @Test
    void namesAnEngineIdThatIsNoneOfItsOwn() throws Exception {
        Simulation.write(folder, "blank", "1.3.6.1.2.1.1.3.0|67|100", "1.3.6.1.6.3.10.2.1.1.0|4x|800000090000000000",
                "1.3.6.1.6.3.10.2.1.2.0|2|2147483647", "1.3.6.1.6.3.10.2.1.3.0|2|5");
        try (Simulation simulation = new Simulation(folder)) {
            assertEquals(List.of("doctor.weak", "doctor.answers", "doctor.engine.id", "doctor.boots"),
                    codes(simulation.v2c("blank")));
        }
    }
}
