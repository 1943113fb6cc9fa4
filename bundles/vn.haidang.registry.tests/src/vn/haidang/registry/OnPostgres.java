package vn.haidang.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import vn.haidang.base.finding.FindingException;
import vn.haidang.storage.DataFolder;

/** Lets the tests of a class run on a PostgreSQL database of their own each, instead of on H2. */
final class OnPostgres implements BeforeEachCallback, AfterEachCallback {

    private static final ThreadLocal<String> URL = new ThreadLocal<>();

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        URL.set(TestPostgres.running().newDatabase());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        URL.remove();
    }

    /** The URL of the running test's database. */
    static String url() {
        return URL.get();
    }

    /** Lets what the running test opens from now on be on a database of its own. */
    static void takeNewDatabase() throws IOException {
        if (URL.get() != null) {
            try {
                URL.set(TestPostgres.running().newDatabase());
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    /** Opens a data folder on the database that the running test is for. */
    static DataFolder open(Path folder, InstantSource clock) throws FindingException {
        Optional<String> url = Optional.ofNullable(URL.get());
        return url.isPresent() ? DataFolder.openShared(folder, url.get(), clock) : DataFolder.open(folder, clock);
    }
}
