package vn.haidang.monitoring.icmp.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/** Waits for the results of echoes. */
final class Results {

    private Results() {}

    static EchoResult await(CompletionStage<EchoResult> result) {
        try {
            return result.toCompletableFuture().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** The code of the reason, once it was worded in every language without a fault. */
    static String reasonNotSent(CompletionStage<EchoResult> result) {
        Finding reason = assertInstanceOf(EchoResult.NotSent.class, await(result)).reason();
        for (Language language : Language.values()) {
            String words = reason.summary(ValueFormat.of(language)) + reason.remedy(ValueFormat.of(language));
            assertTrue(words.length() < 400, words);
        }
        return reason.code();
    }
}
