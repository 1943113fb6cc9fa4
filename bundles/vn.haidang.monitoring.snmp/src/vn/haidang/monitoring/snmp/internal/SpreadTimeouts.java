package vn.haidang.monitoring.snmp.internal;

import java.util.concurrent.ThreadLocalRandom;

import org.snmp4j.TimeoutModel;

/**
 * When a request is sent again: the first time after the timeout, then after twice that, each up to a tenth later by
 * chance, so that what was lost in one burst does not come again in one.
 */
final class SpreadTimeouts implements TimeoutModel {

    /** How many timeouts a request with its retries waits for at most. */
    static double longest(int retries) {
        return (1 + 2 * retries) * 1.1;
    }

    @Override
    public long getRetryTimeout(int retryCount, int totalNumberOfRetries, long targetTimeout) {
        long timeout = retryCount == 0 ? targetTimeout : targetTimeout * 2;
        return timeout + ThreadLocalRandom.current().nextLong(timeout / 10 + 1);
    }

    @Override
    public long getRequestTimeout(int totalNumberOfRetries, long targetTimeout) {
        return (long) Math.ceil(targetTimeout * longest(totalNumberOfRetries));
    }
}
