package vn.haidang.monitoring.ui.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.OutageBook.Availability;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.timeline.Timeline;
import vn.haidang.ui.language.Texts;

@DisplayName("How a line was in a period, in one sentence")
class CourseWordsTest {

    private static final Instant END = Instant.parse("2026-11-21T07:00:00Z");
    private static final Stretch DAY = new Stretch(END.minus(Duration.ofDays(1)), END);

    private final Texts texts = new Texts(MessageCatalogue.beside(Messages.class),
            ValueFormat.of(Language.VIETNAMESE));

    private String said(Optional<Availability> availability, boolean isNow) {
        return CourseWords.of(new LineCourse("DT-W07", "Phường Thị Nại", ChartRange.DAY,
                new ChartData(DAY, ChartQuantity.ECHO, List.of()), List.of(), new Timeline(DAY, List.of(), List.of()),
                availability), isNow, texts);
    }

    @Test
    void namesTheOutagesAndTheCoverage() {
        assertEquals("24 giờ qua: có kết nối 99,02%, mất kết nối 3 lần, tổng 14 phút; giám sát được 99,3% thời gian",
                said(Optional.of(new Availability(Duration.ofMinutes(1430), Duration.ofMinutes(14), 3, 0.993)), true));
    }

    @Test
    void theWholeIsOnlySaidOfTheWhole() {
        assertEquals("24 giờ qua: có kết nối 99,99%, mất kết nối 1 lần, tổng 1 giây; giám sát được 99,9% thời gian",
                said(Optional.of(new Availability(Duration.ofDays(1), Duration.ofSeconds(1), 1, 0.9999)), true));
    }

    @Test
    void aPeriodOfThePastHasItsDates() {
        assertEquals("20/11/2026 14:00 – 21/11/2026 14:00: có kết nối 100,00%, không mất kết nối lần nào;"
                + " giám sát được 50,0% thời gian",
                said(Optional.of(new Availability(Duration.ofHours(12), Duration.ZERO, 0, 0.5)), false));
    }

    @Test
    void whatWasNotWatchedHasNoFigure() {
        assertEquals("24 giờ qua: không được giám sát", said(Optional.empty(), true));
        assertEquals("24 giờ qua: không được giám sát",
                said(Optional.of(new Availability(Duration.ZERO, Duration.ZERO, 0, 0)), true));
    }
}
