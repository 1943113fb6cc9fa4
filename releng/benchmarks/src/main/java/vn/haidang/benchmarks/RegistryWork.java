package vn.haidang.benchmarks;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.impact.ImpactAnalysis;
import vn.haidang.registry.impact.ImpactLimits;
import vn.haidang.registry.internal.StoredRegistry;
import vn.haidang.registry.internal.backup.StoredBackup;
import vn.haidang.registry.search.RegistrySearch;
import vn.haidang.registry.search.SearchFilter;
import vn.haidang.storage.DataFolder;

/**
 * The program that {@link RegistryBenchmark} measures: {@code fill FOLDER COUNT PREFIX} makes a registry of so many
 * switches with 18 values each, {@code use FOLDER} opens one and works with it, {@code back-up FOLDER} backs it up
 * and restores it. Prints one line a figure: its name and milliseconds.
 */
public final class RegistryWork {

    private static final ChangeOrigin ORIGIN = new ChangeOrigin("Đo tốc độ", "benchmark", "");

    private static final int LOOKS = 5;

    private RegistryWork() {}

    public static void main(String[] arguments) throws FindingException {
        Path folder = Path.of(arguments[1]);
        long begin = System.nanoTime();
        try (DataFolder data = DataFolder.open(folder, InstantSource.system())) {
            StoredRegistry registry = new StoredRegistry(data.database(), InstantSource.system(), new Deaf());
            switch (arguments[0]) {
                case "fill" -> fill(registry, Integer.parseInt(arguments[2]), arguments[3]);
                case "back-up" -> backUp(data, registry);
                default -> {
                    print("open", begin);
                    use(registry);
                }
            }
        }
    }

    private static void backUp(DataFolder data, StoredRegistry registry) throws FindingException {
        Path file = data.path().resolveSibling("backup.zip");
        long begin = System.nanoTime();
        backups(data, registry).write(file, Progress.unobserved());
        print("back up", begin);
        try (DataFolder empty = DataFolder.open(data.path().resolveSibling("restored"), InstantSource.system())) {
            StoredRegistry restored = new StoredRegistry(empty.database(), InstantSource.system(), new Deaf());
            begin = System.nanoTime();
            backups(empty, restored).restore(file, Progress.unobserved());
            print("restore", begin);
        }
    }

    private static StoredBackup backups(DataFolder data, StoredRegistry registry) {
        return StoredBackup.of("benchmark", data.database(), registry, InstantSource.system());
    }

    private static void fill(StoredRegistry registry, int count, String prefix) {
        EditingSession session = registry.edit();
        String unit = add(session, "Unit", "QN", "city");
        String place = add(session, "Place", "PL", "room");
        String person = session.add("Person", "P1");
        session.set(person, "name", new Value.Text("Nguyễn Văn Thử"));
        String core = "";
        String hub = "";
        for (int i = 0; i < count; i++) {
            String id = addSwitch(session, prefix, i);
            session.set(id, "unit", new Value.Reference(unit));
            session.set(id, "place", new Value.Reference(place));
            session.set(id, "custodian", new Value.Reference(person));
            if (i == 0) {
                core = id;
                hub = id;
            } else if (i % 100 == 0) {
                session.set(id, "uplink", new Value.Reference(core));
                hub = id;
            } else {
                session.set(id, "uplink", new Value.Reference(hub));
            }
        }
        long begin = System.nanoTime();
        commit(session);
        print("first commit", begin);
    }

    private static String add(EditingSession session, String type, String code, String kind) {
        String id = session.add(type, code);
        session.set(id, "name", new Value.Text("Quy Nhơn"));
        session.set(id, "kind", new Value.Choice(kind));
        return id;
    }

    private static String addSwitch(EditingSession session, String prefix, int i) {
        String id = session.add("Switch", prefix + i);
        session.set(id, "name", new Value.Text("Bộ chuyển mạch Nguyễn Huệ " + i));
        session.set(id, "state", new Value.Choice("in-use"));
        session.set(id, "validFrom", new Value.Day(LocalDate.of(2020, 1, 1)));
        session.set(id, "note", new Value.Text("ghi chú " + i));
        session.set(id, "manufacturer", new Value.Text("Cisco"));
        session.set(id, "model", new Value.Text("C9200-" + i % 20));
        session.set(id, "serialNumber", new Value.Text(prefix + "SN" + i));
        session.set(id, "purchasedOn", new Value.Day(LocalDate.of(2021, 1, 1 + i % 28)));
        session.set(id, "warrantyEnd", new Value.Day(LocalDate.of(2025, 1, 1 + i % 28)));
        session.set(id, "price", new Value.Decimal(BigDecimal.valueOf(1_000_000 + i)));
        session.set(id, "managementAddress", new Value.Text("10." + prefix.length() + "." + i / 250 + "." + i % 250));
        session.set(id, "macAddress",
                new Value.Text(
                        String.format(Locale.ROOT, "00:11:22:%02x:%02x:%02x", prefix.length(), i / 256, i % 256)));
        session.set(id, "ports", new Value.Whole(48));
        return id;
    }

    private static void use(StoredRegistry registry) {
        look(registry.snapshot());
        commits(registry, 1, 200);
        commits(registry, 50, 30);
        commits(registry, 1_000, 10);
        long newest = registry.snapshot().commit();
        for (long commit : List.of(newest - 3, newest / 2, 1L, newest / 3, 2L)) {
            long begin = System.nanoTime();
            registry.asOf(commit);
            print("as of", begin);
        }
        long begin = System.nanoTime();
        registry.verifyHistory(Progress.unobserved()).ifPresent(finding -> {
            throw new IllegalStateException(finding.code());
        });
        print("verify", begin);
        System.gc();
        System.out.println("heap\t" + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6);
    }

    /** What a snapshot is asked; all that fail with the core switch are all there are. */
    private static void look(RegistrySnapshot snapshot) {
        String core = snapshot.element("Switch", "SW-0").orElseThrow().id();
        for (int run = 0; run < LOOKS; run++) {
            long begin = System.nanoTime();
            new ImpactAnalysis(snapshot).of(Set.of(core), ImpactLimits.none());
            print("impact", begin);
        }
        String typed = "nguyen hue 299";
        for (int length = 1; length <= typed.length(); length++) {
            long begin = System.nanoTime();
            new RegistrySearch(snapshot).find(SearchFilter.of(typed.substring(0, length)));
            print("filter", begin);
        }
    }

    private static void commits(StoredRegistry registry, int changes, int runs) {
        for (int run = 0; run < runs; run++) {
            List<Element> switches = new ArrayList<>(registry.snapshot().elements("Switch"));
            EditingSession session = registry.edit();
            for (int i = 0; i < changes; i++) {
                String id = switches.get((i * 29 + run * 7) % switches.size()).id();
                session.set(id, "note", new Value.Text("ghi chú mới " + changes + " " + run));
            }
            long begin = System.nanoTime();
            commit(session);
            print("commit of " + changes, begin);
        }
    }

    private static void commit(EditingSession session) {
        CommitResult result = session.commit(ORIGIN);
        if (!(result instanceof CommitResult.Committed)) {
            throw new IllegalStateException(result.toString());
        }
    }

    private static void print(String name, long begin) {
        System.out.println(name + "\t" + (System.nanoTime() - begin) / 1e6);
    }

    /** Nobody listens. */
    private static final class Deaf implements EventAdmin {
        @Override
        public void postEvent(Event event) {
            // nobody listens
        }

        @Override
        public void sendEvent(Event event) {
            // nobody listens
        }
    }
}
