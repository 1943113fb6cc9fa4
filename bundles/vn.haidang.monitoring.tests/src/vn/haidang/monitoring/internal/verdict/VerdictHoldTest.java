package vn.haidang.monitoring.internal.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.haidang.monitoring.verdict.LineCause.CANNOT_TELL;
import static vn.haidang.monitoring.verdict.LineCause.CARRIER_SEVERAL;
import static vn.haidang.monitoring.verdict.LineCause.CONGESTION;
import static vn.haidang.monitoring.verdict.LineCause.FINE;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.monitoring.verdict.Statement.Reach;
import vn.haidang.monitoring.verdict.VerdictThresholds;
import vn.haidang.monitoring.verdict.Witness;

class VerdictHoldTest {

    private static final String CALM = "up echoes=0/300 rtt=12 usual=11 load=20/10";
    private static final String FULL = "up echoes=15/300 rtt=14 usual=11 load=96/20";
    private static final String VAGUE = "up echoes=15/300 rtt=14 usual=11 load=78/20";

    private final VerdictCourt court = new VerdictCourt(VerdictThresholds.DEFAULTS);
    private final VerdictHold hold = new VerdictHold(Duration.ofMinutes(1));

    private LineCause show(int second, String script) {
        LineEvidence evidence = EvidenceScript.parse(script);
        return show(second, evidence);
    }

    private LineCause show(int second, LineEvidence evidence) {
        LineVerdict found = court.judge(new LineEvidence(evidence.line(), EvidenceScript.NOW.plusSeconds(second),
                evidence.window(), evidence.contacts(), evidence.testimonies()));
        return hold.show(found).cause();
    }

    @Test
    void anotherCauseHasToStandForTheHoldTime() {
        assertEquals(FINE, show(0, CALM));
        assertEquals(FINE, show(10, FULL));
        assertEquals(FINE, show(69, FULL));
        assertEquals(CONGESTION, show(70, FULL));
    }

    @Test
    void doesNotFlickerWithALineAtItsLimit() {
        assertEquals(FINE, show(0, CALM));
        for (int second = 10; second < 600; second += 20) {
            assertEquals(FINE, show(second, FULL));
            assertEquals(FINE, show(second + 10, CALM));
        }
    }

    @Test
    void whatWasToldIsNotTakenBackForAWitnessThatIsAwayForAMoment() {
        show(0, CALM);
        show(10, FULL);
        assertEquals(CONGESTION, show(80, FULL));
        assertEquals(CONGESTION, show(90, VAGUE));
        assertEquals(CONGESTION, show(100, FULL));
        assertEquals(CONGESTION, show(110, VAGUE));
        assertEquals(CANNOT_TELL, show(170, VAGUE));
    }

    @Test
    void whatCouldNotBeToldIsToldAtOnce() {
        assertEquals(CANNOT_TELL, show(0, VAGUE));
        assertEquals(CONGESTION, show(10, FULL));
    }

    @Test
    void aSilenceIsToldAtOnce() {
        assertEquals(FINE, show(0, CALM));
        Instant begin = EvidenceScript.NOW.plusSeconds(5);
        LineEvidence cut = EvidenceScript.parse("silent@60 port=up carrier=4/2/2").telling(Witness.REACH,
                new Reach(LineState.DOWN, Optional.of(begin), Optional.empty()));
        assertEquals(CARRIER_SEVERAL, show(10, cut));
    }

    @Test
    void whatNobodyAskedForForLongBindsNobody() {
        assertEquals(FINE, show(0, CALM));
        assertEquals(CONGESTION, show(3_600, FULL));
    }

    @Test
    void aClockThatWasSetBackBindsNobody() {
        assertEquals(FINE, show(0, CALM));
        assertEquals(CONGESTION, show(-3_600, FULL));
    }
}
