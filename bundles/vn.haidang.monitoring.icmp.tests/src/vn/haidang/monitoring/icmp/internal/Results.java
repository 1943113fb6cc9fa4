package vn.haidang.monitoring.icmp.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

    static String reasonNotSent(CompletionStage<EchoResult> result) {
        return assertInstanceOf(EchoResult.NotSent.class, await(result)).reason();
    }
}
