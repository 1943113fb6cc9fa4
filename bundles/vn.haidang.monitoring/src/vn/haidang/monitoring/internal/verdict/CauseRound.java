package vn.haidang.monitoring.internal.verdict;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmBook;
import vn.haidang.monitoring.AlarmEvent;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.verdict.LineVerdict;
import vn.haidang.monitoring.verdict.LineVerdicts;

/** One look at the alarms of lines that were cut within the last minute. Belongs to one thread. */
public final class CauseRound {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /** An alarm raised while the clock was being set may seem to come a little later than now. */
    private static final Duration AHEAD = Duration.ofSeconds(5);
    private static final int LONGEST_NOTE = 1_500;
    private static final ValueFormat VIETNAMESE = ValueFormat.of(Language.VIETNAMESE);

    private final AlarmBook alarms;
    private final LineVerdicts verdicts;
    private final LineLedger ledger;
    private final InstantSource clock;

    public CauseRound(AlarmBook alarms, LineVerdicts verdicts, LineLedger ledger, InstantSource clock) {
        this.alarms = alarms;
        this.verdicts = verdicts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Writes down the causes that are known by now. */
    public void run() {
        Instant now = clock.instant();
        for (Alarm alarm : alarms.raisedBetween(now.minus(PATIENCE), now.plus(AHEAD))) {
            if (alarm.isActive() && alarm.finding().code().equals(LineLedger.LINE_DOWN)) {
                verdicts.verdict(alarm.line()).filter(verdict -> AlarmCause.isNews(alarm.finding(), verdict))
                        .ifPresent(verdict -> explain(alarm, verdict, now));
            }
        }
    }

    private void explain(Alarm alarm, LineVerdict verdict, Instant now) {
        String note = verdict.finding().summary(VIETNAMESE);
        ledger.explain(alarm.id(), AlarmCause.told(alarm.finding(), verdict), new AlarmEvent(now,
                AlarmEvent.Kind.EXPLAINED, "", note.substring(0, Math.min(LONGEST_NOTE, note.length()))));
    }
}
