package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.monitoring.probe.InterfaceReading;
import vn.haidang.monitoring.probe.InterfaceReading.Change;
import vn.haidang.monitoring.simulation.NetworkSimulator;
import vn.haidang.monitoring.simulation.SimulatedNetwork;
import vn.haidang.monitoring.snmp.InterfaceRow;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;
import vn.haidang.registry.discovery.DeviceSighting;

/** Polling simulated devices whose counters move on a clock that the test moves. */
class DevicePollerTest {

    private static final String[] ROUTER = {"1.3.6.1.2.1.1.3.0|67|100000", "1.3.6.1.2.1.2.2.1.8.1|2|1",
            "1.3.6.1.2.1.2.2.1.8.2|2|2", "1.3.6.1.2.1.31.1.1.1.1.1|4|wan0", "1.3.6.1.2.1.31.1.1.1.1.2|4|lan0",
            "1.3.6.1.2.1.31.1.1.1.6.1|70:numeric|initial=18446744073000000000,rate=125000",
            "1.3.6.1.2.1.31.1.1.1.10.1|70:numeric|initial=0,rate=25000",
            "1.3.6.1.2.1.31.1.1.1.6.2|70|0", "1.3.6.1.2.1.31.1.1.1.10.2|70|0",
            "1.3.6.1.2.1.31.1.1.1.19.1|67|0", "1.3.6.1.2.1.31.1.1.1.19.2|67|0"};

    @TempDir
    Path recordings;
    @TempDir
    Path data;
    private final SnmpEngine engine = new SnmpEngine();
    private Simulation simulation;
    private SnmpDevicePoller poller;

    @BeforeEach
    void start() throws Exception {
        Simulation.write(recordings, "router", ROUTER);
        simulation = new Simulation(recordings);
        poller = new SnmpDevicePoller(engine, new DataFolder(data), simulation.time,
                new DefinitionLibrary(simulation.time), new LineContracts());
        profiles("v2c.version=2c", "v2c.community=router", "v1.version=1", "v1.community=router", "v3.version=3",
                "v3.user=" + NetworkSimulator.USER, "v3.authentication=SHA256",
                "v3.authenticationPassPhrase=" + NetworkSimulator.PASS_PHRASE, "v3.privacy=AES128",
                "v3.privacyPassPhrase=" + NetworkSimulator.PASS_PHRASE, "v3.context=router");
    }

    @AfterEach
    void stop() {
        simulation.close();
        engine.stop();
    }

    private void profiles(String... lines) throws Exception {
        Files.writeString(data.resolve("snmp-profiles.properties"), String.join("\n", lines));
    }

    private DeviceEntry device(String profile) {
        return device(new SnmpEndpoint("127.0.0.1", simulation.network().snmpPort(), profile));
    }

    private static DeviceEntry device(SnmpEndpoint endpoint) {
        return new DeviceEntry("id-" + endpoint.profile(), "TB-01", "Router", DeviceEntry.Kind.ROUTER, "P01",
                Optional.ofNullable(endpoint), Optional.empty());
    }

