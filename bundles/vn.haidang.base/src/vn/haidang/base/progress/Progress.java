package vn.haidang.base.progress;

import java.util.concurrent.CancellationException;

/**
 * What long work is handed: it tells how far it is and asks whether to stop. Implementations are safe for use by
 * several threads.
 */
public interface Progress {

    /** Says what is being done now and how many units it has; a later call starts a new stretch of work. */
    void begin(String task, int units);

    /** Says that some units more are done. */
    void advance(int units);

    /** Whether the user has asked to stop. */
    boolean isCancelled();

    /** Ends the work with a {@link CancellationException} when the user has asked to stop. */
    default void stopIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException("cancelled by the user");
        }
    }

    /** Progress that nobody looks at and nobody cancels. */
    static Progress unobserved() {
        return new Progress() {
            @Override
            public void begin(String task, int units) {
                // nobody looks
            }

            @Override
            public void advance(int units) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
