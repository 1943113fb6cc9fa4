package vn.haidang.monitoring.icmp.internal;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/** A way by which pings leave the machine. Safe for use by several threads; no method blocks. */
interface PingSender {

    /** Sends an echo request; nothing when it went out, else the reason why not. */
    Optional<Finding> send(InetAddress to, long nonce);

    /** What it means when nothing is heard of an echo any more. */
    default Silence silence() {
        return Silence.LOSS;
    }

    /** Whether it still sends and receives. */
    boolean isUsable();

    void stop();

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
