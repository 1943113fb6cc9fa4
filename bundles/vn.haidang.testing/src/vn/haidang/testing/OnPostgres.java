package vn.haidang.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import vn.haidang.base.finding.FindingException;
import vn.haidang.storage.DataFolder;

/**
 * Lets the tests of a class run on a PostgreSQL database of their own each, instead of on H2: the tests open their
 * folders with {@link #open}, and a class that extends theirs bears {@code @ExtendWith(OnPostgres.class)}. It holds in
 * the thread of the test.
 */
public final class OnPostgres implements BeforeEachCallback, AfterEachCallback {

    private static final ThreadLocal<String> URL = new ThreadLocal<>();

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        URL.set(TestPostgres.running().newDatabase());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        URL.remove();
    }

    /** The URL of the running test's database; nothing on H2. */
    public static Optional<String> url() {
        return Optional.ofNullable(URL.get());
    }

    /** Lets what the running test opens from now on be on a database of its own. */
    public static void takeNewDatabase() throws IOException {
        if (url().isPresent()) {
            try {
                URL.set(TestPostgres.running().newDatabase());
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    /** Opens a data folder on the database that the running test is for. */
    public static DataFolder open(Path folder, InstantSource clock) throws FindingException {
        return url().isPresent()
                ? DataFolder.openShared(folder, url().get(), clock)
                : DataFolder.open(folder, clock);
    }
}
