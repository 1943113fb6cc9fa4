package vn.haidang.monitoring.simulation.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes syslog messages as devices do: the priority and the text (RFC 3164, 4.1). */
final class SyslogMaker {

    private static final int HIGHEST_PRIORITY = 191;
    /** What every receiver of syslog takes (RFC 5426, 3.2). */
    private static final int LONGEST = 480;

    private SyslogMaker() {}

    /** @throws IllegalArgumentException when there is no such priority */
    static byte[] datagram(int priority, String text) {
        if (priority < 0 || priority > HIGHEST_PRIORITY) {
            throw new IllegalArgumentException("syslog priority " + priority);
        }
        byte[] message = ("<" + priority + ">" + text).getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(message, Math.min(message.length, LONGEST));
    }
}
