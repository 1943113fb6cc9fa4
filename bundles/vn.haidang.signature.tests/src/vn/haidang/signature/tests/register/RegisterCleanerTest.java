package vn.haidang.signature.tests.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.signature.internal.register.RegisterCleaner;
import vn.haidang.signature.register.CertificateRegister;

/** Whoever hosts the register removes once a day what was kept long enough. */
class RegisterCleanerTest {

    private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");

    private final SimulatedTime time = new SimulatedTime(START);
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

    @Test
    void removesDailyAndMatchesAnew() throws InterruptedException {
        RegisterCleaner cleaner = new RegisterCleaner(register(), time, time, Map.of("retentionDays", 30));

        time.advance(Duration.ofMinutes(5));
        assertEquals("removeBefore 2026-10-23T00:05:00Z", next());
        assertEquals("matchAgain", next());
        time.advance(Duration.ofDays(1));
        assertEquals("removeBefore 2026-10-24T00:05:00Z", next());
        assertEquals("matchAgain", next());

        cleaner.stop();
        time.advance(Duration.ofDays(3));
        assertEquals(0, asked.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void keepsNothingForNoTime(int days) {
        assertThrows(IllegalArgumentException.class,
                () -> new RegisterCleaner(register(), time, time, Map.of("retentionDays", days)));
    }

    private String next() throws InterruptedException {
        return asked.poll(1, TimeUnit.MINUTES);
    }

    /** One that writes down what it is asked. */
    private CertificateRegister register() {
        return (CertificateRegister) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{CertificateRegister.class}, (proxy, method, arguments) -> {
                    asked.add(arguments == null ? method.getName() : method.getName() + " " + arguments[0]);
                    return 0;
                });
    }
}
