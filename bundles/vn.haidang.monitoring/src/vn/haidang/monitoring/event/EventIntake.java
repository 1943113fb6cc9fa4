package vn.haidang.monitoring.event;

import java.time.Instant;
import java.util.List;

import vn.haidang.base.finding.Finding;

/**
 * How the receiving of traps and syslog is doing, as an OSGi service: present while this program is to receive any. Safe
 * for use by several threads; nothing here blocks.
 */
public interface EventIntake {

    /** The counters since it started. */
    Counters counters();

    /** What does not work: a port that cannot be bound, a certificate that is missing, messages that are lost. */
    List<Finding> findings();

    /** The ports on which it receives, by name of the channel's way in. */
    List<Listener> listeners();

    /**
     * A way in.
     *
     * @param name {@code snmp}, {@code syslog-udp}, {@code syslog-tcp} or {@code syslog-tls}
     * @param port the port it has
     */
    record Listener(String name, int port) {}

    /**
     * Counters; every message received is in one of {@code taken}, {@code refused} or {@code lost}.
     *
     * @param since from when they count
     * @param taken messages that became an event or the repetition of one, or were left out of the book by a limit
     * @param limited how many of these were left out because their source sent more than its share
     * @param refused messages that are none, or whose user, key or clock is wrong
     * @param lost messages that came faster than they could be looked at or written
     * @param overrun datagrams the operating system threw away before this program saw them, where it tells
     */
    record Counters(Instant since, long taken, long limited, long refused, long lost, long overrun) {}
}
