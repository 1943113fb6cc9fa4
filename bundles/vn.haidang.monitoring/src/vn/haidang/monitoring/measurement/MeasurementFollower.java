package vn.haidang.monitoring.measurement;

import java.util.List;

/** Is told what the measurement store has stored, as an OSGi service: for who hands measurements on. */
public interface MeasurementFollower {

    /**
     * These polls are durable. Called on the thread that stored them, which waits: it returns at once, and what it
     * throws is logged.
     */
    void stored(List<Poll> polls);
}
