package vn.haidang.monitoring.snmp.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.snmp.internal.definition.Definitions;

/**
 * What is kept of a device from one measurement to the next. One measurement at a time has it: who {@link #begin begins}
 * it owns it until {@link #end}.
 */
final class MeterMemory {

    /** How long it is enough to have found out what a device has. */
    static final Duration PERIOD = Duration.ofHours(6);
    /** The same when less was told than was planned: a part was taken out, or the rows have other numbers now. */
    static final Duration IN_DOUBT = Duration.ofMinutes(30);
    /** How long a device that could not be asked is left alone. */
    static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final AtomicBoolean owned = new AtomicBoolean();
    private volatile Optional<Planned> planned = Optional.empty();
    private volatile boolean doubtful;

    boolean begin() {
        return owned.compareAndSet(false, true);
    }

    void end() {
        owned.set(false);
    }

    void keep(Planned found) {
        planned = Optional.of(found);
        doubtful = false;
    }

    void doubt() {
        doubtful = true;
    }

    /** What was found out, while that is enough; a clock that went back, or other definitions, make it too old. */
    Optional<Planned> planned(Definitions definitions, Instant now) {
        return planned.filter(known -> known.definitions() == definitions && !now.isBefore(known.at())
                && now.isBefore(known.at().plus(enough(known))));
    }

    private Duration enough(Planned known) {
        if (known instanceof Planned.Unknown) {
            return AFTER_FAILURE;
        }
        return doubtful ? IN_DOUBT : PERIOD;
    }

    /** What came of finding out. */
    sealed interface Planned {

        /** By which definitions. */
        Definitions definitions();

        /** When. */
        Instant at();

        /** What the device has. */
        record Known(Definitions definitions, Instant at, MeasurePlan plan) implements Planned {}

        /** It could not be asked. */
        record Unknown(Definitions definitions, Instant at, Finding reason) implements Planned {}
    }
}
