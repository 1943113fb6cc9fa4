package vn.haidang.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.event.EventAdmin;

import com.fasterxml.jackson.core.JsonFactory;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.time.Scheduler;
import vn.haidang.registry.internal.SharedRegistry;
import vn.haidang.registry.internal.StoredRegistry;
import vn.haidang.registry.internal.backup.StoredBackup;
import vn.haidang.storage.DataFolder;
import vn.haidang.testing.JavaProgram;
import vn.haidang.testing.RecordedEvents;

/** Another program with a registry; its first argument says what it does, the second in which data folder. */
public final class RegistryProgram {

    private static final ChangeOrigin ORIGIN = new ChangeOrigin("Trần Thị Thử", "máy 2", "kiểm thử");

    /** As tests start it; asked there only, since the program itself has nothing of the tests' support. */
    static JavaProgram program() {
        return JavaProgram
                .of(RegistryProgram.class, Registry.class, DataFolder.class, Finding.class, EObject.class,
                        Notifier.class,
                        JsonFactory.class, EventAdmin.class, RecordedEvents.class)
                .with(DataFolder.class.getClassLoader(), "org.h2.jdbcx.JdbcDataSource",
                        "org.postgresql.ds.PGConnectionPoolDataSource");
    }

    private RegistryProgram() {}

    public static void main(String[] arguments) throws IOException, FindingException {
        Path path = Path.of(arguments[1]);
        boolean shared = arguments[0].equals("share") || arguments[0].equals("backup");
        try (DataFolder folder = shared
                ? DataFolder.openShared(path, arguments[2], InstantSource.system())
                : DataFolder.open(path, InstantSource.system())) {
            StoredRegistry registry = new StoredRegistry(folder.database(), InstantSource.system(),
                    new RecordedEvents());
            switch (arguments[0]) {
                case "open" -> System.out.println(state(registry));
                case "commit" -> commitForEver(registry, Integer.parseInt(arguments[2]));
                case "share" -> obey(registry, folder);
                case "backup" -> System.out.println(backup(registry, folder, Path.of(arguments[3])));
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    /** The newest commit and whether the history is whole. */
    private static String state(StoredRegistry registry) {
        return registry.snapshot().commit() + " "
                + registry.verifyHistory(Progress.unobserved()).map(Finding::code).orElse("whole");
    }

    /** What comes of a backup into a file: the code of the error, or its commit. */
    private static String backup(StoredRegistry registry, DataFolder folder, Path target) {
        try {
            return "" + StoredBackup.of("1.0", folder.database(), registry, InstantSource.system())
                    .write(target, Progress.unobserved()).commit();
        } catch (FindingException e) {
            return e.finding().code();
        }
    }

    /** Prints each commit's number once it has been acknowledged; each adds two units and renames one. */
    private static void commitForEver(StoredRegistry registry, int noteLength) {
        System.out.println(state(registry));
        while (true) {
            long next = registry.snapshot().commit() + 1;
            try (EditingSession session = registry.edit()) {
                List<Element> units = registry.snapshot().elements("Unit");
                String parent = unit(session, "U" + next, noteLength);
                session.set(unit(session, "V" + next, noteLength), "parent", new Value.Reference(parent));
                if (!units.isEmpty()) {
                    session.set(units.get((int) (next % units.size())).id(), "name", new Value.Text("Đơn vị " + next));
                }
                CommitResult result = session.commit(ORIGIN);
                if (result instanceof CommitResult.Refused refused) {
                    System.out.println(refused.findings().get(0).code());
                    return;
                }
                System.out.println(((CommitResult.Committed) result).snapshot().commit());
            }
        }
    }

    private static String unit(EditingSession session, String code, int noteLength) {
        String id = session.add("Unit", code);
        session.set(id, "name", new Value.Text("Đơn vị mới"));
        session.set(id, "kind", new Value.Choice("ward"));
        session.set(id, "note", new Value.Text("x".repeat(noteLength)));
        return id;
    }

    /** Takes orders: {@code set CODE FEATURE TEXT}, {@code commit}, {@code await NUMBER}, {@code get CODE FEATURE}. */
    private static void obey(StoredRegistry registry, DataFolder folder) throws IOException {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        new SharedRegistry(folder.database(), registry, new Periods(executor));
        System.out.println("open");
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        EditingSession session = registry.edit();
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] words = order.split(" ", 4);
            switch (words[0]) {
                case "set" -> {
                    session.set(session.element("Unit", words[1]).orElseThrow().id(), words[2],
                            new Value.Text(words[3]));
                    System.out.println("set");
                }
                case "commit" -> System.out.println(session.commit(ORIGIN).getClass().getSimpleName());
                case "await" -> {
                    while (registry.snapshot().commit() < Long.parseLong(words[1])) {
                        Thread.onSpinWait();
                    }
                    System.out.println(registry.snapshot().commit());
                }
                case "get" -> System.out.println(registry.snapshot().element("Unit", words[1]).orElseThrow().values()
                        .text(words[2]).orElse(""));
                default -> throw new IllegalArgumentException(order);
            }
        }
        session.close();
        executor.shutdownNow();
    }

    /** Runs what the registry asks for on one thread. */
    private record Periods(ScheduledExecutorService executor) implements Scheduler {
        @Override
        public Scheduled after(Duration delay, Runnable task) {
            Future<?> later = executor.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
            return () -> later.cancel(false);
        }

        @Override
        public Scheduled every(Duration delay, Duration period, Runnable task) {
            Future<?> later = executor.scheduleWithFixedDelay(task, delay.toMillis(), period.toMillis(),
                    TimeUnit.MILLISECONDS);
            return () -> later.cancel(false);
        }
    }
}
