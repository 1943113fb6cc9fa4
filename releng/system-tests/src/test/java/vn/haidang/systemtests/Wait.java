package vn.haidang.systemtests;

import java.time.Duration;

/** Waits for a condition of another process, which can only be asked again and again. */
final class Wait {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Wait() {}

    /** Something that may not be so yet; an exception counts as not yet. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws Exception;
    }

    static void until(String what, Condition condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Exception last = null;
        while (System.nanoTime() < deadline) {
            try {
                if (condition.holds()) {
                    return;
                }
                last = null;
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                last = e;
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new AssertionError("waited in vain until " + what, last);
    }
}
