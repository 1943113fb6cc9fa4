package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.snmp.InterfaceRow;
import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.SnmpVariable;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;

/** What agents get wrong, done by the simulator on command: our engine reads what there is, or says why it cannot. */
@Timeout(60)
class FaultyAgentsTest {

    private static final int INTERFACES = 150;

    @TempDir
    Path folder;
    private final SnmpEngine engine = new SnmpEngine();
    private Simulation simulation;
    private WaitingReader reader;
    private List<InterfaceRow> well;

    @BeforeEach
    void start() throws Exception {
        List<String> lines = new ArrayList<>(List.of("1.3.6.1.2.1.1.3.0|67|1000"));
        for (int i = 1; i <= INTERFACES; i++) {
            lines.addAll(List.of("1.3.6.1.2.1.2.2.1.2." + i + "|4|Gigabit" + i, "1.3.6.1.2.1.2.2.1.7." + i + "|2|1",
                    "1.3.6.1.2.1.2.2.1.8." + i + "|2|" + (1 + i % 2), "1.3.6.1.2.1.31.1.1.1.1." + i + "|4|Gi" + i,
                    "1.3.6.1.2.1.31.1.1.1.6." + i + "|70|" + i * 1_000_000_007L,
                    "1.3.6.1.2.1.31.1.1.1.10." + i + "|70|" + i, "1.3.6.1.2.1.31.1.1.1.15." + i + "|66|1000",
                    "1.3.6.1.2.1.31.1.1.1.18." + i + "|4|to " + i));
        }
        Simulation.write(folder, "agent", lines.toArray(String[]::new));
        simulation = new Simulation(folder);
        SimulatedTime time = simulation.time;
        reader = new WaitingReader(engine, time, new DefinitionLibrary(time));
        well = interfaces();
        assertEquals(INTERFACES, well.size());
    }

    @AfterEach
    void stop() {
        engine.stop();
        simulation.close();
    }

    private SnmpTarget target() {
        return new SnmpTarget("127.0.0.1", simulation.network().snmpPort(),
                new Community(Community.Version.V2C, "agent"), Duration.ofMillis(400), 1);
    }

    private List<InterfaceRow> interfaces() throws FindingException {
        return reader.interfaces(target(), Progress.unobserved());
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer agent unordered", "answer agent too-big", "answer agent endless",
            "snmp-delay agent 0", "snmp-drop agent 3"})
    void readsTheWholeTableAllTheSame(String command) throws Exception {
        simulation.network().command(command);

        assertEquals(well, interfaces());
        simulation.network().command("heal agent");
        assertEquals(well, interfaces());
    }

    @Test
    void comesToAnEndWithAnAgentThatGoesInCircles() throws Exception {
        simulation.network().command("answer agent looping");

        List<Finding> doubts = new ArrayList<>();
        assertTrue(reader.interfaces(target(), Progress.unobserved(), doubts::add).size() < INTERFACES);
        assertEquals(List.of("snmp.walk.circles"), doubts.stream().map(Finding::code).toList());
        assertEquals("snmp.walk.circles", assertThrows(FindingException.class, this::interfaces).finding().code());
        List<SnmpVariable> rows = new ArrayList<>();
        assertEquals("snmp.walk.circles", assertThrows(FindingException.class,
                () -> reader.walk(target(), "1.3", Progress.unobserved(), rows::add)).finding().code());
        assertFalse(rows.isEmpty());
        simulation.network().command("heal agent");
        assertEquals(well, interfaces());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut agent", "silent agent", "snmp-drop agent 100", "answer agent truncated",
            "answer agent malformed", "answer agent wrong-request-id"})
    void saysThatNothingWasAnsweredAndIsWellAfterwards(String command) throws Exception {
        simulation.network().command(command);

        assertEquals("snmp.no.answer.to.community",
                assertThrows(FindingException.class, this::interfaces).finding().code());
        simulation.network().command("heal agent");
        assertEquals(well, interfaces());
    }

    @Test
    void findsInterfacesThatWereRenumbered() throws Exception {
        simulation.network().command("reindex agent");

        assertEquals(well.stream().map(InterfaceRow::name).sorted().toList(),
                interfaces().stream().map(InterfaceRow::name).sorted().toList());
    }
}
