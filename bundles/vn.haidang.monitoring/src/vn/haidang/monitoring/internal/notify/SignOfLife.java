package vn.haidang.monitoring.internal.notify;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.StationWatch;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.engine.OwnedThread;
import vn.haidang.monitoring.internal.ledger.TellingLedger;
import vn.haidang.storage.StorageException;

/**
 * Looks every {@link #PERIOD} whether the sign of life has changed. The clocks of two machines are never compared: what
 * counts is how often it was looked for in vain. A database that cannot be read gives no sign either. With one thread of
 * its own.
 */
@Component(service = StationWatch.class)
public final class SignOfLife implements StationWatch {

    static final Duration PERIOD = Duration.ofSeconds(15);
    /** After so many looks in vain somebody is told. */
    static final int PATIENCE = 4;

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
    private static final Logger LOG = System.getLogger(SignOfLife.class.getName());

    private final TellingLedger ledger;
    private final EventAdmin events;
    private final OwnedThread thread = new OwnedThread("haidang-station-watch", 1);
    private final AtomicBoolean isLooking = new AtomicBoolean();
    private final Scheduler.Scheduled schedule;
    private Optional<Instant> last = Optional.empty();
    private int inVain;
    private volatile Optional<Finding> silence = Optional.empty();

    @Activate
    public SignOfLife(@Reference TellingLedger ledger, @Reference Scheduler scheduler, @Reference EventAdmin events) {
        this.ledger = ledger;
        this.events = events;
        schedule = scheduler.every(PERIOD, PERIOD, this::due);
    }

    private void due() {
        if (isLooking.compareAndSet(false, true)) {
            thread.execute(() -> {
                try {
                    look(read());
                } finally {
                    isLooking.set(false);
                }
            });
        }
    }

    private Optional<Instant> read() {
        try {
            return ledger.lastPulse(TellingLedger.STATION);
        } catch (StorageException e) {
            LOG.log(Level.DEBUG, "the sign of life cannot be read", e);
            return last;
        }
    }

    private void look(Optional<Instant> sign) {
        inVain = sign.equals(last) ? inVain + 1 : 0;
        last = sign;
        boolean isSilent = inVain >= PATIENCE;
        if (isSilent != silence.isPresent()) {
            silence = isSilent ? Optional.of(finding(sign)) : Optional.empty();
            events.postEvent(new Event(TOPIC, Map.of()));
        }
    }

    private static Finding finding(Optional<Instant> sign) {
        return sign.isPresent()
                ? Finding.of(Messages.CATALOGUE, Severity.ERROR, "station.silent").with("last", sign.get())
                : Finding.of(Messages.CATALOGUE, Severity.ERROR, "station.never");
    }

    @Override
    public Optional<Finding> silence() {
        return silence;
    }

    @Deactivate
    public void stop() {
        schedule.close();
        thread.stop(LONGEST_STOP);
    }
}
