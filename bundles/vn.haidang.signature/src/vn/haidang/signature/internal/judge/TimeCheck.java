package vn.haidang.signature.internal.judge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Messages;

/** Says what the time of signing rests on, and for which time a certificate must have been valid. */
public final class TimeCheck {

    /** Clocks differ; more than this ahead of ours is no longer a difference of clocks. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);
    private static final String CITATION = AppendixTwo.CIRCULAR + ", Điều 6 khoản 4";

    private TimeCheck() {}

    /**
     * The time for which is judged: the one the signer claims, unless a time-stamp proves that it was signed earlier.
     *
     * @param at the instant for which is decided, where there is no other
     */
    public static Instant used(SigningTime time, Instant at) {
        return time.claimed().filter(claimed -> !isAfterProof(claimed, time)).or(time::proven).orElse(at);
    }

    /** The time of signing is the signer's own word; only a time-stamp proves it. */
    public static List<Finding> check(SigningTime time, Instant at) {
        return time.proven().isPresent() ? proven(time, time.proven().get()) : claimed(time.claimed(), at);
    }

    private static List<Finding> claimed(Optional<Instant> claimed, Instant at) {
        if (claimed.isEmpty()) {
            return List.of(finding(Severity.INFO, "missing").with("at", at));
        }
        boolean future = isAfter(claimed.get(), at);
        return List.of((future
                ? finding(Severity.ERROR, "future")
                : finding(Severity.INFO, "claimed")).with("signedAt", claimed.get()).with("at", at));
    }

    private static List<Finding> proven(SigningTime time, Instant proven) {
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(Severity.OK, "proven").with("at", proven));
        time.claimed().filter(claimed -> isAfter(claimed, proven)).map(claimed -> (time.isLocalTimeWrittenAsUniversal()
                ? finding(Severity.INFO, "localAsUniversal")
                : finding(Severity.WARNING, "afterProof")).with("signedAt", claimed).with("at", proven))
                .ifPresent(findings::add);
        return findings;
    }

    private static boolean isAfterProof(Instant claimed, SigningTime time) {
        return time.proven().filter(proven -> isAfter(claimed, proven)).isPresent();
    }

    private static boolean isAfter(Instant time, Instant other) {
        return time.isAfter(other.plus(CLOCK_SKEW));
    }

    private static Finding finding(Severity severity, String result) {
        return Finding.of(Messages.CATALOGUE, severity, "signature.time." + result).citing(CITATION);
    }
}
