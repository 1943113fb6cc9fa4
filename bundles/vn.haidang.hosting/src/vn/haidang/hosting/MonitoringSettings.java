package vn.haidang.hosting;

import java.time.Duration;
import java.util.Dictionary;
import java.util.Hashtable;

/**
 * How the monitoring engine is to work; the values become its configuration.
 *
 * @param echoPeriod between two echoes of a line, at least 100 ms
 * @param pollPeriod between two SNMP polls of a device, at least 1 s
 * @param confirmAfter how many echoes in a row must be lost before a line counts as down
 * @param recoverAfter how many must be answered in a row before it counts as up again
 */
public record MonitoringSettings(Duration echoPeriod, Duration pollPeriod, int confirmAfter, int recoverAfter) {

    /** The configuration's persistent identity; the engine runs exactly while it exists. */
    public static final String PID = "vn.haidang.monitoring.engine";

    /** That of the engine which looks at web sites; it runs exactly while this exists. */
    public static final String SERVICES_PID = "vn.haidang.monitoring.services";

    /** That of what shows on a seat what the station sees; it is shown exactly while this exists. */
    static final String PICTURE_PID = "vn.haidang.monitoring.picture";

    public MonitoringSettings {
        if (echoPeriod.toMillis() < 100 || pollPeriod.toMillis() < 1000 || confirmAfter < 1 || recoverAfter < 1) {
            throw new IllegalArgumentException("monitoring settings out of range");
        }
    }

    /** One echo a second, one poll a minute, down after three lost echoes, up after two answers. */
    public static MonitoringSettings standard() {
        return new MonitoringSettings(Duration.ofSeconds(1), Duration.ofMinutes(1), 3, 2);
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
        properties.put("echoTimeoutMillis", echoPeriod.toMillis() * 9 / 10);
        properties.put("pollPeriodMillis", pollPeriod.toMillis());
        properties.put("confirmAfter", confirmAfter);
        properties.put("recoverAfter", recoverAfter);
        return properties;
    }
}
