package vn.haidang.registry.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.exchange.internal.FileExchange;
import vn.haidang.storage.DataFolder;
import vn.haidang.storage.Database;

/** The exchange on a real registry in a real data folder. */
final class OpenExchange implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-21T07:05:00.123456Z");
    static final ValueFormat VIETNAMESE = ValueFormat.of(Language.VIETNAMESE);

    private final Path folder;
    private final DataFolder data;
    private final Registry registry;
    private final RegistryExchange exchange;

    private OpenExchange(Path folder) throws FindingException {
        this.folder = folder;
        InstantSource clock = InstantSource.fixed(NOW);
        this.data = DataFolder.open(folder.resolve("data"), clock);
        this.registry = registry(data.database(), clock);
        this.exchange = new FileExchange(registry, clock);
    }

    static OpenExchange in(Path folder) throws FindingException {
        return new OpenExchange(folder);
    }

    /** With the units QN and W01, and the router R-1 of W01. */
    static OpenExchange withSample(Path folder) throws FindingException {
        OpenExchange open = in(folder);
        open.edit(session -> {
            String city = session.add("Unit", "QN");
            session.set(city, "name", new Value.Text("UBND thành phố"));
            session.set(city, "kind", new Value.Choice("city"));
            String ward = session.add("Unit", "W01");
            session.set(ward, "name", new Value.Text("Phường Nguyễn Huệ"));
            session.set(ward, "kind", new Value.Choice("ward"));
            String router = session.add("Router", "R-1");
            session.set(router, "name", new Value.Text("Bộ định tuyến"));
            session.set(router, "serialNumber", new Value.Text("SN-1"));
            session.set(router, "unit", new Value.Reference(ward));
        });
        return open;
    }

    /** The service as the registry's bundle makes it; its class is not for others, and neither is a framework here. */
    private static Registry registry(Database database, InstantSource clock) {
        EventAdmin nobody = new EventAdmin() {
            @Override
            public void postEvent(Event event) {
                // nobody listens
            }

            @Override
            public void sendEvent(Event event) {
                // nobody listens
            }
        };
        try {
            return (Registry) Registry.class.getClassLoader()
                    .loadClass("vn.haidang.registry.internal.StoredRegistry")
                    .getConstructor(Database.class, InstantSource.class, EventAdmin.class)
                    .newInstance(database, clock, nobody);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    void edit(Consumer<EditingSession> work) {
        try (EditingSession session = registry.edit()) {
            work.accept(session);
            CommitResult result = session.commit(new ChangeOrigin("thử", "thử", ""));
            if (!(result instanceof CommitResult.Committed)) {
                throw new IllegalStateException(result.toString());
            }
        }
    }

    Registry registry() {
        return registry;
    }

    RegistryExchange exchange() {
        return exchange;
    }

    RegistrySnapshot snapshot() {
        return registry.snapshot();
    }

    Element element(String type, String code) {
        return snapshot().element(type, code).orElseThrow();
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path file(String name, String text) throws IOException {
        return Files.write(path(name), text.getBytes(StandardCharsets.UTF_8));
    }

    SourceTable read(Path file) throws FindingException {
        return exchange.read(file, "", Progress.unobserved());
    }

    /** The plan of a file whose mapping is guessed. */
    ImportPlan plan(Path file, String type) throws FindingException {
        SourceTable table = read(file);
        return plan(table, exchange.guess(table, type, VIETNAMESE));
    }

    ImportPlan plan(SourceTable table, ImportMapping mapping) throws FindingException {
        return exchange.plan(table, mapping, Progress.unobserved());
    }

    ImportPlan plan(String csv, String type) throws Exception {
        return plan(file("tệp.csv", csv), type);
    }

    CommitResult commit(ImportPlan plan) throws FindingException {
        return exchange.commit(plan, "Nguyễn Văn Thử", "kiểm thử", Progress.unobserved());
    }

    /** The codes of findings without the bundle's prefix. */
    static List<String> codes(List<Finding> findings) {
        for (Finding finding : findings) {
            for (Language language : Language.values()) {
                finding.summary(ValueFormat.of(language));
            }
        }
        return findings.stream().map(Finding::code).map(code -> code.replace("exchange.", "")).toList();
    }

    @Override
    public void close() {
        data.close();
    }
}
