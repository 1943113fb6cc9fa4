package vn.haidang.monitoring.snmp.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import vn.haidang.monitoring.probe.HostText;

/**
 * Turns hosts into addresses. A name asks the resolver of the system, which may take many seconds: that happens on an
 * executor of its own, so that a dead name server stops no device that is known by its address.
 */
final class Hosts {

    private static final int MOST_WRITTEN = 50_000;

    private final Executor resolver;
    private final RecentMap<String, InetAddress> written = new RecentMap<>(MOST_WRITTEN);
    private final RecentMap<String, InetAddress> found = new RecentMap<>(MOST_WRITTEN);

    Hosts(Executor resolver) {
        this.resolver = resolver;
    }

    /** The address that this is, when it is one; remembered, since it is asked with every request. */
    Optional<InetAddress> written(String host) {
        Optional<InetAddress> known = written.get(host);
        if (known.isPresent()) {
            return known;
        }
        Optional<InetAddress> read = address(host);
        read.ifPresent(address -> written.put(host, address));
        return read;
    }

    /** The address that a host has, or was last found to have; no name is looked up. */
    Optional<InetAddress> known(String host) {
        return written(host).or(() -> found.get(host));
    }

    /**
     * Completes with nothing when there is no such host, and exceptionally when it was not looked up, since too many wait
     * for that.
     */
    CompletionStage<Optional<InetAddress>> find(String host) {
        Optional<HostText> written = HostText.parse(host);
        if (written.isEmpty()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        if (written.get().isAddress()) {
            return CompletableFuture.completedFuture(resolve(written.get()));
        }
        try {
            return CompletableFuture.supplyAsync(() -> {
                Optional<InetAddress> address = resolve(written.get());
                address.ifPresent(present -> found.put(host, present));
                return address;
            }, resolver);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** The address that this is, when it is one; a name is not looked up. */
    static Optional<InetAddress> address(String host) {
        return HostText.parse(host).filter(HostText::isAddress).flatMap(Hosts::resolve);
    }

    private static Optional<InetAddress> resolve(HostText host) {
        try {
            return Optional.of(host.resolve());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
