package vn.haidang.station.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** What the journal says of real bundles that come and go. */
class BundleJournalTest {

    private static final Instant NOW = Instant.parse("2026-11-21T07:05:00Z");

    private final BundleContext context = FrameworkUtil.getBundle(BundleJournal.class).getBundleContext();
    private final BundleJournal journal = new BundleJournal(context, InstantSource.fixed(NOW));

    @AfterEach
    void endJournal() {
        journal.stop();
    }

    @Test
    void tellsABundlesLifeFromInstallationToRemoval() throws Exception {
        Bundle bundle = context.installBundle("test:a", jar("vn.example.a", "1.2.3"));
        bundle.start();
        bundle.stop();
        uninstall(bundle);

        assertEquals(List.of("INSTALLED vn.example.a 1.2.3", "STARTED vn.example.a 1.2.3", "STOPPED vn.example.a 1.2.3",
                "UNINSTALLED vn.example.a 1.2.3"), told("vn.example.a"));
        assertEquals(NOW, journal.entries().get(0).at());
    }

    @Test
    void tellsThatABundleWasRefreshed() throws Exception {
        Bundle bundle = context.installBundle("test:b", jar("vn.example.b", "1.0.0"));
        bundle.start();
        refresh(bundle);
        uninstall(bundle);

        assertEquals(
                List.of("INSTALLED vn.example.b 1.0.0", "STARTED vn.example.b 1.0.0", "STOPPED vn.example.b 1.0.0",
                        "REFRESHED vn.example.b 1.0.0", "STARTED vn.example.b 1.0.0", "STOPPED vn.example.b 1.0.0",
                        "UNINSTALLED vn.example.b 1.0.0"),
                told("vn.example.b"));
    }

    @Test
    void forgetsTheOldestEntriesWhenItIsFull() throws Exception {
        Bundle bundle = context.installBundle("test:c", jar("vn.example.c", "1.0.0"));
        for (int i = 0; i < BundleJournal.CAPACITY; i++) {
            journal.bundleChanged(new BundleEvent(BundleEvent.STARTED, bundle));
        }
        uninstall(bundle);

        List<String> told = told("vn.example.c");
        assertEquals(BundleJournal.CAPACITY, journal.entries().size());
        assertEquals("UNINSTALLED vn.example.c 1.0.0", told.get(told.size() - 1));
    }

    /** Events are told on another thread, in their order: once the last one is in, all are. */
    private void uninstall(Bundle bundle) throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        context.addBundleListener(event -> {
            if (event.getBundle().equals(bundle) && event.getType() == BundleEvent.UNINSTALLED) {
                told.countDown();
            }
        });
        bundle.uninstall();
        told.await();
    }

    private void refresh(Bundle bundle) throws InterruptedException {
        CountDownLatch refreshed = new CountDownLatch(1);
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).refreshBundles(List.of(bundle),
                event -> refreshed.countDown());
        refreshed.await();
    }

    private List<String> told(String bundle) {
        return journal.entries().stream().filter(entry -> entry.bundle().equals(bundle))
                .map(entry -> entry.change() + " " + entry.bundle() + " " + entry.version()).toList();
    }

    private static InputStream jar(String name, String version) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        attributes.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        attributes.putValue(Constants.BUNDLE_VERSION, version);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JarOutputStream(bytes, manifest).close();
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
