package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.snmp.SnmpCredentials.Authentication;
import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpCredentials.Privacy;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpTarget.LineBudget;
import vn.haidang.monitoring.snmp.internal.LineContracts.Contract;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;

/** Credentials by the names of their profiles. */
class SnmpProfilesTest {

    @TempDir
    Path folder;
    private Path file;
    private SnmpProfiles profiles;

    @BeforeEach
    void open() {
        file = folder.resolve("snmp-profiles.properties");
        profiles = new SnmpProfiles(file);
    }

    @Test
    void readsEveryVersion() throws Exception {
        Files.writeString(file, String.join("\n", "old.version=1", "old.community=bí mật", "lan.core.version = 2c",
                "lan.core.community = public", "lan.core.timeoutMillis=750", "lan.core.retries=0",
                "lan.core.octetsPerSecond=2000", "old.linePercent=5", "new.version=3",
                "new.user=watch", "new.authentication=sha-512", "new.authenticationPassPhrase=phrase-one",
                "new.privacy=AES-256-C", "new.privacyPassPhrase=phrase-two", "new.context=ward-7"));

        assertEquals(
                new SnmpProfile(new Community(Community.Version.V1, "bí mật"), Duration.ofSeconds(2), 1,
                        OptionalInt.empty(), 5),
                profiles.find("old"));
        assertEquals(
                new SnmpProfile(new Community(Community.Version.V2C, "public"), Duration.ofMillis(750), 0,
                        OptionalInt.of(2000), 1),
                profiles.find("lan.core"));
        assertEquals(
                new User("watch", Optional.of(new Authentication(Authentication.Protocol.SHA512, "phrase-one")),
                        Optional.of(new Privacy(Privacy.Protocol.AES256_C, "phrase-two")), "ward-7"),
                profiles.find("new").credentials());
        assertFalse(profiles.find("new").toString().contains("phrase"));
        assertFalse(profiles.find("lan.core").toString().contains("public"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"'' ~ profile.missing ~ x", "y.version=1 ~ profile.missing ~ x",
            "x.community=s3cret ~ profile.entry.missing ~ x.version", "x.version=4 ~ profile.entry.wrong ~ x.version",
            "x.version=2c ~ profile.entry.missing ~ x.community", "x.version=3 ~ profile.entry.missing ~ x.user",
            "x.version=3;x.user=u;x.authentication=ROT13 ~ profile.entry.wrong ~ x.authentication",
            "x.version=3;x.user=u;x.authentication=SHA ~ profile.entry.missing ~ x.authenticationPassPhrase",
            "x.version=3;x.user=u;x.privacy=DES;x.privacyPassPhrase=s3cret ~ profile.entry.missing ~ x.authentication",
            "x.version=2c;x.community=s3cret;x.retries=99 ~ profile.entry.wrong ~ x.retries",
            "x.version=2c;x.community=s3cret;x.octetsPerSecond=10 ~ profile.entry.wrong ~ x.octetsPerSecond",
            "x.version=2c;x.community=s3cret;x.linePercent=0 ~ profile.entry.wrong ~ x.linePercent",
            "x.version=2c;x.community=s3cret;x.linePercent=101 ~ profile.entry.wrong ~ x.linePercent",
            "x.version=2c;x.community=s3cret;x.timeoutMillis=soon ~ profile.entry.wrong ~ x.timeoutMillis"})
    void saysWhatIsWrongWithoutSecrets(String entries, String code, String part) throws Exception {
        Files.writeString(file, entries.replace(';', '\n'));

        FindingException refused = assertThrows(FindingException.class, () -> profiles.find("x"));
        assertEquals(code, refused.finding().code());
        for (Language language : Language.values()) {
            String summary = refused.finding().summary(ValueFormat.of(language));
            assertTrue(summary.contains(part) && summary.contains(file.toString()), summary);
            assertFalse(summary.contains("s3cret"), summary);
        }
    }

    @Test
    void readsTheFileAgainWhenItHasChanged() throws Exception {
        assertEquals("profile.missing",
                assertThrows(FindingException.class, () -> profiles.find("x")).finding().code());

        Files.writeString(file, "x.version=2c\nx.community=one");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-21T07:00:00Z")));
        assertEquals(new Community(Community.Version.V2C, "one"), profiles.find("x").credentials());

        Files.writeString(file, "x.version=2c\nx.community=two");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-21T07:00:01Z")));
        assertEquals(new Community(Community.Version.V2C, "two"), profiles.find("x").credentials());

        Files.delete(file);
        assertThrows(FindingException.class, () -> profiles.find("x"));
    }

    /** One percent of what was contracted unless the profile says otherwise, and never less than a poll needs. */
    @ParameterizedTest
    @CsvSource({"'', 100, 125000", "'', 2, 2500", "'', 1, 2000", "x.linePercent=10, 2, 25000",
            "x.octetsPerSecond=300, 100, 300", "'', , ", "x.linePercent=10, , ", "x.octetsPerSecond=300, , 300",
            "x.linePercent=100, 1000000, 2147483647"})
    void sparesTheLineByAShareOfItsContract(String entry, Integer megabits, Integer octetsPerSecond) throws Exception {
        Files.writeString(file, "x.version=2c\nx.community=c\n" + entry);
        SnmpEndpoint endpoint = new SnmpEndpoint("192.0.2.1", 161, "x");
        List<Contract> lines = megabits == null ? List.of() : List.of(new Contract("line", megabits));
        assertEquals(octetsPerSecond == null ? List.of() : List.of(octetsPerSecond),
                profiles.find("x").at(endpoint, lines).lines().stream().map(LineBudget::octetsPerSecond).toList());
    }

    @Test
    void sparesEachOfTheLinesToADevice() throws Exception {
        Files.writeString(file, "x.version=2c\nx.community=c\n");
        assertEquals(List.of(new LineBudget("near", 5_000), new LineBudget("far", 25_000)),
                profiles.find("x").at(new SnmpEndpoint("192.0.2.1", 161, "x"),
                        List.of(new Contract("near", 4), new Contract("unknown", 0), new Contract("far", 20))).lines());
    }

    @ParameterizedTest
    @CsvSource({"rw-------,false", "r--------,false", "rw-r-----,true", "rw-r--r--,true", "rw----r--,true"})
    void saysWhenOthersCanReadTheSecrets(String mode, boolean isExposed) throws Exception {
        Files.writeString(file, "x.version=2c\nx.community=c\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        assertEquals(isExposed ? Optional.of("profile.file.exposed") : Optional.empty(),
                profiles.exposure().map(Finding::code));
        Files.delete(file);
        assertEquals(Optional.empty(), profiles.exposure());
    }

    @Test
    void refusesAFileThatIsNotText() throws Exception {
        Files.write(file, new byte[]{'x', '=', (byte) 0xff, (byte) 0xfe});

        assertEquals("profile.file.unreadable",
                assertThrows(FindingException.class, () -> profiles.find("x")).finding().code());
    }
}
