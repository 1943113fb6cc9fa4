package vn.haidang.cli.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Option;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.snmp.AgentAddress;
import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpCredentials.Authentication;
import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpCredentials.Privacy;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpTarget;

/** The option letters of net-snmp's tools, snmpcmd(1). */
final class SnmpOptions {

    private static final Map<String, Authentication.Protocol> AUTHENTICATION = Map.of("MD5",
            Authentication.Protocol.MD5, "SHA", Authentication.Protocol.SHA, "SHA1", Authentication.Protocol.SHA,
            "SHA224", Authentication.Protocol.SHA224, "SHA256", Authentication.Protocol.SHA256, "SHA384",
            Authentication.Protocol.SHA384, "SHA512", Authentication.Protocol.SHA512);

    private static final Map<String, Privacy.Protocol> PRIVACY = Map.of("DES", Privacy.Protocol.DES, "AES",
            Privacy.Protocol.AES128, "AES128", Privacy.Protocol.AES128, "AES192", Privacy.Protocol.AES192, "AES256",
            Privacy.Protocol.AES256, "AES192C", Privacy.Protocol.AES192_C, "AES256C", Privacy.Protocol.AES256_C);

    @Option(names = "-v", paramLabel = "1|2c|3", defaultValue = "2c", descriptionKey = "snmp.version")
    private String version;

    @Option(names = "-c", paramLabel = "COMMUNITY", descriptionKey = "snmp.community")
    private String community;

    @Option(names = "-u", paramLabel = "USER", descriptionKey = "snmp.user")
    private String user;

    @Option(names = "-l", paramLabel = "noAuthNoPriv|authNoPriv|authPriv", descriptionKey = "snmp.level")
    private String level;

    @Option(names = "-a", paramLabel = "PROTOCOL", defaultValue = "SHA-256", descriptionKey = "snmp.authentication")
    private String authentication;

    @Option(names = "-A", paramLabel = "PASSPHRASE", descriptionKey = "snmp.authenticationPassPhrase")
    private String authenticationPassPhrase;

    @Option(names = "-x", paramLabel = "PROTOCOL", defaultValue = "AES", descriptionKey = "snmp.privacy")
    private String privacy;

    @Option(names = "-X", paramLabel = "PASSPHRASE", descriptionKey = "snmp.privacyPassPhrase")
    private String privacyPassPhrase;

    @Option(names = "-n", paramLabel = "CONTEXT", defaultValue = "", descriptionKey = "snmp.context")
    private String context;

    @Option(names = "-t", paramLabel = "SECONDS", defaultValue = "1", descriptionKey = "snmp.timeout")
    private double timeout;

    @Option(names = "-r", paramLabel = "N", defaultValue = "2", descriptionKey = "snmp.retries")
    private int retries;

    SnmpTarget target(String agent) throws FindingException {
        AgentAddress address = AgentAddress.parse(agent).orElseThrow(() -> wrong("snmp.option.range", agent));
        if (!(timeout > 0 && timeout <= 600) || retries < 0 || retries > 20) {
            throw wrong("snmp.option.range", agent);
        }
        return new SnmpTarget(address.host(), address.port(), credentials(),
                Duration.ofMillis(Math.round(timeout * 1000)), retries);
    }

    private SnmpCredentials credentials() throws FindingException {
        return switch (version) {
            case "1" -> new Community(Community.Version.V1, required(community, "-c"));
            case "2c" -> new Community(Community.Version.V2C, required(community, "-c"));
            case "3" -> user();
            default -> throw wrong("snmp.option.version", version);
        };
    }

    private SnmpCredentials user() throws FindingException {
        String effective = level != null
                ? level
                : privacyPassPhrase != null
                        ? "authPriv"
                        : authenticationPassPhrase != null
                                ? "authNoPriv"
                                : "noAuthNoPriv";
        boolean authenticated = !effective.equals("noAuthNoPriv");
        boolean encrypted = effective.equals("authPriv");
        if (!encrypted && authenticated && !effective.equals("authNoPriv")) {
            throw wrong("snmp.option.level", effective);
        }
        return new User(required(user, "-u"),
                authenticated
                        ? Optional.of(new Authentication(protocol(AUTHENTICATION, authentication),
                                required(authenticationPassPhrase, "-A")))
                        : Optional.empty(),
                encrypted
                        ? Optional.of(
                                new Privacy(protocol(PRIVACY, privacy), required(privacyPassPhrase, "-X")))
                        : Optional.empty(),
                context);
    }

    private static <T> T protocol(Map<String, T> protocols, String name) throws FindingException {
        T protocol = protocols.get(name.toUpperCase(Locale.ROOT).replace("-", ""));
        if (protocol == null) {
            throw wrong("snmp.option.protocol", name);
        }
        return protocol;
    }

    private static String required(String value, String option) throws FindingException {
        if (value == null) {
            throw wrong("snmp.option.missing", option);
        }
        return value;
    }

    private static FindingException wrong(String code, String value) {
        return new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, code).with("value", value));
    }
}
