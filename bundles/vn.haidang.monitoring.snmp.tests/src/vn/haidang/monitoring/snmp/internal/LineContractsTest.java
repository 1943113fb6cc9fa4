package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

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
        assertEquals(OptionalInt.of(20), contracts.megabits("R1"));
        assertEquals(OptionalInt.of(5), contracts.megabits("R2"));
        assertEquals(OptionalInt.empty(), contracts.megabits("R3"), "nothing is known of its contract");
        assertEquals(OptionalInt.empty(), contracts.megabits("CORE"));
    }

    @Test
    void followsTheRegistry() {
        assertEquals(OptionalInt.empty(), contracts.megabits("R1"));
        contracts.bindRegistry(registry);
        assertEquals(OptionalInt.of(20), contracts.megabits("R1"));
        newest.set(snapshot(2, line("A", 50, "R1")));
        assertEquals(OptionalInt.of(50), contracts.megabits("R1"));
        assertEquals(OptionalInt.empty(), contracts.megabits("R2"));
    }

    private static RegistrySnapshot snapshot(long commit, LineEntry... lines) {
        return RegistrySnapshot.ofEntries(commit, List.of(), List.of(), List.of(lines));
    }

    private static LineEntry line(String code, int megabits, String farDevice) {
        return new LineEntry("id-" + code, code, code, "carrier", "circuit", megabits, 0.99, "", Optional.empty(),
                Optional.of(farDevice), Optional.empty(), Optional.empty());
    }
}
