package vn.haidang.station.internal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import vn.haidang.base.finding.FindingException;
import vn.haidang.hosting.DataPlace;
import vn.haidang.hosting.KeepingSettings;
import vn.haidang.hosting.KeepingSettings.RemoteWrite;
import vn.haidang.hosting.MonitoringSettings;
import vn.haidang.hosting.ReceivingSettings;

/**
 * What {@code etc/vn.haidang.station.cfg} says.
 *
 * @param place what to host
 * @param httpPort the port of the health page on the loopback address
 * @param monitoring how the engine is to work
 * @param receiving on which ports traps and syslog are received
 * @param keeping how long measurements are kept, and where else they go
 * @param fetchRevocation whether the trusted authorities' revocation lists are fetched every day
 */
public record StationSettings(DataPlace place, int httpPort, MonitoringSettings monitoring,
        ReceivingSettings receiving, KeepingSettings keeping, boolean fetchRevocation) {

    /** The configuration's persistent identity. */
    static final String PID = "vn.haidang.station";

    /** The key of the shared database's URL. */
    public static final String DATABASE_URL = "databaseUrl";

    /** The port of the health page when none was chosen. */
    public static final int HTTP_PORT = 9470;

    private static final int HIGHEST_PORT = 65_535;
    private static final int HIGHEST_COUNT = 1_000;
    private static final int MOST_DAYS = 36_500;

    /**
     * Reads them; a key that is missing has its standard value, but for the data folder, which has none.
     *
     * @throws FindingException naming the first key whose value cannot be used
     */
    static StationSettings of(Map<String, Object> properties) throws FindingException {
        Reader reader = new Reader(properties);
        MonitoringSettings standard = MonitoringSettings.standard();
        Duration echo = reader.millis("echoPeriodMillis", standard.echoPeriod(), 100);
        Duration poll = reader.millis("pollPeriodMillis", standard.pollPeriod(), 1000);
        int confirm = reader.number("confirmAfter", standard.confirmAfter(), 1, HIGHEST_COUNT);
        int recover = reader.number("recoverAfter", standard.recoverAfter(), 1, HIGHEST_COUNT);
        int polls = reader.number("mostPolls", standard.mostPolls(), 1, MonitoringSettings.MOST_POLLS);
        return new StationSettings(new DataPlace(reader.path("dataFolder"), reader.optional(DATABASE_URL)),
                reader.number("httpPort", HTTP_PORT, 1, HIGHEST_PORT),
                new MonitoringSettings(echo, poll, confirm, recover, polls), reader.receiving(), reader.keeping(),
                reader.flag("fetchRevocation"));
    }

    private record Reader(Map<String, Object> properties) {

        Path path(String key) throws FindingException {
            String text = text(key);
            if (text.isEmpty()) {
                throw unusable(key, text);
            }
            return Path.of(text).toAbsolutePath().normalize();
        }

        Optional<String> optional(String key) {
            return Optional.of(text(key)).filter(text -> !text.isEmpty());
        }

        Duration millis(String key, Duration standard, int least) throws FindingException {
            int most = (int) MonitoringSettings.LONGEST_PERIOD.toMillis();
            return Duration.ofMillis(number(key, (int) standard.toMillis(), least, most));
        }

        int number(String key, int standard, int least, int most) throws FindingException {
            String text = text(key);
            if (text.isEmpty()) {
                return standard;
            }
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw unusable(key, text);
            }
            throw unusable(key, text);
        }

        boolean flag(String key) throws FindingException {
            return switch (text(key)) {
                case "", "false" -> false;
                case "true" -> true;
                default -> throw unusable(key, text(key));
            };
        }

        ReceivingSettings receiving() throws FindingException {
            return new ReceivingSettings(port("trapPort"), port("syslogUdpPort"), port("syslogTcpPort"),
                    port("syslogTlsPort"));
        }

        KeepingSettings keeping() throws FindingException {
            KeepingSettings standard = KeepingSettings.standard();
            int raw = number("rawDays", standard.rawDays(), KeepingSettings.LEAST_RAW_DAYS, MOST_DAYS);
            int fiveMinutes = number("fiveMinuteDays", Math.max(raw, standard.fiveMinuteDays()), raw, MOST_DAYS);
            int register = number("registerDays", KeepingSettings.STANDARD_REGISTER_DAYS, 1, MOST_DAYS);
            return new KeepingSettings(raw, fiveMinutes, remoteWrite(), register);
        }

        private Optional<RemoteWrite> remoteWrite() throws FindingException {
            String url = text("remoteWriteUrl");
            if (url.isEmpty()) {
                return Optional.empty();
            }
            Optional<Path> passwordFile = text("remoteWritePasswordFile").isEmpty()
                    ? Optional.empty()
                    : Optional.of(path("remoteWritePasswordFile"));
            try {
                return Optional.of(new RemoteWrite(URI.create(url), text("remoteWriteUser"), passwordFile));
            } catch (IllegalArgumentException e) {
                throw unusable("remoteWriteUrl", url);
            }
        }

        private int port(String key) throws FindingException {
            return number(key, ReceivingSettings.OFF, ReceivingSettings.OFF, HIGHEST_PORT);
        }

        private String text(String key) {
            Object value = properties.get(key);
            return value == null ? "" : value.toString().strip();
        }

        private FindingException unusable(String key, String text) {
            return new FindingException(
                    Messages.error("station.setting.unusable").with("key", key).with("value", text));
        }
    }
}
