package vn.haidang.station.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;

class HealthTextTest {

    private static final ValueFormat VIETNAMESE = ValueFormat.of(Language.VIETNAMESE);
    private static final ValueFormat ENGLISH = ValueFormat.of(Language.ENGLISH);
    private static final Finding STOPPED_BUNDLE = Messages.error("station.bundle.inactive")
            .with("bundle", "vn.haidang.report").with("version", "0.1.0");

    @Test
    void aHealthyStationSaysSinceWhenAndHowTheLinesAre() {
        Health health = Samples.health(Health.Status.RUNNING, List.of());

        assertEquals("""
                Máy chủ giám sát đang chạy tốt từ 21/11/2026 14:05 (1 giờ).
                Đường truyền: 2 tốt, 1 mất kết nối.
                Thư mục dữ liệu: /srv/haidang
                """, HealthText.of(health, VIETNAMESE));
    }

    @Test
    void whatIsWrongFollowsAsAList() {
        Health health = Samples.health(Health.Status.RUNNING, List.of(STOPPED_BUNDLE));

        assertEquals("""
                The station has been running since 21/11/2026 14:05 (1 hour) but is in trouble:
                Lines: 2 up, 1 down.
                Data folder: /srv/haidang
                - The bundle vn.haidang.report 0.1.0 is not running.
                """, HealthText.of(health, ENGLISH));
    }

    @Test
    void aStationThatCannotWorkSaysWhy() {
        Health health = Samples.health(Health.Status.FAILED,
                List.of(Messages.error("station.port.taken").with("port", "9470")));

        assertEquals("""
                Máy chủ giám sát không làm việc được:
                Thư mục dữ liệu: /srv/haidang
                - Cổng 9470 đang có chương trình khác dùng; hãy chọn cổng khác.
                """, HealthText.of(health, VIETNAMESE));
    }
}
