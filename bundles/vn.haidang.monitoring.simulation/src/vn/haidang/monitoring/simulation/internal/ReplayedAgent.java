package vn.haidang.monitoring.simulation.internal;

import java.time.Duration;

import vn.haidang.monitoring.simulation.SimulatedNetwork;

/** One recorded device as it plays, with what was done to its line. */
final class ReplayedAgent {

    private final Recording recording;
    private volatile boolean cut;
    private volatile Duration echoDelay = Duration.ZERO;

    ReplayedAgent(Recording recording) {
        this.recording = recording;
    }

    Recording recording() {
        return recording;
    }

    boolean isCut() {
        return cut;
    }

    void setCut(boolean cut) {
        this.cut = cut;
    }

    Duration echoDelay() {
        return echoDelay;
    }

    void setEchoDelay(Duration delay) {
        echoDelay = delay;
    }

    SimulatedNetwork.Agent shown() {
        return new SimulatedNetwork.Agent(recording.name(), recording.description(), recording.variables().size());
    }
}
