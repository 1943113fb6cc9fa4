package vn.haidang.monitoring.ui.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.measurement.SeriesPoint;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.timeline.Band.Kind;
import vn.haidang.ui.language.Texts;

@DisplayName("What the witnesses of a line said, over one time")
class TimelineTest {

    private static final Instant START = Instant.parse("2026-11-21T07:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(5);
    private static final Stretch HOUR = new Stretch(START, START.plusSeconds(3600));

    private final TimelineWords words = new TimelineWords(
            new Texts(MessageCatalogue.beside(Messages.class), ValueFormat.of(Language.VIETNAMESE)));

    private static Instant minute(int minute) {
        return START.plusSeconds(60L * minute);
    }

    /** @param losses the shares of lost echoes in steps of five minutes; {@code -} for a step without */
    private static List<SeriesPoint> losses(String losses) {
        List<SeriesPoint> points = new ArrayList<>();
        String[] steps = losses.split(" ");
        for (int i = 0; i < steps.length; i++) {
            if (!steps[i].equals("-")) {
                double loss = Double.parseDouble(steps[i]);
                points.add(new SeriesPoint(minute(5 * i), loss, loss, loss, 300));
            }
        }
        return points;
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"0 0 0, HEARD 0-15", "0 0.2 1 0, HEARD 0-5 LOSSY 5-10 SILENT 10-15 HEARD 15-20",
            "0 - - 0, HEARD 0-5 HEARD 15-20", "1 0.04, SILENT 0-5 HEARD 5-10", "-, ''"})
    void silenceIsNotTheSameAsNotBeingWatched(String losses, String bands) {
        assertEquals(bands, String.join(" ", Band.ofLoss(losses(losses), STEP, HOUR).stream()
                .map(band -> band.kind() + " " + minutes(band.when())).toList()));
    }

    private static String minutes(Stretch when) {
        return Duration.between(START, when.from()).toMinutes() + "-" + Duration.between(START, when.to()).toMinutes();
    }

    @Test
    void aBandEndsWithThePeriod() {
        List<Band> bands = Band.ofFigures(losses("0 0 0"), STEP, new Stretch(minute(2), minute(12)));
        assertEquals(List.of("2-12"), bands.stream().map(band -> minutes(band.when())).toList());
    }

    private static Timeline timeline() {
        Lane ping = new Lane(Lane.Witness.PING, Band.ofLoss(losses("0 0 1 1 - 0"), STEP, HOUR), List.of());
        Lane outages = new Lane(Lane.Witness.OUTAGES,
                List.of(new Band(new Stretch(minute(10), minute(20)), Kind.OUTAGE, "echo"),
                        new Band(new Stretch(minute(40), minute(45)), Kind.PLANNED, "vinaphone.csv")),
                List.of(new Mark(minute(50), Mark.Kind.HIDDEN, "")));
        return new Timeline(HOUR, List.of(ping, outages), List.of(new Stretch(minute(35), minute(50))));
    }

    @Test
    void theKeysGoFromOutageToOutage() {
        Timeline timeline = timeline();
        assertEquals(Optional.of(minute(10)), timeline.next(START, true));
        assertEquals(Optional.of(minute(40)), timeline.next(minute(10), true));
        assertEquals(Optional.of(minute(50)), timeline.next(minute(40), true));
        assertEquals(Optional.empty(), timeline.next(minute(50), true));
        assertEquals(Optional.of(minute(40)), timeline.next(minute(50), false));
    }

    @Test
    void thePointerIsToldWhoSawTheOutageAndForHowLong() {
        Timeline timeline = timeline();
        assertEquals("21/11/2026 14:15\nMất kết nối 21/11/2026 14:10 – 21/11/2026 14:20 (10 phút), ping ghi nhận",
                at(timeline, 1, 15));
        String planned = at(timeline, 1, 42);
        assertTrue(planned.contains("trong lúc bảo trì, vinaphone.csv ghi nhận"), planned);
        assertTrue(planned.endsWith("Bảo trì 21/11/2026 14:35 – 21/11/2026 14:50"), planned);
        assertTrue(at(timeline, 1, 50).contains("ifLastChange"), at(timeline, 1, 50));
        assertEquals("21/11/2026 14:22\nping: không có số đo", at(timeline, 0, 22));
        assertEquals("21/11/2026 14:30\nsự cố: không có gì", at(timeline, 1, 30));
    }

    private String at(Timeline timeline, int lane, int minute) {
        return words.at(timeline, Optional.of(timeline.lanes().get(lane)), minute(minute),
                new Stretch(minute(minute).minusSeconds(10), minute(minute).plusSeconds(10)));
    }

    @Test
    void aPlaceOnTheScreenIsATimeAndBack() {
        TimelinePainter painter = new TimelinePainter(HOUR, 100, 600);
        assertEquals(100, painter.x(START));
        assertEquals(400, painter.x(minute(30)));
        assertEquals(minute(30), painter.time(400));
        assertEquals(START, painter.time(0));
        assertEquals(HOUR.to(), painter.time(5000));
    }
}
