package vn.haidang.station.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.json.MonitoringJson;

class JsonTest {

    private static final ValueFormat ENGLISH = ValueFormat.of(Language.ENGLISH);

    @Test
    void aLineHasWhatIsKnownOfIt() {
        assertEquals(
                "[{\"code\":\"L01\",\"name\":\"Nhơn Bình\",\"carrier\":\"VNPT\",\"contractedMegabits\":50,\"state\":\"UP\","
                        + "\"since\":\"2026-11-21T07:05:00Z\",\"needsAttention\":false,\"roundTripMillis\":4.0,"
                        + "\"lossRatio\":0.0,\"inBitsPerSecond\":1.23E7,\"outBitsPerSecond\":250000.5,"
                        + "\"measuredAt\":\"2026-11-21T07:05:00Z\",\"findings\":[]}]",
                Json.document(
                        json -> MonitoringJson.writeLines(json, List.of(Samples.up("L01", "Nhơn Bình")), ENGLISH)));
    }

    @Test
    void whatIsNotKnownIsAbsentAndNeverZero() {
        assertEquals(
                "[{\"code\":\"L02\",\"name\":\"Thị Nại\",\"carrier\":\"VNPT\",\"contractedMegabits\":50,\"state\":\"UNKNOWN\","
                        + "\"since\":\"2026-11-21T07:05:00Z\",\"needsAttention\":true,"
                        + "\"measuredAt\":\"2026-11-21T07:05:00Z\",\"findings\":[]}]",
                Json.document(
                        json -> MonitoringJson.writeLines(json, List.of(Samples.unknown("L02", "Thị Nại")), ENGLISH)));
    }

    @Test
    void healthHasEveryStateAndTheEnginesCounters() {
        Finding warning = Finding.of(Messages.CATALOGUE, Severity.WARNING, "station.bundle.inactive")
                .with("bundle", "vn.example.linecheck").with("version", "1.0.0");
        Health health = Samples.health(Health.Status.RUNNING, List.of(warning));

        assertEquals("{\"status\":\"RUNNING\",\"healthy\":true,\"pid\":" + ProcessHandle.current().pid()
                + ",\"startedAt\":\"2026-11-21T07:05:00Z\",\"upTimeSeconds\":3600,\"dataFolder\":\"/srv/haidang\","
                + "\"lines\":{\"UNKNOWN\":0,\"UP\":2,\"SUSPECT\":0,\"DOWN\":1,\"UNREACHABLE\":0},"
                + "\"engine\":{\"startedAt\":\"2026-11-21T07:05:00Z\",\"echoRounds\":3600,\"missedEchoRounds\":2,"
                + "\"devicePolls\":60,\"failedDevicePolls\":1,\"missedDevicePolls\":3,\"recordsFailing\":false,"
                + "\"waitingSamples\":0,\"lostSamples\":0,\"lostDecisions\":0,\"overloaded\":false,\"echoLatenessSeconds\":0.0,\"checks\":[\"vn.haidang.monitoring.loss\"]},"
                + "\"findings\":[{\"severity\":\"WARNING\",\"code\":\"station.bundle.inactive\","
                + "\"summary\":\"The bundle vn.example.linecheck 1.0.0 is not running.\","
                + "\"arguments\":{\"bundle\":\"vn.example.linecheck\",\"version\":\"1.0.0\"}}]}",
                Json.document(json -> Json.writeHealth(json, health, ENGLISH)));
    }
}
