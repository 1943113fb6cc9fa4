package vn.haidang.monitoring.internal.verdict;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.ledger.KeptText;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.verdict.Confidence;
import vn.haidang.monitoring.verdict.LineCause;
import vn.haidang.monitoring.verdict.LineVerdict;

/** What the alarm of a cut line says of the cause: the argument {@link #ARGUMENT} of its finding, a clause or nothing. */
public final class AlarmCause {

    /** The argument's name. */
    public static final String ARGUMENT = "cause";

    /** In the argument's place until the cause is known. */
    public static final KeptText UNKNOWN = KeptText.of("unknown", format -> "");

    private AlarmCause() {}

    /** Whether the alarm of a cut line tells a cause. */
    public static boolean isTold(Finding alarm) {
        return alarm.arguments().values().get(ARGUMENT) instanceof KeptText cause && !cause.equals(UNKNOWN);
    }

    /** Whether an alarm can tell this cause and does not yet. */
    static boolean isNews(Finding alarm, LineVerdict verdict) {
        return alarm.code().equals(LineLedger.LINE_DOWN)
                && alarm.arguments().values().get(ARGUMENT) instanceof KeptText told
                && isSaying(verdict) && !told.name().equals(verdict.cause().name());
    }

    /** Whether a verdict says why a line is silent. */
    private static boolean isSaying(LineVerdict verdict) {
        return verdict.silentFrom().isPresent() && verdict.cause().isTrouble()
                && verdict.cause() != LineCause.CANNOT_TELL && verdict.confidence() != Confidence.OPEN;
    }

    /** The alarm with the cause. */
    static Finding told(Finding alarm, LineVerdict verdict) {
        String key = verdict.confidence() == Confidence.CLEAR ? "line.cause.clear" : "line.cause.possible";
        return alarm.with(ARGUMENT, KeptText.of(verdict.cause().name(), format -> Messages.CATALOGUE.text(format, key,
                MessageArguments.none().with("cause", verdict.cause().words(format.language())))));
    }
}
