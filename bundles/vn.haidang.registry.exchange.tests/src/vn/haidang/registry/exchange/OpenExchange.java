package vn.haidang.registry.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

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
import vn.haidang.testing.RealRegistry;

/** The exchange on a real registry in a real data folder. */
final class OpenExchange implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-21T07:05:00.123456Z");
    static final ValueFormat VIETNAMESE = ValueFormat.of(Language.VIETNAMESE);

    private final Path folder;
    private final RealRegistry real;
    private final RegistryExchange exchange;

    private OpenExchange(Path folder) throws FindingException {
        this.folder = folder;
        InstantSource clock = InstantSource.fixed(NOW);
        this.real = RealRegistry.in(folder.resolve("data"), clock);
        this.exchange = new FileExchange(real.registry(), clock);
    }

    static OpenExchange in(Path folder) throws FindingException {
        return new OpenExchange(folder);
    }

    /** With the units QN and W01, and the router R-1 of W01. */
    static OpenExchange withSample(Path folder) throws FindingException {
        OpenExchange open = in(folder);
        open.edit(session -> {
            String city = RealRegistry.add(session, "Unit", "QN", "UBND thành phố");
            session.set(city, "kind", new Value.Choice("city"));
            String ward = RealRegistry.add(session, "Unit", "W01", "Phường Nguyễn Huệ");
            session.set(ward, "kind", new Value.Choice("ward"));
            String router = RealRegistry.add(session, "Router", "R-1", "Bộ định tuyến");
            session.set(router, "serialNumber", new Value.Text("SN-1"));
            session.set(router, "unit", new Value.Reference(ward));
        });
        return open;
    }

    void edit(Consumer<EditingSession> work) {
        real.commit(new ChangeOrigin("thử", "thử", ""), work);
    }

    Registry registry() {
        return real.registry();
    }

    RegistryExchange exchange() {
        return exchange;
    }

    RegistrySnapshot snapshot() {
        return real.snapshot();
    }

    Element element(String type, String code) {
        return real.element(type, code);
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
        real.close();
    }
}
