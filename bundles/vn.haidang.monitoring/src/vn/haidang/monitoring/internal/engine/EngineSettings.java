package vn.haidang.monitoring.internal.engine;

import java.time.Duration;

/**
 * The engine's settings, checked.
 *
 * @param echoPeriod from one round of echoes to the next, 100 ms to 1 h
 * @param echoTimeout after which an echo counts as lost; below the period
 * @param pollPeriod from one poll of a device to the next, 100 ms to 1 h
 * @param confirmAfter how many echoes in a row must be lost until a line is down, 1 to 1,000
 * @param recoverAfter how many echoes in a row must be answered until a line is up again, 1 to 1,000
 * @param mostPolls how many devices are asked over SNMP at the same time, 1 to 512
 */
record EngineSettings(Duration echoPeriod, Duration echoTimeout, Duration pollPeriod, int confirmAfter,
        int recoverAfter, int mostPolls) {

    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofHours(1);
    /** So many periods without a result are a gap in the watch. */
    private static final int GAP_PERIODS = 3;
    private static final int MOST = 1_000;
    /** As many requests as the SNMP engine has under way at most. */
    private static final int MOST_POLLS = 512;

    EngineSettings {
        requirePeriod("echoPeriodMillis", echoPeriod);
        requirePeriod("pollPeriodMillis", pollPeriod);
        require(echoTimeout.toMillis() > 0 && echoTimeout.compareTo(echoPeriod) < 0, "echoTimeoutMillis", echoTimeout);
        require(confirmAfter >= 1 && confirmAfter <= MOST, "confirmAfter", confirmAfter);
        require(recoverAfter >= 1 && recoverAfter <= MOST, "recoverAfter", recoverAfter);
        require(mostPolls >= 1 && mostPolls <= MOST_POLLS, "mostPolls", mostPolls);
    }

    static EngineSettings of(EngineConfiguration configuration) {
        return new EngineSettings(Duration.ofMillis(configuration.echoPeriodMillis()),
                Duration.ofMillis(configuration.echoTimeoutMillis()),
                Duration.ofMillis(configuration.pollPeriodMillis()), configuration.confirmAfter(),
                configuration.recoverAfter(), configuration.mostPolls());
    }

    /** After which without a result a line that is looked at so often was not watched. */
    Duration tolerance(Duration period) {
        return period.multipliedBy(GAP_PERIODS);
    }

    private static void requirePeriod(String name, Duration period) {
        require(period.compareTo(SHORTEST) >= 0 && period.compareTo(LONGEST) <= 0, name, period);
    }

    private static void require(boolean isRight, String name, Object value) {
        if (!isRight) {
            throw new IllegalArgumentException("setting " + name + " of the monitoring engine cannot be " + value);
        }
    }
}
