package vn.haidang.monitoring.icmp.internal;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import vn.haidang.monitoring.icmp.internal.PingSender.Replies;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/** Notes what a sender tells. */
final class NotedReplies implements Replies {

    private final Map<Long, CompletableFuture<EchoResult>> results = new ConcurrentHashMap<>();

    @Override
    public void answered(long nonce) {
        throw new AssertionError("this sender measures the round trip itself");
    }

    @Override
    public void ended(long nonce, EchoResult result) {
        if (!of(nonce).complete(result)) {
            throw new AssertionError("told twice");
        }
    }

    /** What becomes of a request. */
    CompletableFuture<EchoResult> of(long nonce) {
        return results.computeIfAbsent(nonce, number -> new CompletableFuture<>());
    }
}
