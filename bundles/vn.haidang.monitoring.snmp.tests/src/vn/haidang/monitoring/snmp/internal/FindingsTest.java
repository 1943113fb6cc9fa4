package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.Reply.Failure;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/** Every reason has its sentences in both languages, and none of them a secret. */
class FindingsTest {

    @ParameterizedTest
    @EnumSource(Reason.class)
    void saysEveryReason(Reason reason) {
        List<SnmpCredentials> all = List.of(new Community(Community.Version.V2C, "s3cret-community"),
                Simulation.user("watch", "s3cret-phrase", "ward"));
        for (SnmpCredentials credentials : all) {
            Finding finding = Findings.of(new SnmpTarget("192.0.2.7", 10161, credentials, Duration.ofSeconds(1), 0),
                    new Failure(reason, "detail"));

            assertEquals("192.0.2.7:10161", finding.subject().orElseThrow().id());
            for (Language language : Language.values()) {
                ValueFormat format = ValueFormat.of(language);
                String text = finding.summary(format) + finding.explanation(format) + finding.remedy(format);
                assertFalse(text.contains("s3cret"), text);
            }
        }
    }
}
