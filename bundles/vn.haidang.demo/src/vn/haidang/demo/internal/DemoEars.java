package vn.haidang.demo.internal;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

import vn.haidang.monitoring.event.EventIntake;

/**
 * Where the demo hears its devices; nowhere when a port could not be opened.
 *
 * @param traps the port for traps
 * @param syslog the port for syslog over UDP
 */
record DemoEars(Optional<InetSocketAddress> traps, Optional<InetSocketAddress> syslog) {

    static DemoEars of(EventIntake intake) {
        return new DemoEars(listener(intake, "snmp"), listener(intake, "syslog-udp"));
    }

    private static Optional<InetSocketAddress> listener(EventIntake intake, String name) {
        return intake.listeners().stream().filter(listener -> listener.name().equals(name)).findFirst()
                .map(listener -> new InetSocketAddress(InetAddress.getLoopbackAddress(), listener.port()));
    }
}
