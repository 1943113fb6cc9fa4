package vn.haidang.monitoring.probe;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

import vn.haidang.base.finding.Finding;

/**
 * A way to ask a far end for an echo, as an OSGi service: ICMP, or UDP for simulated lines. One socket serves all
 * addresses. Safe for use by several threads; no method blocks.
 */
public interface EchoTransport {

    /** The name that a {@link vn.haidang.registry.LineEntry.EchoAddress} refers to it by. */
    String name();

    /**
     * Sends one echo request.
     *
     * @param address the address as this transport writes it
     * @param timeout after which the echo counts as lost
     * @return the result, always completed normally, on a thread of the transport
     */
    CompletionStage<EchoResult> send(String address, Duration timeout);

    /** What became of an echo request. */
    sealed interface EchoResult {

        /**
         * It was answered.
         *
         * @param roundTrip how long that took
         */
        record Answered(Duration roundTrip) implements EchoResult {}

        /** Nothing came back in time. */
        record Lost() implements EchoResult {}

        /**
         * It could not be sent, so that nothing can be said of the line.
         *
         * @param reason why, for whoever can mend it
         */
        record NotSent(Finding reason) implements EchoResult {}
    }
}