    private static DevicePoll result(CompletionStage<DevicePoll> poll) throws Exception {
        return poll.toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    private DevicePoll.Answered answered(String profile, String... interfaces) throws Exception {
        return assertInstanceOf(DevicePoll.Answered.class, result(poller.poll(device(profile), List.of(interfaces))));
    }

    private DevicePoll.Answered answeredAfter(Duration pause, String profile, String... interfaces) throws Exception {
        simulation.time.advance(pause);
        return answered(profile, interfaces);
    }

    private static String words(Finding finding) {
        return finding.summary(ValueFormat.of(Language.VIETNAMESE));
    }

    private String notAsked(DeviceEntry device) throws Exception {
        return words(assertInstanceOf(DevicePoll.NotAsked.class, result(poller.poll(device, List.of("wan0"))))
                .reason());
    }

    private String refused(DeviceEntry device) throws Exception {
        return words(assertInstanceOf(DevicePoll.Refused.class, result(poller.poll(device, List.of("wan0"))))
                .reason());
    }

    private static void assertNoRate(InterfaceReading reading) {
        assertEquals(OptionalDouble.empty(), reading.in().value());
        assertEquals(OptionalDouble.empty(), reading.out().value());
    }

    private static void assertRates(double in, double out, InterfaceReading reading) {
        assertEquals(in, reading.in().certain().orElseThrow(), in * 0.001);
        assertEquals(out, reading.out().certain().orElseThrow(), out * 0.001);
    }

    /** The same port with other recordings, as after work at the device. */
    private void restartWith(String... lines) throws Exception {
        int port = simulation.network().snmpPort();
        simulation.close();
        Simulation.write(recordings, "router", lines);
        simulation = new Simulation(recordings, simulation.time, port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2c", "v3"})
    void givesTheRecordedRateFromTheSecondPollOn(String profile) throws Exception {
        DevicePoll.Answered first = answered(profile, "wan0", "lan0");
        assertEquals(simulation.time.instant(), first.at());
        assertEquals(100_000, first.clocks().upTimeHundredths());
        assertEquals(List.of("wan0", "lan0"), first.interfaces().stream().map(InterfaceReading::name).toList());
        first.interfaces().forEach(DevicePollerTest::assertNoRate);

        for (int minute = 1; minute <= 5; minute++) {
            DevicePoll.Answered next = answeredAfter(Duration.ofSeconds(60), profile, "wan0", "lan0");
            assertEquals(100_000 + minute * 6000, next.clocks().upTimeHundredths());
            assertRates(1_000_000, 200_000, next.interfaces().get(0));
            assertRates(0, 0, next.interfaces().get(1));
            assertTrue(next.interfaces().get(0).operUp());
            assertTrue(!next.interfaces().get(1).operUp());
        }
    }

    @Test
    void tellsOnlyInterfacesThatAreThere() throws Exception {
        assertEquals(List.of("lan0"), answered("v2c", "nothing", "lan0", "lan0").interfaces().stream()
                .map(InterfaceReading::name).toList());
        assertEquals(List.of(), answered("v2c").interfaces());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2c", "v1"})
    void fallsBackToNarrowCountersAndDescriptions(String profile) throws Exception {
        restartWith("1.3.6.1.2.1.1.3.0|67|100000", "1.3.6.1.2.1.2.2.1.2.7|4|FastEthernet0/1",
                "1.3.6.1.2.1.2.2.1.5.7|66|100000000", "1.3.6.1.2.1.2.2.1.8.7|2|1",
                "1.3.6.1.2.1.2.2.1.10.7|65:numeric|initial=4294960000,rate=125000",
                "1.3.6.1.2.1.2.2.1.16.7|65:numeric|initial=10,rate=25000");

        assertNoRate(answered(profile, "FastEthernet0/1").interfaces().get(0));
        for (int minute = 0; minute < 3; minute++) {
            assertRates(1_000_000, 200_000,
                    answeredAfter(Duration.ofSeconds(60), profile, "FastEthernet0/1").interfaces().get(0));
        }
    }

    @Test
    void keepsTheRateOfAnInterfaceThatWasNumberedAnew() throws Exception {
        answered("v2c", "wan0");
        List<String> renumbered = new ArrayList<>();
        for (String line : ROUTER) {
            String swapped = line.replaceFirst("^(1\\.3\\.6\\.1\\.2\\.1\\.(?:2\\.2|31\\.1\\.1).*)\\.1\\|", "$1.3|");
            renumbered.add(swapped.replace("initial=18446744073000000000", "initial=18446744073007500000")
                    .replace("initial=0,", "initial=1500000,").replace("67|100000", "67|106000"));
        }
        simulation.time.advance(Duration.ofSeconds(60));
        restartWith(renumbered.toArray(String[]::new));

        assertRates(1_000_000, 200_000, answered("v2c", "wan0").interfaces().get(0));
        assertRates(1_000_000, 200_000, answeredAfter(Duration.ofSeconds(60), "v2c", "wan0").interfaces().get(0));
    }

    /** A new firmware: other indexes, other names; the alias, or else the MAC address, is what it was. */
    @ParameterizedTest
    @ValueSource(strings = {"1.3.6.1.2.1.31.1.1.1.18.1|4|to the ward", "1.3.6.1.2.1.2.2.1.6.1|4x|0050569a0001"})
    void keepsTheRateOfAnInterfaceThatWasRenamed(String sign) throws Exception {
        List<String> lines = new ArrayList<>(List.of(ROUTER));
        lines.add(sign);
        lines.add("1.3.6.1.2.1.2.2.1.6.2|4x|000000000000");
        restartWith(lines.toArray(String[]::new));
        assertEquals(List.of(), answered("v2c", "wan0").findings());
        List<String> renamed = new ArrayList<>();
        for (String line : lines) {
            renamed.add(line.replaceFirst("^(1\\.3\\.6\\.1\\.2\\.1\\.(?:2\\.2|31\\.1\\.1).*)\\.1\\|", "$1.3|")
                    .replace("|wan0", "|GigabitEthernet0/0").replace("18446744073000000000", "18446744073007500000")
                    .replace("initial=0,", "initial=1500000,").replace("67|100000", "67|106000"));
        }
        simulation.time.advance(Duration.ofSeconds(60));
        restartWith(renamed.toArray(String[]::new));

        DevicePoll.Answered after = answered("v2c", "wan0");

        assertEquals("wan0", after.interfaces().get(0).name());
        assertRates(1_000_000, 200_000, after.interfaces().get(0));
        assertTrue(words(after.findings().get(0)).contains("GigabitEthernet0/0"));
    }

    /** The firmware was renewed while the program was off. */
    @ParameterizedTest
    @ValueSource(strings = {"1.3.6.1.2.1.31.1.1.1.18.1|4|to the ward", "1.3.6.1.2.1.2.2.1.6.1|4x|0050569a0001"})
    void knowsAnInterfaceAgainThatWasRenamedWhileTheProgramWasOff(String sign) throws Exception {
        List<String> lines = new ArrayList<>(List.of(ROUTER));
        lines.add(sign);
        lines.replaceAll(line -> line.replace("|wan0", "|GigabitEthernet0/0"));
        restartWith(lines.toArray(String[]::new));
        SeenDevices book = new SeenDevices();
        Optional<String> alias = Optional.of("to the ward").filter(sign::contains);
        book.note(new DeviceSighting("127.0.0.1", simulation.time.instant(), Optional.of("id-v2c"), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(new DeviceSighting.SeenInterface("wan0", alias,
                        alias.isPresent() ? Optional.empty() : Optional.of("00:50:56:9a:00:01"), Optional.empty())),
                List.of()));
        poller.bindKnown(new KnownInterfaces(book));

        DevicePoll.Answered first = answered("v2c", "wan0");

        assertEquals(List.of("wan0"), first.interfaces().stream().map(InterfaceReading::name).toList());
        assertTrue(words(first.findings().get(0)).contains("GigabitEthernet0/0"));
        assertRates(1_000_000, 200_000, answeredAfter(Duration.ofSeconds(60), "v2c", "wan0").interfaces().get(0));
    }

    /** Both polls say "up": only ifLastChange knows of the minute in between. */
    @Test
    void seesAChangeBetweenTwoPolls() throws Exception {
        String[] lines = Stream.concat(Stream.of(ROUTER), Stream.of("1.3.6.1.2.1.2.2.1.9.1|67|5000"))
                .toArray(String[]::new);
        restartWith(lines);
        assertEquals(new Change(Optional.of(simulation.time.instant().minusSeconds(950)), false),
                answered("v2c", "wan0").interfaces().get(0).change());
        simulation.time.advance(Duration.ofSeconds(60));
        lines[0] = "1.3.6.1.2.1.1.3.0|67|106000";
        restartWith(lines);
        assertFalse(answered("v2c", "wan0").interfaces().get(0).change().wasHidden());
        simulation.time.advance(Duration.ofSeconds(60));
        lines[0] = "1.3.6.1.2.1.1.3.0|67|112000";
        lines[lines.length - 1] = "1.3.6.1.2.1.2.2.1.9.1|67|109500";
        restartWith(lines);
        assertEquals(new Change(Optional.of(simulation.time.instant().minusSeconds(25)), true),
                answered("v2c", "wan0").interfaces().get(0).change());
    }

    @Test
    void findsAnInterfaceThatWasAddedAsSoonAsTheDeviceSaysThatItsTableChanged() throws Exception {
        List<String> lines = new ArrayList<>(List.of(ROUTER));
        lines.add("1.3.6.1.2.1.31.1.5.0|67|100");
        restartWith(lines.toArray(String[]::new));
        assertEquals(0, answered("v2c", "wan9").interfaces().size());
        for (int minute = 0; minute < 3; minute++) {
            assertEquals(0, answeredAfter(Duration.ofSeconds(60), "v2c", "wan9").interfaces().size());
        }
        lines.set(lines.size() - 1, "1.3.6.1.2.1.31.1.5.0|67|117000");
        lines.set(0, "1.3.6.1.2.1.1.3.0|67|124000");
        lines.addAll(List.of("1.3.6.1.2.1.2.2.1.8.9|2|1", "1.3.6.1.2.1.31.1.1.1.1.9|4|wan9"));
        simulation.time.advance(Duration.ofSeconds(60));
        restartWith(lines.toArray(String[]::new));
        answered("v2c", "wan9");

        assertEquals("wan9", answeredAfter(Duration.ofSeconds(60), "v2c", "wan9").interfaces().get(0).name());
    }

    @Test
    void asksAgainForCountersThatWereMissingOnce() throws Exception {
        restartWith(
                Stream.of(ROUTER).filter(line -> !line.matches("1\\.3\\.6\\.1\\.2\\.1\\.31\\.1\\.1\\.1\\.(6|10)\\..*"))
                        .toArray(String[]::new));
        answered("v2c", "wan0");
        simulation.time.advance(Duration.ofSeconds(60));
        String[] complete = ROUTER.clone();
        complete[0] = "1.3.6.1.2.1.1.3.0|67|106000";
        restartWith(complete);

        assertNoRate(answered("v2c", "wan0").interfaces().get(0));
        for (int minute = 0; minute < 31; minute++) {
            answeredAfter(Duration.ofSeconds(60), "v2c", "wan0");
        }
        assertRates(1_000_000, 200_000, answeredAfter(Duration.ofSeconds(60), "v2c", "wan0").interfaces().get(0));
    }

    @Test
    void hasNoRateOverARestartAndOneAgainAfterIt() throws Exception {
        answered("v2c", "wan0");
        assertRates(1_000_000, 200_000, answeredAfter(Duration.ofSeconds(60), "v2c", "wan0").interfaces().get(0));
        String[] restarted = ROUTER.clone();
        restarted[0] = "1.3.6.1.2.1.1.3.0|67|2000";
        simulation.time.advance(Duration.ofSeconds(60));
        restartWith(restarted);

        assertNoRate(answered("v2c", "wan0").interfaces().get(0));
        assertRates(1_000_000, 200_000, answeredAfter(Duration.ofSeconds(60), "v2c", "wan0").interfaces().get(0));
    }

    @Test
    void hasNoRateOverADiscontinuity() throws Exception {
        answered("v2c", "wan0");
        String[] interrupted = ROUTER.clone();
        interrupted[0] = "1.3.6.1.2.1.1.3.0|67|106000";
        interrupted[9] = "1.3.6.1.2.1.31.1.1.1.19.1|67|104000";
        interrupted[5] = interrupted[5].replace("18446744073000000000", "18446744073009000000");
        simulation.time.advance(Duration.ofSeconds(60));
        restartWith(interrupted);

        assertNoRate(answered("v2c", "wan0").interfaces().get(0));
        assertRates(1_000_000, 200_000, answeredAfter(Duration.ofSeconds(60), "v2c", "wan0").interfaces().get(0));
    }

    @Test
    void saysWhyADeviceWasNotRead() throws Exception {
        assertTrue(notAsked(device("missing")).contains("missing"));
        assertTrue(notAsked(new DeviceEntry("1", "TB-02", "Switch", DeviceEntry.Kind.SWITCH, "P01",
                Optional.empty(), Optional.empty())).contains("TB-02"));
        assertTrue(notAsked(device(new SnmpEndpoint("no-such-host.invalid", 161, "v2c")))
                .contains("no-such-host.invalid"));
        profiles("v3.version=3", "v3.user=nobody", "v3.context=router");
        assertTrue(refused(device("v3")).contains("nobody"));
    }

    @Test
    void readsADeviceOnAfterItWasSilentAndAsksItOnlyOnceAtATime() throws Exception {
        profiles("v2c.version=2c", "v2c.community=router", "v2c.timeoutMillis=400", "v2c.retries=0");
        answered("v2c", "wan0");
        simulation.network().cut("router");
        CompletionStage<DevicePoll> waiting = poller.poll(device("v2c"), List.of("wan0"));
        assertTrue(notAsked(device("v2c")).contains("chưa xong"));
        assertTrue(words(assertInstanceOf(DevicePoll.Unanswered.class, result(waiting)).reason())
                .contains("không trả lời"));

        simulation.network().restore("router");
        profiles("v2c.version=2c", "v2c.community=router", "v2c.retries=4");
        assertRates(1_000_000, 200_000, answeredAfter(Duration.ofSeconds(120), "v2c", "wan0").interfaces().get(0));
    }

    @Test
    void pollsAllRecordedDevicesAtOnceWithAllTheirInterfaces() throws Exception {
        try (Simulation all = new Simulation(Simulation.vectors(), simulation.time, 0)) {
            List<String> lines = new ArrayList<>();
            for (SimulatedNetwork.Agent agent : all.network().agents()) {
                lines.addAll(List.of(agent.name() + ".version=2c", agent.name() + ".community=" + agent.name(),
                        agent.name() + ".timeoutMillis=10000", agent.name() + ".retries=2"));
            }
            profiles(lines.toArray(String[]::new));
            int clocks = 0;
            for (int round = 0; round < 2; round++) {
                clocks = 0;
                List<CompletionStage<DevicePoll>> polls = new ArrayList<>();
                for (SimulatedNetwork.Agent agent : all.network().agents()) {
                    polls.add(poller.poll(device(new SnmpEndpoint("127.0.0.1", all.network().snmpPort(),
                            agent.name())), names(all, agent.name())));
                }
                for (CompletionStage<DevicePoll> poll : polls) {
                    DevicePoll result = result(poll);
                    clocks += result instanceof DevicePoll.Answered ? 1 : 0;
                    if (result instanceof DevicePoll.Refused refused) {
                        assertEquals("poll.no.up.time", refused.reason().code());
                    } else {
                        assertInstanceOf(DevicePoll.Answered.class, result);
                    }
                }
                simulation.time.advance(Duration.ofSeconds(60));
            }
            // The others have no sysUpTime, or one in a wrong syntax.
            assertEquals(78, clocks);
        }
    }

    private List<String> names(Simulation all, String agent) throws Exception {
        return new WaitingReader(engine, simulation.time, new DefinitionLibrary(simulation.time))
                .interfaces(all.v2c(agent), Progress.unobserved()).stream()
                .map(InterfaceRow::name).toList();
    }
}
