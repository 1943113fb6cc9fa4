package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import vn.haidang.monitoring.probe.DeviceMeasure;
import vn.haidang.monitoring.probe.DeviceMetric;
import vn.haidang.monitoring.snmp.DeviceIdentity;
import vn.haidang.monitoring.snmp.SnmpReader;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;

/** What is measured of devices: recorded ones of many makers, and made-up ones for the standard MIBs. */
class DeviceMeasuresTest {

    private static Simulation simulation;
    private static SnmpEngine engine;
    private static SnmpReader reader;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        simulation = new Simulation(Simulation.vectors());
        engine = new SnmpEngine();
        reader = new WaitingReader(engine, simulation.time, new DefinitionLibrary(simulation.time));
    }

    @AfterAll
    static void stop() {
        engine.stop();
        simulation.close();
    }

    private static List<DeviceMeasure> measures(SnmpTarget target) throws Exception {
        return reader.measures(target, Optional.empty(), Progress.unobserved());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "fortigate_500d,         cpu-load,            '',                              3",
            "fortigate_500d,         sessions,            IPv4,                            1449",
            "fortigate_500d,         temperature,         DTS CPU,                         65",
            "fortigate_500d,         fan-speed,           FAN1,                            7200",
            "fortigate_500d,         voltage,             +3.3V,                           3.3018",
            "fortigate_500d,         ha-state,            '',                              0",
            "asa,                    sessions,            connections,                     7756",
            "asa,                    ha-state,            this unit,                       1",
            "panos,                  ha-state,            '',                              1",
            "panos_440,              sessions-used,       '',                              0.120501",
            "panos_440,              cpu-load,            Slot-1 Management Processor,     3",
            "sophos-xg_xgs2100,      ha-state,            '',                              1",
            "sonicwall_sonicos7,     sessions,            '',                              573",
            "pfsense,                sessions,            '',                              140",
            "apc_smt750x-nmc2,       ups-battery-charge,  '',                              100",
            "apc_smt750x-nmc2,       temperature,         battery,                         23.4",
            "apc_smt750x-nmc2,       ups-input-voltage,   '',                              119.1",
            "apc_smt750x-nmc2,       ups-source,          '',                              0",
            "apc_sua1500rmi2u,       ups-runtime,         '',                              66",
            "apc_sua1500rmi2u,       ups-load,            '',                              16.9",
            "apc-inrow,              temperature,         supply air,                      21.9",
            "apc-netbotz_netbotz750, humidity,            Appliance,                       24",
            "eatonups,               ups-battery-charge,  '',                              100",
            "eaton-mgeups_93ps,      ups-runtime,         '',                              137.1",
            "eatonpdu_2,             power,               input,                           1584",
            "arubaos-cx_8360,        temperature,         1/1-CPU,                         41.625",
            "arubaos-cx_8360,        power-supply-state,  1/1,                             0",
            "arubaos-cx_8360,        fan-speed,           RPM sensor for fan Tray-1/1/1,   5769",
            "arubaos_vmc,            access-points,       '',                              0",
            "ruckuswireless-sz,      access-points,       '',                              40",
            "ruckuswireless-sz,      clients,             '',                              146",
            "ruckuswireless_zd1200,  clients,             '',                              6",
            "unifi,                  clients,             '',                              4",
            "routeros_crs317,        temperature,         cpu-temperature,                 36",
            "routeros_crs317,        power-supply-state,  PSU 1,                           0",
            "routeros_wifi,          signal,              MikroTik-802fc1,                 -54",
            "ios_c3560,              cpu-load,            1,                               10",
            "ios_c3560,              fan-state,           'Switch#1, Fan#1',               0",
            "iosxr_asr9001,          temperature,         temperature 0/0/2/0,             32.3",
            "nxos_n9k-c93180yc-fx3,  temperature,         module-1 FRONT,                  31",
            "junos,                  cpu-load,            Routing Engine 0,                2",
            "junos,                  health-state,        red alarm,                       0",
            "vrp_ar169fgwl,          memory-used,         SRU Board 0,                     27",
            "vrp_ne8000-m8,          fan-state,           13.1,                            0",
            "comware_hpe5900,        power-supply-state,  2,                               3",
            "procurve,               fan-state,           Fan Sensor,                      0",
            "dlink_dgs-3000-28x,     temperature,         1,                               27",
            "drac_r640,              fan-speed,           System Board Fan1A,              4080",
            "drac_r640,              temperature,         CPU1 Temp,                       55",
            "axiscam_p1455-le,       temperature,         1.3,                             32",
            "windows_svr_2019_1809,  cpu-load,            '',                              2",
            "vmware-esxi,            cpu-load,            '',                              12.96875",
            "zyxelusg_usgflex100,    memory-used,         '',                              72"})
    void measuresWhatARecordedDeviceTells(String agent, String metric, String instance, Double value)
            throws Exception {
        Optional<Double> found = measures(simulation.v2c(agent)).stream()
                .filter(one -> one.metric().equals(metric) && one.instance().equals(instance))
                .map(DeviceMeasure::value).findFirst();
        assertEquals(Optional.ofNullable(value), found);
    }

    /** Every figure has a metric that exists, a state that exists, and a name that no other has. */
    @TestFactory
    Stream<DynamicTest> measuresOfEachRecordedDeviceAreSound() {
        return simulation.network().agents().stream().map(agent -> DynamicTest.dynamicTest(agent.name(), () -> {
            List<DeviceMeasure> measures = measures(simulation.v2c(agent.name()));
            assertEquals(measures.size(),
                    measures.stream().map(one -> one.metric() + '|' + one.instance()).distinct().count());
            for (DeviceMeasure one : measures) {
                DeviceMetric metric = DeviceMetric.of(one.metric()).orElseThrow();
                assertTrue(metric.states().isEmpty() || metric.state(one.value()).isPresent(), one.toString());
                assertTrue(!metric.unit().equals("%") || one.value() >= 0 && one.value() <= 500, one.toString());
            }
        }));
    }

    private List<String> made(String... lines) throws Exception {
        Simulation.write(folder, "made", lines);
        try (Simulation own = new Simulation(folder)) {
            return measures(own.v2c("made")).stream()
                    .map(one -> one.metric() + "|" + one.instance() + "|" + one.value()).toList();
        }
    }

    @Test
    void readsAPrinterByPrinterMib() throws Exception {
        String supply = "1.3.6.1.2.1.43.11.1.1.";
        assertEquals(List.of("supply-level|Black|25.0", "pages||4711.0"),
                made(supply + "6.1.1|4|Black", supply + "8.1.1|2|400", supply + "9.1.1|2|100", supply + "6.1.2|4|Cyan",
                        supply + "8.1.2|2|400", supply + "9.1.2|2|-3", "1.3.6.1.2.1.43.10.2.1.4.1.1|65|4711").stream()
                        .map(line -> line.replace("|1.1|4711", "||4711")).toList());
    }

    @Test
    void readsPowerOverEthernetAndAnUpsByTheirStandardMibs() throws Exception {
        assertEquals(
                List.of("ups-battery-charge||64.0", "ups-battery-state||1.0", "ups-on-battery-time||75.0",
                        "ups-runtime||12.0", "ups-source||1.0", "ups-load|1|40.0", "poe-power|1|96.0",
                        "poe-budget|1|370.0"),
                made("1.3.6.1.2.1.33.1.2.1.0|2|3", "1.3.6.1.2.1.33.1.2.2.0|2|75", "1.3.6.1.2.1.33.1.2.3.0|2|12",
                        "1.3.6.1.2.1.33.1.2.4.0|2|64", "1.3.6.1.2.1.33.1.4.1.0|2|5", "1.3.6.1.2.1.33.1.4.4.1.5.1|2|40",
                        "1.3.6.1.2.1.105.1.3.1.1.2.1|66|370", "1.3.6.1.2.1.105.1.3.1.1.4.1|66|96"));
    }

    @Test
    void scalesSensorsAndLeavesOutThoseThatAreNotAvailable() throws Exception {
        String sensor = "1.3.6.1.2.1.99.1.1.1.";
        assertEquals(List.of("temperature|Inlet|23.5", "voltage|12 V|11.98"),
                made(sensor + "1.1|2|8", sensor + "2.1|2|9", sensor + "3.1|2|1", sensor + "4.1|2|235",
                        sensor + "5.1|2|1", "1.3.6.1.2.1.47.1.1.1.1.7.1|4|Inlet", sensor + "1.2|2|4",
                        sensor + "2.2|2|8", sensor + "3.2|2|0", sensor + "4.2|2|11980", sensor + "5.2|2|1",
                        "1.3.6.1.2.1.47.1.1.1.1.7.2|4|12 V", sensor + "1.3|2|8", sensor + "2.3|2|9",
                        sensor + "3.3|2|0", sensor + "4.3|2|99", sensor + "5.3|2|2"));
    }

    @Test
    void readsTheUsedMemoryWithoutWhatCanBeHadAtOnceAndTellsInstancesApart() throws Exception {
        String storage = "1.3.6.1.2.1.25.2.3.1.";
        String disk = "|6|1.3.6.1.2.1.25.2.1.4";
        assertEquals(
                List.of("cpu-load||15.0", "memory-used||30.0", "storage-used|/ (1)|50.0", "storage-used|/ (2)|75.0"),
                made("1.3.6.1.4.1.2021.11.11.0|2|85", "1.3.6.1.4.1.2021.4.5.0|2|1000", "1.3.6.1.4.1.2021.4.6.0|2|400",
                        "1.3.6.1.4.1.2021.4.14.0|2|100", "1.3.6.1.4.1.2021.4.15.0|2|200", storage + "2.1" + disk,
                        storage + "3.1|4|/", storage + "5.1|2|200", storage + "6.1|2|100", storage + "2.2" + disk,
                        storage + "3.2|4|/", storage + "5.2|2|400", storage + "6.2|2|300", storage + "2.3" + disk,
                        storage + "3.3|4|empty", storage + "5.3|2|0", storage + "6.3|2|0"));
    }

    /** The state of each member, whichever of them answers; alone there is no cluster, whatever its table says. */
    @Test
    void readsWhichMemberOfAFortiGateClusterIsActive() throws Exception {
        String forti = "1.3.6.1.4.1.12356.101.";
        String member = forti + "13.2.1.1.";
        List<String> cluster = List.of("1.3.6.1.2.1.1.2.0|6|" + forti + "1.1", forti + "13.1.1.0|2|3",
                member + "2.1|4|FGT60FTK1", member + "2.2|4|FGT60FTK2", member + "11.1|4|fw-a", member + "11.2|4|fw-b",
                member + "16.1|4|FGT60FTK2", member + "16.2|4|FGT60FTK2");
        assertEquals(List.of("ha-state|fw-a|2.0", "ha-state|fw-b|1.0"), made(cluster.toArray(String[]::new)));
        assertEquals(List.of("ha-state||0.0"), made(cluster.stream()
                .map(line -> line.replace("13.1.1.0|2|3", "13.1.1.0|2|1")).toArray(String[]::new)));
        assertEquals(List.of(), made(cluster.stream().filter(line -> !line.contains(member + "16."))
                .toArray(String[]::new)), "an old FortiOS does not tell the primary");
    }

    @Test
    void aDefinitionOfPeopleIsUsed() throws Exception {
        Path own = Files.createDirectory(folder.resolve("definitions"));
        Files.writeString(own.resolve("gate.device"), """
                [match]
                object-id = 1.3.6.1.4.1.99999
                [identity]
                vendor = Made up
                kind = environment-sensor
                model = models
                serial = 1.3.6.1.4.1.99999.1.0
                [models]
                1.3.6.1.4.1.99999.7 = Gate 7
                [quirks]
                repetitions = 1
                [measure temperature]
                value = 1.3.6.1.4.1.99999.2
                divide = 100
                """);
        Simulation.write(folder, "gate", "1.3.6.1.2.1.1.2.0|6|1.3.6.1.4.1.99999.7", "1.3.6.1.4.1.99999.1.0|4|SN1",
                "1.3.6.1.4.1.99999.2.1|2|2150", "1.3.6.1.4.1.99999.2.2|2|2200");
        try (Simulation simulated = new Simulation(folder)) {
            DeviceIdentity identity = reader.identify(simulated.v2c("gate"), Optional.of(own), Progress.unobserved());
            assertEquals(new DeviceIdentity(Optional.of("Made up"), Optional.of("Gate 7"),
                    DeviceIdentity.Kind.ENVIRONMENT_SENSOR, Optional.empty(), Optional.of("SN1"), Optional.of("gate")),
                    identity);
            assertEquals(
                    List.of(new DeviceMeasure("temperature", "1", 21.5), new DeviceMeasure("temperature", "2", 22)),
                    reader.measures(simulated.v2c("gate"), Optional.of(own), Progress.unobserved()));
        }
    }
}
