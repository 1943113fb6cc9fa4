package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers hold in their hands. */
class SnapshotTest {

    @TempDir
    Path temp;

    @Test
    void isEmptyAndNumberedZeroBeforeTheFirstCommit() throws Exception {
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            assertEquals(0, registry.snapshot().commit());
            assertEquals(List.of(), List.copyOf(registry.snapshot().elements()));
            assertEquals(List.of(), registry.snapshot().units());
        }
    }

    @Test
    void staysAsItWasWhileNewOnesAreMade() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            RegistrySnapshot first = registry.snapshot();
            registry.file("lines.csv", OpenRegistry.LINES.replace(";20;", ";50;")).importFiles();
            assertEquals(1, first.commit());
            assertEquals(20, first.line("L-W01").orElseThrow().contractedMegabits());
            assertEquals(2, registry.snapshot().commit());
            assertEquals(50, registry.snapshot().line("L-W01").orElseThrow().contractedMegabits());
        }
    }

    @Test
    void cannotBeChanged() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            assertThrows(UnsupportedOperationException.class, () -> registry.snapshot().lines().clear());
            assertThrows(UnsupportedOperationException.class, () -> registry.snapshot().units().remove(0));
        }
    }

    @Test
    void isTheSameAfterARestart() throws Exception {
        RegistrySnapshot before;
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            before = registry.snapshot();
        }
        try (OpenRegistry registry = OpenRegistry.in(temp)) {
            assertEquals(before.commit(), registry.snapshot().commit());
            assertEquals(Set.copyOf(before.elements()), Set.copyOf(registry.snapshot().elements()));
            assertEquals(before.lines(), registry.snapshot().lines());
        }
    }
}
