package vn.haidang.monitoring.snmp.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.probe.DevicePoller;
import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpCredentials.Authentication;
import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpCredentials.Privacy;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;

/**
 * Reads one profile: {@code <profile>.version} is {@code 1}, {@code 2c} or {@code 3}; for 1 and 2c
 * {@code .community}; for 3 {@code .user} and as wanted {@code .authentication} with
 * {@code .authenticationPassPhrase}, {@code .privacy} with {@code .privacyPassPhrase} and {@code .context}; for all
 * {@code .timeoutMillis} (100 to 60000) and {@code .retries} (0 to 10), which together wait a minute at most, and
 * {@code .octetsPerSecond} (from 200), what asking may take of each line to the device, or {@code .linePercent} (1 to 100),
 * the same as a share of what was contracted for the line.
 */
final class ProfileReader {

    /**
     * For one request with all its retries. A poll of a silent device is four of them at most (the request, the discovery
     * of its engine, and both once more), which is within {@link DevicePoller#LONGEST_SILENCE}.
     */
    private static final int LONGEST_WAIT_MILLIS = 60_000;
    /** Less would take longer for one answer than a poll may take. */
    private static final int LEAST_BUDGET = 200;
    private static final int USUAL_TIMEOUT_MILLIS = 2_000;
    private static final int USUAL_RETRIES = 1;

    private final String name;
    private final Path file;
    private final Properties entries;

    ProfileReader(String name, Path file, Properties entries) {
        this.name = name;
        this.file = file;
        this.entries = entries;
    }

    SnmpProfile read() throws FindingException {
        boolean known = entries.stringPropertyNames().stream().anyMatch(key -> key.startsWith(name + "."));
        if (!known) {
            throw new FindingException(finding("profile.missing"));
        }
        int timeoutMillis = number("timeoutMillis", USUAL_TIMEOUT_MILLIS, 100, LONGEST_WAIT_MILLIS);
        int retries = number("retries", USUAL_RETRIES, 0, 10);
        if (timeoutMillis * SpreadTimeouts.longest(retries) > LONGEST_WAIT_MILLIS) {
            throw wrong("timeoutMillis");
        }
        OptionalInt octetsPerSecond = optional("octetsPerSecond").isPresent()
                ? OptionalInt.of(number("octetsPerSecond", 0, LEAST_BUDGET, Integer.MAX_VALUE))
                : OptionalInt.empty();
        return new SnmpProfile(credentials(), Duration.ofMillis(timeoutMillis), retries, octetsPerSecond,
                number("linePercent", SnmpProfile.USUAL_PERCENT, 1, 100));
    }

    private SnmpCredentials credentials() throws FindingException {
        String version = required("version");
        switch (version) {
            case "1" :
                return new Community(Community.Version.V1, required("community"));
            case "2c" :
                return new Community(Community.Version.V2C, required("community"));
            case "3" :
                return user();
            default :
                throw wrong("version");
        }
    }

    private User user() throws FindingException {
        Optional<Authentication> authentication = Optional.empty();
        Optional<Privacy> privacy = Optional.empty();
        if (optional("authentication").isPresent()) {
            authentication = Optional.of(new Authentication(
                    protocol(Authentication.Protocol.values(), "authentication"),
                    required("authenticationPassPhrase")));
        }
        if (optional("privacy").isPresent()) {
            if (authentication.isEmpty()) {
                throw missing("authentication");
            }
            privacy = Optional.of(new Privacy(protocol(Privacy.Protocol.values(), "privacy"),
                    required("privacyPassPhrase")));
        }
        return new User(required("user"), authentication, privacy, optional("context").orElse(""));
    }

    /** {@code SHA256}, {@code SHA-256}, {@code sha256} and {@code AES256_C}, {@code AES-256-C} are the same. */
    private <P extends Enum<P>> P protocol(P[] protocols, String key) throws FindingException {
        String written = plain(required(key));
        for (P protocol : protocols) {
            if (plain(protocol.name()).equals(written)) {
                return protocol;
            }
        }
        throw wrong(key);
    }

    private static String plain(String protocol) {
        return protocol.toUpperCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    private int number(String key, int otherwise, int least, int most) throws FindingException {
        Optional<String> text = optional(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Not a number: wrong, as a number out of range is.
        }
        throw wrong(key);
    }

    private String required(String key) throws FindingException {
        return optional(key).orElseThrow(() -> missing(key));
    }

    private Optional<String> optional(String key) {
        return Optional.ofNullable(entries.getProperty(name + "." + key)).map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private FindingException missing(String key) {
        return new FindingException(finding("profile.entry.missing").with("key", name + "." + key));
    }

    private FindingException wrong(String key) {
        return new FindingException(finding("profile.entry.wrong").with("key", name + "." + key));
    }

    private Finding finding(String code) {
        return Messages.error(code).with("profile", name).with("file", file.toString());
    }
}
