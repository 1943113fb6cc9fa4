package vn.haidang.monitoring.event;

import java.util.Optional;

/**
 * What an event is about, as far as the registry knows it.
 *
 * @param device the code of the device
 * @param line the code of the data line
 * @param port the interface as the message names it: ifName or ifDescr, else its ifIndex
 */
public record EventSubject(Optional<String> device, Optional<String> line, Optional<String> port) {

    /** Nothing the registry knows. */
    public static final EventSubject NONE = new EventSubject(Optional.empty(), Optional.empty(), Optional.empty());
}
