package vn.haidang.signature.internal.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Messages;

/** Says what the time of signing rests on. */
public final class TimeCheck {

    /** Clocks differ; more than this ahead of ours is no longer a difference of clocks. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);
    private static final String CITATION = AppendixTwo.CIRCULAR + ", Điều 6 khoản 4";

    private TimeCheck() {}

    /** The time of signing is the signer's own word; only a time-stamp would prove it. */
    public static List<Finding> check(SigningTime time, Instant at) {
        Optional<Instant> claimed = time.claimed();
        if (claimed.isEmpty()) {
            return List.of(finding(Severity.INFO, "missing").with("at", at));
        }
        boolean future = claimed.get().isAfter(at.plus(CLOCK_SKEW));
        return List.of((future
                ? finding(Severity.ERROR, "future")
                : finding(Severity.INFO, "claimed")).with("signedAt", claimed.get()).with("at", at));
    }

    private static Finding finding(Severity severity, String result) {
        return Finding.of(Messages.CATALOGUE, severity, "signature.time." + result).citing(CITATION);
    }
}
