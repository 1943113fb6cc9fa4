package vn.haidang.monitoring.icmp.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.probe.HostText;

/**
 * Turns host names into addresses without letting a caller wait for the name server. A name is looked up again after a
 * minute, while its old address goes on to be used; a name that nobody knows after ten seconds; and never twice at the
 * same time. Safe for use by several threads.
 */
final class HostNames {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final Duration FAILURE_KEPT = Duration.ofSeconds(10);
    /** Beyond this many names the memory starts anew. */
    private static final int MOST_NAMES = 4_096;

    private final SlowThreads threads;
    private final Scheduler scheduler;
    private final ConcurrentMap<String, Known> names = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, CompletableFuture<Lookup>> underWay = new ConcurrentHashMap<>();

    HostNames(SlowThreads threads, Scheduler scheduler) {
        this.threads = threads;
        this.scheduler = scheduler;
    }

    /** The address of a host; always completed normally, and within the time given. */
    CompletableFuture<Lookup> find(String text, Duration within) {
        Optional<HostText> host = HostText.parse(text);
        if (host.isEmpty()) {
            return CompletableFuture.completedFuture(unknown("echo.host.invalid", text));
        }
        if (host.get().isAddress()) {
            return CompletableFuture.completedFuture(ask(host.get()));
        }
        Known known = names.get(text);
        if (known == null) {
            return inTime(lookUp(host.get()), text, within);
        }
        if (known.isStale()) {
            CompletableFuture<Lookup> fresh = lookUp(host.get());
            return known.lookup instanceof Lookup.Found
                    ? CompletableFuture.completedFuture(known.lookup)
                    : inTime(fresh, text, within);
        }
        return CompletableFuture.completedFuture(known.lookup);
    }

    private CompletableFuture<Lookup> inTime(CompletableFuture<Lookup> lookup, String host, Duration within) {
        CompletableFuture<Lookup> result = new CompletableFuture<>();
        Scheduler.Scheduled late = scheduler.after(within, () -> result.complete(unknown("echo.host.late", host)));
        lookup.thenAccept(found -> {
            late.close();
            result.complete(found);
        });
        return result;
    }

    private CompletableFuture<Lookup> lookUp(HostText host) {
        CompletableFuture<Lookup> fresh = new CompletableFuture<>();
        CompletableFuture<Lookup> known = underWay.putIfAbsent(host.text(), fresh);
        if (known != null) {
            return known;
        }
        boolean isOffered = threads.offer(() -> finish(host, fresh, remember(host.text(), ask(host))));
        if (!isOffered) {
            finish(host, fresh, new Lookup.Unknown(Messages.notSent("echo.busy")));
        }
        return fresh;
    }

    private void finish(HostText host, CompletableFuture<Lookup> result, Lookup lookup) {
        underWay.remove(host.text());
        result.complete(lookup);
    }

    private Lookup remember(String host, Lookup lookup) {
        if (names.size() >= MOST_NAMES) {
            names.clear();
        }
        Known old = names.get(host);
        // A name server that is out for a while does not take away the addresses that were known.
        boolean keepsOld = lookup instanceof Lookup.Unknown && old != null && old.lookup instanceof Lookup.Found;
        names.put(host, new Known(keepsOld ? old.lookup : lookup, System.nanoTime()));
        return lookup;
    }

    private static Lookup ask(HostText host) {
        try {
            return new Lookup.Found(host.resolve());
        } catch (UnknownHostException e) {
            return unknown("echo.host.unknown", host.text());
        }
    }

    private static Lookup unknown(String code, String host) {
        return new Lookup.Unknown(Messages.notSent(code).with("host", Messages.shortened(host)));
    }

    /** What became of a lookup. */
    sealed interface Lookup {

        /** The host has this address. */
        record Found(InetAddress address) implements Lookup {}

        /**
         * It has none, as far as could be found out.
         *
         * @param reason why
         */
        record Unknown(Finding reason) implements Lookup {}
    }

    private record Known(Lookup lookup, long sinceNanos) {

        boolean isStale() {
            Duration kept = lookup instanceof Lookup.Found ? KEPT : FAILURE_KEPT;
            return System.nanoTime() - sinceNanos > kept.toNanos();
        }
    }
}
