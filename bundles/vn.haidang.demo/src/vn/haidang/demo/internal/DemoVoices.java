package vn.haidang.demo.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

import vn.haidang.monitoring.simulation.SimulatedDevice;
import vn.haidang.monitoring.simulation.SimulatedDevice.Notification;
import vn.haidang.monitoring.simulation.SimulatedDevice.Notification.Kind;
import vn.haidang.monitoring.simulation.SimulatedNetwork;

/**
 * What devices of the demo city say by themselves on an ordinary day, by trap and by syslog; one of them is a router of the
 * carrier, whose address the registry does not know. Safe for use by several threads.
 */
public final class DemoVoices {

    private static final Logger LOG = System.getLogger(DemoVoices.class.getName());
    /** Facility local7 with the severities error, warning and notice (RFC 5424, 6.2.1). */
    private static final int ERROR = 187;
    private static final int WARNING = 188;
    private static final int NOTICE = 189;

    private final SimulatedNetwork network;
    private final DemoEars ears;
    private final AtomicInteger next = new AtomicInteger();
    private final List<Voice> voices = List.of(
            new Voice("fw-01",
                    device -> log(device, WARNING, "ike: IPsec phase 1 with 203.0.113.40 failed, no proposal chosen")),
            new Voice("sw-05", device -> trap(device, Kind.AUTHENTICATION_FAILURE, 2, OptionalInt.empty())),
            new Voice("sw-09", device -> log(device, NOTICE,
                    "%LINK-3-UPDOWN: Interface GigabitEthernet1/0/4, changed state to down")),
            new Voice("sw-09", device -> log(device, NOTICE,
                    "%LINK-3-UPDOWN: Interface GigabitEthernet1/0/4, changed state to up")),
            new Voice("srv-01",
                    device -> log(device, ERROR, "sshd[1043]: Failed password for root from 10.58.40.17 port 52114")),
            new Voice("sw-03", device -> trap(device, Kind.LINK_DOWN, 2, OptionalInt.of(10_003))),
            new Voice("sw-03", device -> trap(device, Kind.LINK_UP, 2, OptionalInt.of(10_003))),
            new Voice("fw-02", device -> trap(device, Kind.AUTHENTICATION_FAILURE, 3, OptionalInt.empty())),
            new Voice("cr-02",
                    device -> log(device, NOTICE, "%SYS-5-CONFIG_I: Configured from console by admin on vty0")),
            new Voice("r-w11", device -> trap(device, Kind.WARM_START, 1, OptionalInt.empty())));

    DemoVoices(SimulatedNetwork network, DemoEars ears) {
        this.network = network;
        this.ears = ears;
    }

    /** Says all of it. */
    void sayAll() {
        voices.forEach(this::say);
    }

    /** Says what is next. */
    void sayNext() {
        say(voices.get(Math.floorMod(next.getAndIncrement(), voices.size())));
    }

    private void say(Voice voice) {
        try {
            voice.message().sendBy(network.device(voice.agent()));
        } catch (IOException e) {
            // As on a real network, where a message may be lost.
            LOG.log(Level.DEBUG, "a message of " + voice.agent() + " was not sent", e);
        }
    }

    private void log(SimulatedDevice device, int priority, String text) throws IOException {
        if (ears.syslog().isPresent()) {
            device.log(priority, text, ears.syslog().get());
        }
    }

    private void trap(SimulatedDevice device, Kind kind, int version, OptionalInt port) throws IOException {
        if (ears.traps().isPresent()) {
            device.send(new Notification(kind, version, port, ears.traps().get()));
        }
    }

    /** Who says something, and what. */
    private record Voice(String agent, Message message) {}

    /** Something that a device says. */
    private interface Message {
        void sendBy(SimulatedDevice device) throws IOException;
    }
}
