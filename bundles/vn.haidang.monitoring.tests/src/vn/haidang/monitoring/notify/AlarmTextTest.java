package vn.haidang.monitoring.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.foreign.ForeignMessages;

class AlarmTextTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final ValueFormat VIETNAMESE = ValueFormat.of(Language.VIETNAMESE);

    private final AlarmText text = new AlarmText(VIETNAMESE);

    private static Alarm alarm(long id, int minutesAgo, Optional<Integer> overMinutesAgo, Optional<String> person) {
        Instant raised = NOW.minus(Duration.ofMinutes(minutesAgo));
        return new Alarm(id, "A", raised, overMinutesAgo.map(minutes -> NOW.minus(Duration.ofMinutes(minutes))),
                person.map(name -> new Alarm.Acknowledgement(name, raised)), ForeignMessages.reason());
    }

    @Test
    void tellsNewOlderAndOverOnesApartAndWhenEachBegan() {
        String report = text.report(List.of(alarm(1, 10, Optional.empty(), Optional.empty()),
                alarm(2, 600, Optional.empty(), Optional.of("An")),
                alarm(3, 700, Optional.of(60), Optional.empty())), NOW);
        String what = ForeignMessages.reason().summary(VIETNAMESE);
        List<String> lines = report.lines().filter(line -> !line.startsWith("→ ") || line.contains("An")).toList();
        assertEquals(List.of("[Hải Đăng] Cảnh báo đến 22/11/2026 10:00", "Mới trong 30 phút qua: 1",
                "• Từ 22/11/2026 09:50 (10 phút): " + what, "Vẫn còn từ trước: 1",
                "• Từ 22/11/2026 00:00 (10 giờ): " + what, "→ An đã tiếp nhận", "Đã hết: 1",
                "• Hết lúc 22/11/2026 09:00 (sau 10 giờ 40 phút): " + what), lines);
    }

    @Test
    void saysThatThereIsNothing() {
        assertEquals("[Hải Đăng] Cảnh báo đến 22/11/2026 10:00\nKhông có cảnh báo nào.", text.report(List.of(), NOW));
    }

    @Test
    void staysAsShortAsAMessageMayBe() {
        List<Alarm> many = IntStream.range(0, 500)
                .mapToObj(i -> alarm(i, 5, Optional.empty(), Optional.empty())).toList();
        String report = text.report(many, NOW);
        assertTrue(report.length() <= Notification.LONGEST_TEXT);
        assertTrue(report.contains("Mới trong 30 phút qua: 500") && report.contains("… và 480 cảnh báo khác"));
    }
}
