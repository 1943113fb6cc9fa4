package vn.haidang.station.internal.control;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import vn.haidang.base.finding.FindingException;
import vn.haidang.station.internal.Messages;

/** Ends a station's process and waits until it is gone. */
final class Stop {

    /** How long a station may take to stop by itself. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private Stop() {}

    /**
     * Asks the process to end, and ends it by force when it does not within {@link #PATIENCE}.
     *
     * @return whether force was needed
     */
    static boolean process(ProcessHandle process) throws FindingException, InterruptedException {
        if (!process.destroy() && process.isAlive()) {
            throw new FindingException(
                    Messages.error("station.stop.refused").with("pid", Long.toString(process.pid())));
        }
        if (ends(process)) {
            return false;
        }
        process.destroyForcibly();
        ends(process);
        return true;
    }

    private static boolean ends(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
