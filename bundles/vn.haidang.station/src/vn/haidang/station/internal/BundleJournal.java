package vn.haidang.station.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * What happened to the bundles of this program since the journal began: the proof that installing one restarts no
 * other. It keeps the last {@value #CAPACITY} entries. Safe for use by several threads.
 */
@Component(service = BundleJournal.class, immediate = true)
public final class BundleJournal implements BundleListener {

    static final int CAPACITY = 1000;

    private final BundleContext context;
    private final InstantSource clock;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Set<Long> unresolved = new HashSet<>();

    @Activate
    public BundleJournal(BundleContext context, @Reference InstantSource clock) {
        this.context = context;
        this.clock = clock;
        context.addBundleListener(this);
    }

    @Deactivate
    void stop() {
        context.removeBundleListener(this);
    }

    /** The entries kept, oldest first. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public synchronized void bundleChanged(BundleEvent event) {
        Bundle bundle = event.getBundle();
        change(event.getType(), bundle.getBundleId()).ifPresent(change -> {
            if (entries.size() == CAPACITY) {
                entries.removeFirst();
            }
            entries.addLast(new Entry(clock.instant(), change, String.valueOf(bundle.getSymbolicName()),
                    bundle.getVersion().toString()));
        });
    }

    /** A bundle that is resolved again after it lost its wires was refreshed; other resolutions are no news. */
    private Optional<Change> change(int type, long bundle) {
        return Optional.ofNullable(switch (type) {
            case BundleEvent.INSTALLED -> Change.INSTALLED;
            case BundleEvent.STARTED -> Change.STARTED;
            case BundleEvent.STOPPED -> Change.STOPPED;
            case BundleEvent.UPDATED -> Change.UPDATED;
            case BundleEvent.RESOLVED -> unresolved.remove(bundle) ? Change.REFRESHED : null;
            case BundleEvent.UNRESOLVED -> {
                unresolved.add(bundle);
                yield null;
            }
            case BundleEvent.UNINSTALLED -> {
                unresolved.remove(bundle);
                yield Change.UNINSTALLED;
            }
            default -> null;
        });
    }

    /** What can happen to a bundle. */
    public enum Change {
        INSTALLED, STARTED, STOPPED, UPDATED, REFRESHED, UNINSTALLED
    }

    /**
     * One thing that happened.
     *
     * @param at when the journal heard of it
     * @param change what happened
     * @param bundle to the bundle with this symbolic name
     * @param version and this version
     */
    public record Entry(Instant at, Change change, String bundle, String version) {}
}
