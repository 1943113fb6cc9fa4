package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.snmp.SnmpCredentials.Authentication;
import vn.haidang.monitoring.snmp.SnmpCredentials.Privacy;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;

/**
 * Another device behind the same address, that is another SNMP engine id: a session of SNMP4J alone would time out for
 * ever.
 */
class ReplacedDeviceTest {

    private static final String SYS_NAME = "1.3.6.1.2.1.1.5.0";
    private static final String ENGINE_ID = "1.3.6.1.6.3.10.2.1.1.0";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void isReadOnAsSoonAsItIsThere(int sockets) throws Exception {
        SnmpEngine engine = new SnmpEngine(sockets);
        try (Snmpd snmpd = new Snmpd(folder)) {
            WaitingReader reader = new WaitingReader(engine, new SimulatedTime(Instant.EPOCH),
                    new DefinitionLibrary(InstantSource.fixed(Instant.EPOCH)));
            User user = new User("u512",
                    Optional.of(new Authentication(Authentication.Protocol.SHA512, Snmpd.AUTHENTICATION)),
                    Optional.of(new Privacy(Privacy.Protocol.AES256, Snmpd.PRIVACY)), "");
            SnmpTarget target = new SnmpTarget("127.0.0.1", snmpd.port(), user, Duration.ofMillis(500), 1);
            List<String> oids = List.of(SYS_NAME, ENGINE_ID);
            String before = reader.get(target, oids).get(1).value().text();

            for (int times = 0; times < 2; times++) {
                snmpd.stop();
                snmpd.start();

                assertEquals("peer", reader.get(target, oids).get(0).value().text());
                String now = reader.get(target, oids).get(1).value().text();
                assertNotEquals(before, now);
                before = now;
            }
        } finally {
            engine.stop();
        }
    }
}
