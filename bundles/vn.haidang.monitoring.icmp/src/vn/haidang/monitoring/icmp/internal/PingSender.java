package vn.haidang.monitoring.icmp.internal;

import java.net.InetAddress;
import java.util.Optional;

import vn.haidang.base.finding.Finding;

/** A way by which pings leave the machine. Safe for use by several threads; no method blocks. */
interface PingSender {

    /** Sends an echo request; nothing when it went out, else the reason why not. */
    Optional<Finding> send(InetAddress to, long nonce);

    /** Whether it still sends and receives. */
    boolean isUsable();

    void stop();

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
