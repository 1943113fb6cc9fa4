package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import vn.haidang.monitoring.snmp.internal.LineContracts.Contract;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;

class LineContractsTest {

    private final AtomicReference<RegistrySnapshot> newest = new AtomicReference<>(
            snapshot(1, line("A", 20, "R1"), line("B", 8, "R2"), line("C", 5, "R2"), line("D", 0, "R3")));
    private final RegistryReader registry = newest::get;
    private final LineContracts contracts = new LineContracts();

    @Test
    void knowsTheNarrowestLineToADevice() {
        contracts.bindRegistry(registry);
        assertEquals(List.of(new Contract("A", 20)), contracts.to("R1"));
        assertEquals(List.of(new Contract("C", 5)), contracts.to("R2"));
        assertEquals(List.of(new Contract("D", 0)), contracts.to("R3"), "nothing is known of its contract");
        assertEquals(List.of(), contracts.to("CORE"));
    }

    @Test
    void followsTheRegistry() {
        assertEquals(List.of(), contracts.to("R1"));
        contracts.bindRegistry(registry);
        assertEquals(List.of(new Contract("A", 20)), contracts.to("R1"));
        newest.set(snapshot(2, line("A", 50, "R1")));
        assertEquals(List.of(new Contract("A", 50)), contracts.to("R1"));
        assertEquals(List.of(), contracts.to("R2"));
    }

    /** Switch and camera of a village whose line begins at the ward's router: both lines carry what is asked of them. */
    @Test
    void knowsTheLinesToWhatIsBehind() {
        newest.set(RegistrySnapshot.ofEntries(3, List.of(),
                List.of(device("CORE", Optional.empty()), device("WARD", Optional.of("CORE")),
                        device("VILLAGE", Optional.of("WARD")), device("SWITCH", Optional.of("VILLAGE")),
                        device("CAMERA", Optional.of("SWITCH")), device("ROUND", Optional.of("ROUND"))),
                List.of(line("W", 10, "WARD"), line("V", 4, "VILLAGE"))));
        contracts.bindRegistry(registry);
        List<Contract> both = List.of(new Contract("V", 4), new Contract("W", 10));
        assertEquals(both, contracts.to("CAMERA"));
        assertEquals(both, contracts.to("VILLAGE"));
        assertEquals(List.of(new Contract("W", 10)), contracts.to("WARD"));
        assertEquals(List.of(), contracts.to("ROUND"));
    }

    private static DeviceEntry device(String code, Optional<String> uplink) {
        return new DeviceEntry("id-" + code, code, code, DeviceEntry.Kind.OTHER, "", Optional.empty(), uplink);
    }

    private static RegistrySnapshot snapshot(long commit, LineEntry... lines) {
        return RegistrySnapshot.ofEntries(commit, List.of(), List.of(), List.of(lines));
    }

    private static LineEntry line(String code, int megabits, String farDevice) {
        return new LineEntry("id-" + code, code, code, "carrier", "circuit", megabits, 0.99, "", Optional.empty(),
                Optional.of(farDevice), Optional.empty(), Optional.empty());
    }
}
