package vn.haidang.hosting;

import java.net.URI;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Optional;

/**
 * How long measurements are kept, and where else they go; and how long the register of signatures is.
 *
 * @param rawDays how many days every sample is kept, at least 2
 * @param fiveMinuteDays how many days the points of five minutes are kept, at least as many; those of hours and days are
 *        kept for ever
 * @param remoteWrite a Prometheus to hand them on to
 * @param registerDays how many days after it was last verified a document stays in the register of signatures, at least 1
 */
public record KeepingSettings(int rawDays, int fiveMinuteDays, Optional<RemoteWrite> remoteWrite, int registerDays) {

    static final String STORE_PID = "vn.haidang.monitoring.store";
    static final String REMOTE_WRITE_PID = "vn.haidang.monitoring.remotewrite";

    static final String REGISTER_PID = "vn.haidang.signature.register";

    public static final int LEAST_RAW_DAYS = 2;

    /** Ten years: disputes over a document outlive its certificate. The city's own archive rules may ask for another time. */
    public static final int STANDARD_REGISTER_DAYS = 3652;

    public KeepingSettings {
        if (rawDays < LEAST_RAW_DAYS || fiveMinuteDays < rawDays || registerDays < 1) {
            throw new IllegalArgumentException("settings of keeping measurements out of range");
        }
    }

    /**
     * A receiver of the Prometheus remote write protocol.
     *
     * @param url http or https
     * @param user empty for none
     * @param passwordFile whose first line is the password
     */
    public record RemoteWrite(URI url, String user, Optional<Path> passwordFile) {
        public RemoteWrite {
            if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme()) || url.getHost() == null) {
                throw new IllegalArgumentException("not an address of a receiver: " + url);
            }
        }
    }

    /** The register of signatures for the standard time. */
    public KeepingSettings(int rawDays, int fiveMinuteDays, Optional<RemoteWrite> remoteWrite) {
        this(rawDays, fiveMinuteDays, remoteWrite, STANDARD_REGISTER_DAYS);
    }

    /** Every sample for 35 days, the points of five minutes for two years, nowhere else. */
    public static KeepingSettings standard() {
        return new KeepingSettings(35, 731, Optional.empty());
    }

    Dictionary<String, Object> storeProperties() {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("rawDays", rawDays);
        properties.put("fiveMinuteDays", fiveMinuteDays);
        return properties;
    }

    Dictionary<String, Object> registerProperties() {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("retentionDays", registerDays);
        return properties;
    }

    Optional<Dictionary<String, Object>> remoteWriteProperties() {
        return remoteWrite.map(remote -> {
            Dictionary<String, Object> properties = new Hashtable<>();
            properties.put("url", remote.url().toString());
            properties.put("user", remote.user());
            properties.put("passwordFile", remote.passwordFile().map(Path::toString).orElse(""));
            return properties;
        });
    }
}
