package vn.haidang.testing;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;

import org.osgi.service.event.EventAdmin;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.storage.DataFolder;
import vn.haidang.storage.Database;

/**
 * A real registry in a real data folder, for the tests of bundles that use one. The database is that of
 * {@link OnPostgres}.
 */
public final class RealRegistry implements AutoCloseable {

    private final DataFolder data;
    private final Registry registry;

    private RealRegistry(DataFolder data, InstantSource clock, EventAdmin events) {
        this.data = data;
        this.registry = on(data.database(), clock, events);
    }

    /** One in a data folder of its own, whose events nobody listens to. */
    public static RealRegistry in(Path folder, InstantSource clock) throws FindingException {
        return new RealRegistry(OnPostgres.open(folder, clock), clock, new RecordedEvents());
    }

    /** The service as its bundle makes it; its class is not for others, and not every test has a framework. */
    public static Registry on(Database database, InstantSource clock, EventAdmin events) {
        try {
            return (Registry) Registry.class.getClassLoader()
                    .loadClass("vn.haidang.registry.internal.StoredRegistry")
                    .getConstructor(Database.class, InstantSource.class, EventAdmin.class)
                    .newInstance(database, clock, events);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Commits what is done in an editing session.
     *
     * @throws AssertionError if it is not written
     */
    public static void commit(Registry registry, ChangeOrigin origin, Consumer<EditingSession> change) {
        try (EditingSession session = registry.edit()) {
            change.accept(session);
            CommitResult result = session.commit(origin);
            if (!(result instanceof CommitResult.Committed)) {
                throw new AssertionError(result);
            }
        }
    }

    /** Adds an element with its name, and gives back its id. */
    public static String add(EditingSession session, String type, String code, String name) {
        String id = session.add(type, code);
        session.set(id, "name", new Value.Text(name));
        return id;
    }

    /** Commits what is done in an editing session, see {@link #commit(Registry, ChangeOrigin, Consumer)}. */
    public void commit(ChangeOrigin origin, Consumer<EditingSession> change) {
        commit(registry, origin, change);
    }

    public Registry registry() {
        return registry;
    }

    public DataFolder data() {
        return data;
    }

    public RegistrySnapshot snapshot() {
        return registry.snapshot();
    }

    /** An element that must be there. */
    public Element element(String type, String code) {
        return snapshot().element(type, code).orElseThrow();
    }

    @Override
    public void close() {
        data.close();
    }
}
