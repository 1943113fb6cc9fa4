package vn.haidang.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

import vn.haidang.guards.Project.Bundle;

class BundleClassesTest {

    /** What may ask the machine for the time: the clock that everybody else is given, and a program without services. */
    private static final List<Path> CLOCKS = List.of(Path.of("vn/haidang/base/time/internal/SystemClock.class"),
            Path.of("vn/haidang/station/internal/control/Start.class"));

    static Stream<Bundle> bundles() {
        return Project.bundles().stream()
                .filter(bundle -> !bundle.isTest() && !bundle.isWrappedLibrary() && !bundle.sources().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleTakesTimeFromServicesAndKeepsNothingGlobal(Bundle bundle) throws IOException {
        List<String> violations = new ArrayList<>();
        for (Path file : bundle.handWrittenClassFiles()) {
            if (CLOCKS.stream().noneMatch(file::endsWith)) {
                byte[] bytes = Files.readAllBytes(file);
                (bundle.isDomain() ? ClassRules.domainViolations(bytes) : ClassRules.violations(bytes))
                        .forEach(violation -> violations.add(file.getFileName() + ": " + violation));
            }
        }
        assertEquals(List.of(), violations);
    }

    @Test
    void theGuardSeesEachBreach() throws IOException {
        assertEquals(
                List.of("changes is static and changes", "byCall reads a clock of its own: java/time/Instant.now",
                        "byReference reads a clock of its own: java/time/Instant.now",
                        "byDate reads a clock of its own: java/util/Date.<init>",
                        "byCalendar reads a clock of its own: java/util/GregorianCalendar.<init>",
                        "byOffset reads a clock of its own: java/time/OffsetTime.now",
                        "byTick reads a clock of its own: java/time/Clock.tickSeconds",
                        "sleep sleeps in place of waiting for something",
                        "provider registers a security provider for the whole program",
                        "url has an H2 URL without WRITE_DELAY=0"),
                ClassRules.violations(bytesOf(Breaches.class)));
    }

    @Test
    void theGuardSeesATypeOfThePlatformWhereverItIsNamed() throws IOException {
        assertEquals(List.of("uses the platform: org/eclipse/swt/widgets/Shell"),
                ClassRules.domainViolations(classWithAFieldOf("org/eclipse/swt/widgets/Shell")));
    }

    private static byte[] classWithAFieldOf(String type) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "Breach", null, "java/lang/Object", null);
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "shells", "[L" + type + ";", null, null).visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
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
        static int changes;

        Instant byCall() {
            return Instant.now();
        }

        Supplier<Instant> byReference() {
            return Instant::now;
        }

        Date byDate() {
            return new Date();
        }

        Object byCalendar() {
            return new GregorianCalendar();
        }

        Object byOffset() {
            return OffsetTime.now();
        }

        Object byTick() {
            return Clock.tickSeconds(ZoneOffset.UTC);
        }

        void sleep() throws InterruptedException {
            Thread.sleep(1);
        }

        void provider(java.security.Provider provider) {
            Security.addProvider(provider);
        }

        String url() {
            return "jdbc:h2:/somewhere";
        }
    }

    static final class GoodCode {
        Instant given(InstantSource clock) {
            return clock.instant();
        }

        Date of(long time) {
            return new Date(time);
        }

        Object calendarOf(int year) {
            return new GregorianCalendar(year, 0, 1);
        }

        String url() {
            return "jdbc:h2:/somewhere;WRITE_DELAY=0";
        }
    }
}
