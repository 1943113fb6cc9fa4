package vn.haidang.signature.internal.register;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.time.Scheduler;
import vn.haidang.signature.register.CertificateRegister;

/**
 * Once a day, where a face hosts it, removes what the register has kept long enough, and finds the owners of certificates
 * anew. Its only property is {@code retentionDays}, from 1.
 */
@Component(service = RegisterCleaner.class, immediate = true, configurationPid = RegisterCleaner.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class RegisterCleaner {

    public static final String PID = "vn.haidang.signature.register";

    private static final Logger LOG = System.getLogger(RegisterCleaner.class.getName());
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration DAILY = Duration.ofDays(1);

    private final CertificateRegister register;
    private final InstantSource clock;
    private final Duration retention;
    /** The scheduler's threads must not wait for a database. */
    private final ExecutorService worker;
    private final Scheduler.Scheduled daily;

    @Activate
    public RegisterCleaner(@Reference CertificateRegister register, @Reference Scheduler scheduler,
            @Reference InstantSource clock, Map<String, Object> properties) {
        this.register = register;
        this.clock = clock;
        this.retention = Duration.ofDays(days(properties));
        this.worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "signature-register");
            thread.setDaemon(true);
            return thread;
        });
        this.daily = scheduler.every(FIRST, DAILY, () -> worker.execute(this::clean));
    }

    private static int days(Map<String, Object> properties) {
        if (properties.get("retentionDays") instanceof Integer days && days > 0) {
            return days;
        }
        throw new IllegalArgumentException("retentionDays must be a whole number from 1");
    }

    private void clean() {
        try {
            int removed = register.removeBefore(clock.instant().minus(retention));
            int matched = register.matchAgain();
            LOG.log(Level.INFO, "removed {0} documents from the register and matched {1} certificates anew", removed,
                    matched);
        } catch (RuntimeException e) {
            // the database may be away; tomorrow is another day
            LOG.log(Level.WARNING, "the register could not be cleaned", e);
        }
    }

    @Deactivate
    public void stop() {
        daily.close();
        worker.shutdownNow();
    }
}
