package vn.haidang.registry.ui.internal.work;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.e4.ui.di.UISynchronize;
import org.osgi.service.event.Event;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.testing.RealRegistry;
import vn.haidang.ui.language.UiLanguage;

/** What the views share, on a real registry in a real data folder; the thread of the test is the UI thread. */
public final class OpenWork implements AutoCloseable {

    public static final UiLanguage VIETNAMESE = UiLanguage.of(Language.VIETNAMESE);
    public static final ChangeOrigin ORIGIN = new ChangeOrigin("Kỹ thuật viên 2", "bàn làm việc", "theo biên bản 45");
    public static final Instant NOW = Instant.parse("2026-11-21T07:05:00Z");

    private final RealRegistry real;
    private final RegistryWork work;

    private OpenWork(Path folder) throws FindingException {
        real = RealRegistry.in(folder.resolve("data"), InstantSource.fixed(NOW));
        work = new RegistryWork(new AtOnce(), VIETNAMESE);
        work.setRegistries(List.of(real.registry()));
    }

    /**
     * With the city {@code QN}, the wards {@code W01} and {@code W02} in it, the people {@code N1} and {@code N2}, the
     * computers {@code MT-1} to {@code MT-3} and the router {@code R-1} of W01.
     */
    public static OpenWork withSample(Path folder) throws FindingException {
        OpenWork open = new OpenWork(folder);
        open.other(session -> {
            String city = RealRegistry.add(session, "Unit", "QN", "UBND thành phố");
            session.set(city, "kind", new Value.Choice("city"));
            for (String code : List.of("W01", "W02")) {
                String ward = RealRegistry.add(session, "Unit", code,
                        code.equals("W01") ? "Phường Nguyễn Huệ" : "Phường Đống Đa");
                session.set(ward, "kind", new Value.Choice("ward"));
                session.set(ward, "parent", new Value.Reference(city));
            }
            RealRegistry.add(session, "Person", "N1", "Trần Thị Lan");
            RealRegistry.add(session, "Person", "N2", "Lê Văn Đạt");
            for (int i = 1; i <= 3; i++) {
                String computer = RealRegistry.add(session, "Computer", "MT-" + i, "Máy tính " + i);
                session.set(computer, "state", new Value.Choice("in-use"));
            }
            String router = RealRegistry.add(session, "Router", "R-1", "Bộ định tuyến");
            session.set(router, "unit", new Value.Reference(session.element("Unit", "W01").orElseThrow().id()));
        });
        return open;
    }

    /** What somebody else commits meanwhile. */
    public void other(Consumer<EditingSession> change) {
        real.commit(new ChangeOrigin("Trần Thị Lan", "máy 2", "kiểm kê"), change);
        work.committed(new Event(Registry.COMMIT_TOPIC, Map.of()));
    }

    public RegistryWork work() {
        return work;
    }

    public Registry registry() {
        return real.registry();
    }

    /** The registry as the views show it. */
    public RegistrySnapshot shown() {
        return work.snapshot().orElseThrow();
    }

    /** An element as the views show it. */
    public Element element(String type, String code) {
        return shown().element(type, code).orElseThrow();
    }

    @Override
    public void close() {
        real.close();
    }

    /** Runs everything at once, in the thread that asks. */
    private static final class AtOnce extends UISynchronize {
        @Override
        public void syncExec(Runnable runnable) {
            runnable.run();
        }

        @Override
        public void asyncExec(Runnable runnable) {
            runnable.run();
        }

        @Override
        protected boolean isUIThread(Thread thread) {
            return true;
        }

        @Override
        protected void showBusyWhile(Runnable runnable) {
            runnable.run();
        }

        @Override
        protected boolean dispatchEvents() {
            return false;
        }
    }
}
