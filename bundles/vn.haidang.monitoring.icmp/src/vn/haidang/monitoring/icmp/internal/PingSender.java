package vn.haidang.monitoring.icmp.internal;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/** A way by which pings leave the machine. Safe for use by several threads; no method blocks. */
interface PingSender {

    /**
     * Sends an echo request; nothing when it went out, else the reason why not.
     *
     * @param timeout after which nobody waits for its answer any longer; for senders that wait themselves
     */
    Optional<Finding> send(InetAddress to, long nonce, Duration timeout);

    /** What it means when nothing is heard of an echo any more. */
    default Silence silence() {
        return Silence.LOSS;
    }

    /** Whether it still sends and receives. */
    boolean isUsable();

    void stop();

    /** Is told what became of requests, on a thread of the sender. */
    interface Replies {

        /** The answer that carries this random number came just now. */
        void answered(long nonce);

        /** The sender found out itself what became of the request of this random number. */
        void ended(long nonce, EchoResult result);
    }

    /**
     * How an echo ends of which nothing was heard.
     *
     * @param after how long after its timeout
     * @param means what is known then
     */
    record Silence(Duration after, EchoResult means) {

        /** Whoever sends each echo at once knows with the timeout that it was lost. */
        static final Silence LOSS = new Silence(Duration.ZERO, new EchoResult.Lost());
    }

    /** What became of opening one. */
    sealed interface Opening {

        /** It is there. */
        record Opened(PingSender sender) implements Opening {}

        /**
         * It is not.
         *
         * @param reason why, and what to type against it
         */
        record Refused(Finding reason) implements Opening {}
    }
}
