package vn.haidang.base.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.haidang.base.time.internal.SystemScheduler;

class SystemSchedulerTest {

    private static final Duration SOON = Duration.ofMillis(1);

    private final SystemScheduler scheduler = new SystemScheduler();

    @AfterEach
    void stop() {
        scheduler.stop();
    }

    @Test
    void aPeriodicTaskThatThrowsRunsAgain() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        scheduler.every(SOON, SOON, () -> {
            runs.countDown();
            throw new IllegalStateException("as this test wants");
        });
        assertTrue(runs.await(30, TimeUnit.SECONDS));
    }

    @Test
    void aPeriodicTaskThatEndsInAnErrorRunsAgain() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        scheduler.every(SOON, SOON, () -> {
            runs.countDown();
            throw new NoClassDefFoundError("as this test wants");
        });
        assertTrue(runs.await(30, TimeUnit.SECONDS));
    }

    @Test
    void aDelayedTaskRunsOnce() throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(1);
        scheduler.after(SOON, ran::countDown);
        assertTrue(ran.await(30, TimeUnit.SECONDS));
    }
}
