package vn.haidang.monitoring.snmp.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Pattern;

/**
 * Turns hosts into addresses. A name asks the resolver of the system, which may take many seconds: that happens on an
 * executor of its own, so that a dead name server stops no device that is known by its address.
 */
final class Hosts {

    private static final Pattern ADDRESS = Pattern
            .compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.%\\w]*");

    private final Executor resolver;

    Hosts(Executor resolver) {
        this.resolver = resolver;
    }

    /** Completes with nothing when there is no such host. */
    CompletionStage<Optional<InetAddress>> find(String host) {
        if (ADDRESS.matcher(host).matches()) {
            return CompletableFuture.completedFuture(resolve(host));
        }
        try {
            return CompletableFuture.supplyAsync(() -> resolve(host), resolver);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
    }

    private static Optional<InetAddress> resolve(String host) {
        try {
            return host.isBlank() ? Optional.empty() : Optional.of(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
