package vn.haidang.monitoring.events.internal.intake;

/** A message as a receiver took it from the network; what it says is found out later, on another thread. */
public interface Arrival {

    /** How much memory it takes while it waits, in bytes, about. */
    int size();

    /**
     * What it says.
     *
     * @throws RuntimeException when it says nothing at all; it is counted as refused
     */
    Heard read();
}
