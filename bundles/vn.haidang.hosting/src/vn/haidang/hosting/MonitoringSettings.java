package vn.haidang.hosting;

import java.time.Duration;
import java.util.Dictionary;
import java.util.Hashtable;

/**
 * How the monitoring engine is to work; the values become its configuration.
 *
 * @param echoPeriod between two echoes of a line, 100 ms to 1 h
 * @param pollPeriod between two SNMP polls of a device, 1 s to 1 h
 * @param confirmAfter how many echoes in a row must be lost before a line counts as down
 * @param recoverAfter how many must be answered in a row before it counts as up again
 * @param mostPolls how many devices are asked over SNMP at the same time, 1 to 512
 */
public record MonitoringSettings(Duration echoPeriod, Duration pollPeriod, int confirmAfter, int recoverAfter,
        int mostPolls) {

    /** The configuration's persistent identity; the engine runs exactly while it exists. */
    public static final String PID = "vn.haidang.monitoring.engine";

    /** That of the engine which looks at web sites; it runs exactly while this exists. */
    public static final String SERVICES_PID = "vn.haidang.monitoring.services";

    /** That of what shows on a seat what the station sees; it is shown exactly while this exists. */
    static final String PICTURE_PID = "vn.haidang.monitoring.picture";

    /** The longest period of both kinds. */
    public static final Duration LONGEST_PERIOD = Duration.ofHours(1);
    /** As many requests as the SNMP engine has under way at most. */
    public static final int MOST_POLLS = 512;

    private static final long LONGEST_TIMEOUT_MILLIS = 5_000;

    public MonitoringSettings {
        boolean isPeriodRight = echoPeriod.toMillis() >= 100 && echoPeriod.compareTo(LONGEST_PERIOD) <= 0
                && pollPeriod.toMillis() >= 1000 && pollPeriod.compareTo(LONGEST_PERIOD) <= 0;
        if (!isPeriodRight || confirmAfter < 1 || recoverAfter < 1 || mostPolls < 1 || mostPolls > MOST_POLLS) {
            throw new IllegalArgumentException("monitoring settings out of range");
        }
    }

    /** One echo a second, one poll a minute, down after three lost echoes, up after two answers, 256 devices at a time. */
    public static MonitoringSettings standard() {
        return new MonitoringSettings(Duration.ofSeconds(1), Duration.ofMinutes(1), 3, 2, 256);
    }

    /** Those of the engine which looks at web sites: as often as devices are polled. */
    Dictionary<String, Object> serviceProperties() {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("servicePeriodMillis", pollPeriod.toMillis());
        return properties;
    }

    /** The settings as Configuration Admin takes them. */
    Dictionary<String, Object> properties() {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("echoPeriodMillis", echoPeriod.toMillis());
        properties.put("echoTimeoutMillis", Math.min(LONGEST_TIMEOUT_MILLIS, echoPeriod.toMillis() * 9 / 10));
        properties.put("pollPeriodMillis", pollPeriod.toMillis());
        properties.put("confirmAfter", confirmAfter);
        properties.put("recoverAfter", recoverAfter);
        properties.put("mostPolls", mostPolls);
        return properties;
    }
}
