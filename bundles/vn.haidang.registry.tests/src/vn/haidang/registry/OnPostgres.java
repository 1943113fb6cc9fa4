package vn.haidang.registry;

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

    /** Opens a data folder on the database that the running test is for. */
    static DataFolder open(Path folder, InstantSource clock) throws FindingException {
        Optional<String> url = Optional.ofNullable(URL.get());
        return url.isPresent() ? DataFolder.openShared(folder, url.get(), clock) : DataFolder.open(folder, clock);
    }
}
