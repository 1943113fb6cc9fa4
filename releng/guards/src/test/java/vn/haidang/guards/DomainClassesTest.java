package vn.haidang.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.guards.Project.Bundle;

class DomainClassesTest {

    /** The one class that may ask the machine for the time: everybody else is given its service. */
    private static final String THE_CLOCK = "vn/haidang/base/time/internal/SystemClock.class";

    static Stream<Bundle> domainBundles() {
        return Project.domainBundles().stream();
    }

    @ParameterizedTest
    @MethodSource("domainBundles")
    void aDomainBundleTakesTimeFromServicesAndTouchesNothingGlobal(Bundle bundle) throws IOException {
        List<String> violations = new ArrayList<>();
        for (Path file : bundle.classFiles()) {
            if (!file.toString().replace('\\', '/').endsWith(THE_CLOCK)) {
                ClassRules.violations(Files.readAllBytes(file))
                        .forEach(violation -> violations.add(file.getFileName() + ": " + violation));
            }
        }
        assertEquals(List.of(), violations);
    }

    @Test
    void theGuardSeesEachBreach() throws IOException {
        assertEquals(
                List.of("byCall reads a clock of its own: java/time/Instant.now",
                        "byReference reads a clock of its own: java/time/Instant.now",
                        "byDate reads a clock of its own: java/util/Date.<init>",
                        "provider registers a security provider for the whole program",
                        "url has an H2 URL without WRITE_DELAY=0"),
                ClassRules.violations(bytesOf(Breaches.class)));
    }

    @Test
    void theGuardLetsGoodCodePass() throws IOException {
        assertEquals(List.of(), ClassRules.violations(bytesOf(GoodCode.class)));
    }

    private static byte[] bytesOf(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream(type.getName().replaceFirst(".*\\.", "") + ".class")) {
            return in.readAllBytes();
        }
    }

    static final class Breaches {
        Instant byCall() {
            return Instant.now();
        }

        Supplier<Instant> byReference() {
            return Instant::now;
        }

        Date byDate() {
            return new Date();
        }

        void provider(java.security.Provider provider) {
            Security.addProvider(provider);
        }

        String url() {
            return "jdbc:h2:/somewhere";
        }
    }

    static final class GoodCode {
        Instant given(java.time.InstantSource clock) {
            return clock.instant();
        }

        Date of(long time) {
            return new Date(time);
        }

        String url() {
            return "jdbc:h2:/somewhere;WRITE_DELAY=0";
        }
    }
}
