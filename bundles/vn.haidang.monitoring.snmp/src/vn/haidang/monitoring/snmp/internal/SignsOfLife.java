package vn.haidang.monitoring.snmp.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiPredicate;

import vn.haidang.monitoring.probe.EchoTransport;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/**
 * Looks whether a device that is silent to SNMP is alive all the same: whether it says that the port is closed, or answers
 * a ping. A ping of this machine itself says nothing, since a loopback address always answers. Safe for use by several
 * threads; looks at a few devices at a time, and at none while too many wait.
 */
final class SignsOfLife {

    private static final String PING = "icmp";
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Executor threads;
    private final BiPredicate<String, Integer> closed;
    private final List<EchoTransport> pings = new CopyOnWriteArrayList<>();

    /**
     * @param threads to wait on; throws {@link RejectedExecutionException} when too many wait
     * @param closed whether a port of a host says that it is closed; may block for a moment
     */
    SignsOfLife(Executor threads, BiPredicate<String, Integer> closed) {
        this.threads = threads;
        this.closed = closed;
    }

    void use(EchoTransport transport) {
        if (transport.name().equals(PING)) {
            pings.add(transport);
        }
    }

    void forget(EchoTransport transport) {
        pings.remove(transport);
    }

    /** Completes, always normally, with why the device is alive; with nothing when there is no sign of it. */
    CompletionStage<Optional<Reason>> look(SnmpTarget target) {
        try {
            return CompletableFuture.supplyAsync(() -> closed.test(target.host(), target.port()), threads)
                    .thenCompose(isClosed -> isClosed ? told(Reason.PORT_UNREACHABLE) : ping(target.host()))
                    .exceptionally(error -> Optional.empty());
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
    }

    private CompletionStage<Optional<Reason>> ping(String host) {
        Optional<EchoTransport> ping = pings.stream().findFirst();
        if (ping.isEmpty() || isThisMachine(host)) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return ping.get().send(host, LONGEST).thenApply(
                result -> result instanceof EchoResult.Answered ? Optional.of(Reason.ALIVE) : Optional.empty());
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return true;
        }
    }

    private static CompletionStage<Optional<Reason>> told(Reason reason) {
        return CompletableFuture.completedFuture(Optional.of(reason));
    }
}
