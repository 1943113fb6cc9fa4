package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registry as it was known after each commit. */
class AsOfTest {

    @TempDir
    Path temp;

    @Test
    void everyCommitCanBeSeenAgain() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            List<RegistrySnapshot> snapshots = new ArrayList<>(List.of(registry.snapshot()));
            Random random = new Random(20261122);
            List<String> added = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                change(registry, random, added, i);
                snapshots.add(registry.snapshot());
            }
            for (RegistrySnapshot then : snapshots) {
                assertEquals(contents(then), contents(registry.service().asOf(then.commit())), then.toString());
                assertEquals(contents(then), contents(registry.another().asOf(then.commit())), then.toString());
            }
            assertEquals(Map.of(), contents(registry.service().asOf(0)));
        }
    }

    private static void change(OpenRegistry registry, Random random, List<String> added, int round) {
        EditingSession session = registry.service().edit();
        int kind = random.nextInt(3);
        if (kind == 0 || added.isEmpty()) {
            String unit = session.add("Unit", "X" + round);
            session.set(unit, "name", new Value.Text("Đơn vị " + round));
            session.set(unit, "kind", new Value.Choice("department"));
            added.add(unit);
        } else if (kind == 1) {
            String unit = added.get(random.nextInt(added.size()));
            session.set(unit, "phone", new Value.Text("0256 " + round));
            session.set(unit, "parent", random.nextBoolean()
                    ? List.of(new Value.Reference(registry.snapshot().unit("QN").orElseThrow().id()))
                    : List.of());
        } else {
            session.remove(added.remove(random.nextInt(added.size())));
        }
        session.commit(OpenRegistry.ORIGIN);
    }

    @Test
    void aMomentIsThatOfTheLastCommitNotLaterThanIt() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            Instant commit = registry.service().commits(0, 1).get(0).at();
            assertEquals(1, registry.service().asOf(commit).commit());
            assertEquals(0, registry.service().asOf(commit.minusNanos(1_000)).commit());
        }
    }

    @Test
    void aCommitThatIsNotThereIsRefused() throws Exception {
        try (OpenRegistry registry = OpenRegistry.withSample(temp)) {
            assertThrows(IllegalArgumentException.class, () -> registry.service().asOf(2));
            assertThrows(IllegalArgumentException.class, () -> registry.service().asOf(-1));
        }
    }

    private static Map<String, Values> contents(RegistrySnapshot snapshot) {
        Map<String, Values> contents = new HashMap<>();
        snapshot.elements().forEach(element -> contents.put(element.id(), Values.none(element.type())));
        snapshot.elements().forEach(element -> contents.put(element.id(), element.values()));
        return contents;
    }
}
