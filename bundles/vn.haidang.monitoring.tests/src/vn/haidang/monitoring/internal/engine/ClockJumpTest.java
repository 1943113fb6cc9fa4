package vn.haidang.monitoring.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.haidang.monitoring.fixture.TestRegistry.line;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Outage;

class ClockJumpTest {

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant FAR_OFF = Instant.parse("2100-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    /** Seconds by which somebody sets the clock in the middle of an outage. */
    @ParameterizedTest
    @ValueSource(longs = {-86_400, -3_600, -5, -1, 1, 5, 3_600, 86_400})
    void neverGivesANegativeDuration(long jump) {
        try (SimulatedEngine engine = new SimulatedEngine(folder)) {
            engine.registry.with(line("A"));
            engine.start();
            engine.runSeconds(120);
            engine.transport.cut("A");
            engine.runSeconds(10);
            engine.time.jumpTo(engine.time.instant().plusSeconds(jump));
            engine.runSeconds(10);
            assertEquals(LineState.DOWN, engine.state("A"));
            assertFalse(engine.line("A").since().isAfter(engine.time.instant()));
            engine.transport.restore("A");
            engine.runSeconds(120);
            assertEquals(LineState.UP, engine.state("A"));
            assertEquals(0, engine.core().health().missedEchoRounds());
            engine.stop();

            List<Outage> outages = engine.outages().outages("A", LONG_AGO, FAR_OFF);
            assertEquals(1, outages.size());
            assertFalse(outages.get(0).end().orElseThrow().isBefore(outages.get(0).begin()));
            Alarm alarm = engine.allAlarms().get(0);
            assertFalse(alarm.clearedAt().orElseThrow().isBefore(alarm.raisedAt()));
            var availability = engine.outages().availability("A", LONG_AGO, FAR_OFF);
            assertFalse(availability.down().isNegative());
            assertFalse(availability.down().compareTo(availability.observed()) > 0);
            assertFalse(availability.observed().compareTo(Duration.ofSeconds(262)) > 0,
                    "watched for longer than it ran: " + availability.observed());
        }
    }
}
