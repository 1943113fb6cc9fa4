package vn.haidang.monitoring.icmp.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/**
 * Turns host names into addresses without letting a caller wait for the name server. A name is looked up again after a
 * minute, while its old address goes on to be used; a name that nobody knows after ten seconds. Safe for use by several
 * threads.
 */
final class HostNames {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final Duration FAILURE_KEPT = Duration.ofSeconds(10);

    /** Beyond this many names the memory starts anew. */
    private static final int MOST_NAMES = 4_096;

    private static final int LONGEST_NAME = 253;
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern OCTETS = Pattern.compile("(" + OCTET + "\\.){3}" + OCTET);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._:%-]+");

    private final SlowThreads threads;
    private final ConcurrentMap<String, Known> names = new ConcurrentHashMap<>();

    HostNames(SlowThreads threads) {
        this.threads = threads;
    }

    /** The address of a host; always completed normally. */
    CompletableFuture<Lookup> find(String host) {
        if (host.length() > LONGEST_NAME || !NAME.matcher(host).matches()) {
            return CompletableFuture.completedFuture(new Lookup.Unknown("not a host: " + shortened(host)));
        }
        if (OCTETS.matcher(host).matches() || host.indexOf(':') >= 0) {
            return CompletableFuture.completedFuture(ask(host));
        }
        Known known = names.get(host);
        if (known == null) {
            return lookUp(host);
        }
        if (known.isStale()) {
            CompletableFuture<Lookup> fresh = lookUp(host);
            return known.lookup instanceof Lookup.Found ? CompletableFuture.completedFuture(known.lookup) : fresh;
        }
        return CompletableFuture.completedFuture(known.lookup);
    }

    private CompletableFuture<Lookup> lookUp(String host) {
        CompletableFuture<Lookup> result = new CompletableFuture<>();
        boolean isOffered = threads.offer(() -> result.complete(remember(host, ask(host))));
        if (!isOffered) {
            result.complete(new Lookup.Unknown("too many names are being looked up"));
        }
        return result;
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

    private static Lookup ask(String host) {
        try {
            return new Lookup.Found(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return new Lookup.Unknown("unknown host: " + host);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
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
        record Unknown(String reason) implements Lookup {}
    }

    private record Known(Lookup lookup, long sinceNanos) {

        boolean isStale() {
            Duration kept = lookup instanceof Lookup.Found ? KEPT : FAILURE_KEPT;
            return System.nanoTime() - sinceNanos > kept.toNanos();
        }
    }
}
