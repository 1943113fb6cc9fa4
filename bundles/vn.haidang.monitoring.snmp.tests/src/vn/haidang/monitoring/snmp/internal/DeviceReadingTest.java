package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.progress.Progress;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;
import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.DeviceSighting.Neighbour;
import vn.haidang.registry.discovery.DeviceSighting.SeenInterface;

/** What devices tell of themselves: recorded ones of many makers, one made up, and net-snmp's agent. */
class DeviceReadingTest {

    private static final Instant AT = Instant.parse("2026-11-21T07:00:00Z");

    private static Simulation simulation;
    private static SnmpEngine engine;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        simulation = new Simulation(Simulation.vectors());
        engine = new SnmpEngine();
    }

    @AfterAll
    static void stop() {
        engine.stop();
        simulation.close();
    }

    private static DeviceSighting read(SnmpTarget target) throws Exception {
        return new DeviceReading(new Conversation(engine, target, Progress.unobserved()),
                new DefinitionLibrary(simulation.time).current()).read("10.0.0.1", "id", AT);
    }

    private static DeviceSighting recorded(String agent) throws Exception {
        return read(simulation.v2c(agent));
    }

    /** All of them are compared in {@link DeviceIdentityTest}; this is what goes to the registry. */
    @Test
    void tellsTheRegistryWhatTheDeviceIs() throws Exception {
        DeviceSighting seen = recorded("asa");
        assertEquals(
                List.of(Optional.of("Cisco"), Optional.of("ASA5555"), Optional.of("FGL1641413L"),
                        Optional.of("9.12(3)")),
                List.of(seen.manufacturer(), seen.model(), seen.serialNumber(), seen.firmware()));
        assertEquals(Optional.of("id"), seen.asked());
        assertEquals(AT, seen.at());
        List<Neighbour> neighbours = recorded("arubaos-cx_8360").neighbours();
        assertEquals("1/1/1 1/1/1 ec:67:94:50:4d:00 192.168.102.6", neighbours.get(0).interfaceName() + " "
                + neighbours.get(0).deviceInterface().orElse("") + " " + neighbours.get(0).macAddress().orElse("") + " "
                + neighbours.get(0).address().orElse(""));
    }

    @TestFactory
    Stream<DynamicTest> everyRecordedDeviceIsRead() {
        return simulation.network().agents().stream().map(agent -> DynamicTest.dynamicTest(agent.name(), () -> {
            for (SeenInterface one : recorded(agent.name()).interfaces()) {
                assertFalse(one.name().isBlank());
                assertTrue(one.macAddress().filter(mac -> !mac.matches("([0-9a-f]{2}:){5}[0-9a-f]{2}")).isEmpty(),
                        one.toString());
            }
        }));
    }

    /** Every recording in which there are any. */
    @ParameterizedTest
    @CsvSource({"arubaos-cx_8360,3", "dlink_dgs-1510-28xmp-me,1", "edgeswitch_es-24-250w,2", "edgeswitch_usw-flex-xg,2",
            "fortigate_60f3g4g,1", "jetstream_vlans,5", "procurve,7", "routeros_crs317,18", "routeros_wifi,4"})
    void readsTheNeighboursOfARecordedDevice(String agent, int neighbours) throws Exception {
        List<Neighbour> told = recorded(agent).neighbours();
        assertEquals(neighbours, told.size(), told.toString());
        assertTrue(told.stream().noneMatch(one -> one.device().isBlank()), told.toString());
    }

    @Test
    void findsTheOwnInterfaceOfANeighbourThatLldpNumbers() throws Exception {
        List<Neighbour> switches = recorded("procurve").neighbours();
        assertEquals(7, switches.size());
        assertTrue(switches.stream().noneMatch(one -> one.interfaceName().isEmpty()), switches.toString());
        Neighbour forti = recorded("fortigate_60f3g4g").neighbours().get(0);
        assertEquals("forti-60f-3g4g port12 e8:12:34:56:78:9a 169.254.1.2", forti.device() + " "
                + forti.deviceInterface().orElse("") + " " + forti.macAddress().orElse("") + " "
                + forti.address().orElse(""));
    }

    /** Words of six letters are words: the subtype says so, as does the agent that writes its addresses out. */
    @Test
    void tellsAPortByItsNameAndNotAsAnAddress() throws Exception {
        assertEquals(List.of("Guest", "Phones", "", "", "Phones", "bridge1/server-trunk/ether6",
                "bridge1/server-trunk/ether6", "Port 1", "", "SW PORT", "SW PORT", "bridge1/shop-trunk/ether4", "Guest",
                "Phones", "bridge1/shop-trunk/sfp-sfpplus14", "bridge1/ether1", "bridge", "bridge"),
                recorded("routeros_crs317").neighbours().stream().map(one -> one.deviceInterface().orElse(""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
            // what is in the four columns, and what comes of it; x before octets in hexadecimal
            "4, xaabbccddee01, 5, ether1, aa:bb:cc:dd:ee:01, aa:bb:cc:dd:ee:01, ether1",
            "4, x2c4d54414243, 3, x2c4d54414244, 2c:4d:54:41:42:43, 2c:4d:54:41:42:43, 2c:4d:54:41:42:44",
            "7, bridge, 7, Gi0/12, bridge, '', Gi0/12", "6, port12, 1, uplink, port12, '', uplink",
            "4, AA-BB-CC-DD-EE-02, 3, aa:bb:cc:dd:ee:03, aa:bb:cc:dd:ee:02, aa:bb:cc:dd:ee:02, aa:bb:cc:dd:ee:03",
            "5, x010a000102, 4, x010a000103, 10.0.1.2, '', 10.0.1.3",
            // an agent that leaves the subtypes out
            "'', switch, '', ether1, switch, '', ether1",
            "'', xaabbccddee01, '', xaabbccddee09, aa:bb:cc:dd:ee:01, aa:bb:cc:dd:ee:01, aa:bb:cc:dd:ee:09"})
    void readsAnIdBySubtype(String chassisSubtype, String chassis, String portSubtype, String port, String device,
            String mac, String devicePort) throws Exception {
        List<String> lines = new ArrayList<>(List.of("1.3.6.1.2.1.1.5.0|4|sw", id(5, chassis), id(7, port)));
        Stream.of(chassisSubtype, portSubtype).filter(subtype -> !subtype.isEmpty())
                .forEach(subtype -> lines.add("1.0.8802.1.1.2.1.4.1.1." + (lines.size() == 3 ? 4 : 6) + ".0.7.1|2|"
                        + subtype));
        Simulation.write(folder, "switch", lines.toArray(String[]::new));
        try (Simulation own = new Simulation(folder)) {
            assertEquals(List.of(new Neighbour("", device, Optional.of(devicePort),
                    Optional.of(mac).filter(told -> !told.isEmpty()), Optional.empty(), Optional.empty())),
                    read(own.v2c("switch")).neighbours());
        }
    }

    private static String id(int column, String value) {
        String octets = value.startsWith("x") ? "4x|" + value.substring(1) : "4|" + value;
        return "1.0.8802.1.1.2.1.4.1.1." + column + ".0.7.1|" + octets;
    }

    @Test
    void survivesRowsWithAShortenedIndex() throws Exception {
        assertEquals(18, recorded("routeros_crs317").neighbours().size(), "without time mark and port");
        assertEquals(5, recorded("jetstream_vlans").neighbours().size(), "without time mark");
    }

    @Test
    void readsCiscosNeighboursWhereLldpTellsOfNone() throws Exception {
        String cdp = "1.3.6.1.4.1.9.9.23.1.2.1.1.";
        Simulation.write(folder, "ios", "1.3.6.1.2.1.1.5.0|4|sw-core", "1.3.6.1.2.1.2.2.1.2.1|4|GigabitEthernet0/1",
                "1.3.6.1.2.1.2.2.1.2.2|4|GigabitEthernet0/2", "1.3.6.1.2.1.2.2.1.2.3|4|Loopback0",
                "1.3.6.1.2.1.2.2.1.3.1|2|6", "1.3.6.1.2.1.2.2.1.3.2|2|6", "1.3.6.1.2.1.2.2.1.3.3|2|24",
                "1.3.6.1.2.1.31.1.1.1.1.1|4|Gi0/1", "1.3.6.1.2.1.31.1.1.1.1.2|4|Gi0/2",
                "1.3.6.1.2.1.31.1.1.1.15.1|66|1000", "1.3.6.1.2.1.31.1.1.1.18.1|4|Lên tầng 2",
                "1.3.6.1.2.1.2.2.1.6.1|4x|00112233445a", "1.3.6.1.2.1.2.2.1.6.2|4x|000000000000",
                "1.0.8802.1.1.2.1.3.7.1.3.7|4|GigabitEthernet0/1", "1.0.8802.1.1.2.1.4.1.1.5.0.7.1|4x|aabbccddee01",
                "1.0.8802.1.1.2.1.4.1.1.7.0.7.1|4x|aabbccddee09", "1.0.8802.1.1.2.1.4.1.1.8.0.7.1|4|uplink",
                "1.0.8802.1.1.2.1.4.1.1.9.0.7.1|4|sw-floor-2", cdp + "4.1.1|4x|0a000002", cdp + "6.1.1|4|sw-floor-2",
                cdp + "4.2.5|4x|0a000003", cdp + "6.2.5|4|fw-1(FTX1234)", cdp + "7.2.5|4|eth0",
                cdp + "8.2.5|4|cisco ASA5506");
        try (Simulation own = new Simulation(folder)) {
            DeviceSighting seen = read(own.v3("ios"));
            assertEquals(List.of(
                    new SeenInterface("Gi0/1", Optional.of("Lên tầng 2"), Optional.of("00:11:22:33:44:5a"),
                            Optional.of(1_000_000_000L)),
                    new SeenInterface("Gi0/2", Optional.empty(), Optional.empty(), Optional.empty())),
                    seen.interfaces());
            assertEquals(List.of(
                    new Neighbour("Gi0/1", "sw-floor-2", Optional.of("uplink"), Optional.of("aa:bb:cc:dd:ee:01"),
                            Optional.empty(), Optional.empty()),
                    new Neighbour("Gi0/2", "fw-1", Optional.of("eth0"), Optional.empty(), Optional.of("10.0.0.3"),
                            Optional.of("cisco ASA5506"))),
                    seen.neighbours());
            assertEquals(seen.interfaces(), read(own.v1("ios")).interfaces());
        }
    }

    @Test
    void readsNoMoreRowsThanItsLimit() throws Exception {
        String[] lines = Stream.iterate(1, i -> i + 1).limit(DeviceSighting.MOST_ROWS + 500)
                .map(i -> "1.3.6.1.2.1.2.2.1.2." + i + "|4|port" + i).toArray(String[]::new);
        Simulation.write(folder, "wide", lines);
        try (Simulation own = new Simulation(folder)) {
            assertEquals(DeviceSighting.MOST_ROWS, read(own.v2c("wide")).interfaces().size());
        }
    }

    @Test
    void readsNetSnmpsAgent() throws Exception {
        try (Snmpd snmpd = new Snmpd(folder)) {
            DeviceSighting seen = read(new SnmpTarget("127.0.0.1", snmpd.port(),
                    new Community(Community.Version.V2C, "public"), Duration.ofSeconds(5), 1));
            assertEquals(Optional.of("peer"), seen.name());
            assertEquals(Optional.of("Room 7"), seen.location());
            assertTrue(seen.description().orElse("").startsWith("Linux"), seen.toString());
            assertFalse(seen.interfaces().stream().map(SeenInterface::name).collect(Collectors.toSet()).contains("lo"));
        }
    }
}
