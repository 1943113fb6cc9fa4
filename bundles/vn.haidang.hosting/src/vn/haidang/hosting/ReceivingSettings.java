package vn.haidang.hosting;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.stream.IntStream;

/**
 * On which ports traps and syslog are to be received; the values become the receiver's configuration.
 *
 * @param trapPort UDP port of traps and informs, usually 162; {@link #OFF} for none
 * @param syslogUdpPort UDP port of syslog, usually 514; {@link #OFF} for none
 * @param syslogTcpPort TCP port of syslog without encryption, usually 514 or 601; {@link #OFF} for none
 * @param syslogTlsPort TCP port of syslog over TLS, usually 6514; {@link #OFF} for none
 */
public record ReceivingSettings(int trapPort, int syslogUdpPort, int syslogTcpPort, int syslogTlsPort) {

    /** In the place of a port: nothing is received this way. */
    public static final int OFF = -1;

    /** The configuration's persistent identity; the receiver runs exactly while it exists. */
    public static final String PID = "vn.haidang.monitoring.events";

    private static final int HIGHEST_PORT = 65_535;

    public ReceivingSettings {
        if (IntStream.of(trapPort, syslogUdpPort, syslogTcpPort, syslogTlsPort)
                .anyMatch(port -> port < OFF || port > HIGHEST_PORT)) {
            throw new IllegalArgumentException("a port out of range");
        }
    }

    /** Nothing is received. */
    public static ReceivingSettings off() {
        return new ReceivingSettings(OFF, OFF, OFF, OFF);
    }

    /** Whether anything is to be received. */
    public boolean isOn() {
        return !equals(off());
    }

    /** The settings as Configuration Admin takes them. */
    Dictionary<String, Object> properties() {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("trapPort", trapPort);
        properties.put("syslogUdpPort", syslogUdpPort);
        properties.put("syslogTcpPort", syslogTcpPort);
        properties.put("syslogTlsPort", syslogTlsPort);
        return properties;
    }
}
