package vn.haidang.station.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.hosting.DataPlace;
import vn.haidang.hosting.KeepingSettings;
import vn.haidang.hosting.KeepingSettings.RemoteWrite;
import vn.haidang.hosting.MonitoringSettings;
import vn.haidang.hosting.ReceivingSettings;

class StationSettingsTest {

    @Test
    void whatIsMissingHasItsStandardValue() throws FindingException {
        StationSettings settings = StationSettings.of(Map.of("dataFolder", "/srv/haidang/station/.."));

        assertEquals(new StationSettings(DataPlace.in(Path.of("/srv/haidang").toAbsolutePath()), 9470,
                MonitoringSettings.standard(), ReceivingSettings.off(), KeepingSettings.standard(), false),
                settings);
    }

    @Test
    void valuesAreReadAsTheyStandInTheFile() throws FindingException {
        StationSettings settings = StationSettings
                .of(Map.of("dataFolder", "/srv/haidang", "httpPort", " 8123 ", "echoPeriodMillis", "500",
                        "pollPeriodMillis", "5000", "confirmAfter", "4", "recoverAfter", "1", "trapPort", "162",
                        "syslogTlsPort", "6514", "fetchRevocation", "true"));

        assertEquals(8123, settings.httpPort());
        assertEquals(new MonitoringSettings(Duration.ofMillis(500), Duration.ofSeconds(5), 4, 1, 256),
                settings.monitoring());
        assertEquals(new ReceivingSettings(162, -1, -1, 6514), settings.receiving());
        assertTrue(settings.fetchRevocation());
    }

    @Test
    void howLongMeasurementsAreKeptAndWhereTheyGoIsRead() throws FindingException {
        StationSettings settings = StationSettings
                .of(Map.of("dataFolder", "/srv/haidang", "rawDays", "800", "registerDays", "400",
                        "remoteWriteUrl", "https://prometheus.example/api/v1/write", "remoteWriteUser", "haidang",
                        "remoteWritePasswordFile", "/srv/haidang/prometheus.password"));

        assertEquals(new KeepingSettings(800, 800,
                Optional.of(new RemoteWrite(URI.create("https://prometheus.example/api/v1/write"), "haidang",
                        Optional.of(Path.of("/srv/haidang/prometheus.password").toAbsolutePath()))),
                400),
                settings.keeping());
    }

    @Test
    void aSharedDatabaseIsNamedByItsUrlWhichNobodyPrints() throws FindingException {
        StationSettings settings = StationSettings
                .of(Map.of("dataFolder", "/srv/haidang", "databaseUrl", " jdbc:postgresql://db/city?password=geheim "));

        assertEquals(Optional.of("jdbc:postgresql://db/city?password=geheim"), settings.place().server());
        assertEquals("/srv/haidang with a shared database", settings.place().toString());
    }

    @ParameterizedTest
    @CsvSource({"dataFolder, ''", "httpPort, 0", "httpPort, 65536", "httpPort, http", "trapPort, -2",
            "echoPeriodMillis, 99",
            "pollPeriodMillis, 999", "echoPeriodMillis, 3600001", "pollPeriodMillis, 3600001", "mostPolls, 0",
            "mostPolls, 513", "confirmAfter, 0", "recoverAfter, -1", "rawDays, 1", "fiveMinuteDays, 34",
            "remoteWriteUrl, ftp://x/", "remoteWriteUrl, here", "recoverAfter, 99999999999",
            "fetchRevocation, yes", "registerDays, 0"})
    void whatCannotBeUsedIsNamed(String key, String value) {
        Map<String, Object> properties = new HashMap<>(Map.of("dataFolder", "/srv/haidang"));
        properties.put(key, value);

        FindingException refused = assertThrows(FindingException.class, () -> StationSettings.of(properties));

        assertEquals("The value \"" + value + "\" of " + key + " in etc/vn.haidang.station.cfg cannot be used.",
                refused.finding().summary(ValueFormat.of(Language.ENGLISH)));
    }
}
