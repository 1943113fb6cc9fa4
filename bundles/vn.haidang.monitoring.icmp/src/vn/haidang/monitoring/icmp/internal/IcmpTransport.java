package vn.haidang.monitoring.icmp.internal;

import java.net.InetAddress;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.icmp.internal.PingSender.Opening;
import vn.haidang.monitoring.icmp.internal.PingSender.Replies;
import vn.haidang.monitoring.icmp.internal.PendingEchoes.Echo;
import vn.haidang.monitoring.probe.EchoTransport;

/**
 * The echo {@code icmp}, the ping: addresses are names or addresses of hosts, IPv4 or IPv6. One socket a family, opened
 * at its first request; when the system refuses it, tried again after half a minute, so that allowing it needs no
 * restart. On Linux the program {@code fping} is asked where there is no socket; on Windows the system pings itself, which
 * has not been run there yet. Elsewhere every echo is not sent, and says so.
 */
@Component(service = EchoTransport.class)
public final class IcmpTransport implements EchoTransport {

    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(30);

    private final PendingEchoes<InetAddress> pending;
    private final SlowThreads slowThreads = new SlowThreads("haidang-icmp-slow");
    private final HostNames names;
    private final Map<IcmpFamily, Attempt> attempts = new EnumMap<>(IcmpFamily.class);
    private final boolean isLinux;
    private final boolean isWindows;
    private final Replies replies = new Replies() {

        @Override
        public void answered(long nonce) {
            // The number alone tells whose answer it is; a router may well answer from another of its addresses.
            pending.answered(nonce, address -> true, System.nanoTime());
        }

        @Override
        public void ended(long nonce, EchoResult result) {
            pending.ended(nonce, result);
        }
    };
    private final Scheduler scheduler;
    private final Opener opener;
    private final String fping;
    private boolean isStopped;

    @Activate
    public IcmpTransport(@Reference Scheduler scheduler) {
        this(scheduler, System.getProperty("os.name", ""));
    }

    private IcmpTransport(Scheduler scheduler, String operatingSystem) {
        this(scheduler, operatingSystem, is(operatingSystem, "windows") ? WindowsSender::open : IcmpSocket::open,
                "fping");
    }

    /** @param fping the program to ask when no socket can be opened on Linux */
    IcmpTransport(Scheduler scheduler, String operatingSystem, Opener opener, String fping) {
        this.scheduler = scheduler;
        this.opener = opener;
        this.fping = fping;
        pending = new PendingEchoes<>(scheduler);
        names = new HostNames(slowThreads, scheduler);
        isLinux = is(operatingSystem, "linux");
        isWindows = is(operatingSystem, "windows");
    }

    private static boolean is(String operatingSystem, String kind) {
        return operatingSystem.toLowerCase(Locale.ROOT).startsWith(kind);
    }

    @Override
    public String name() {
        return "icmp";
    }

    @Override
    public CompletionStage<EchoResult> send(String address, Duration timeout) {
        if (!isLinux && !isWindows) {
            return notSent(Messages.notSent("icmp.system.unsupported"));
        }
        return names.find(address, timeout).thenCompose(lookup -> {
            if (lookup instanceof HostNames.Lookup.Found found) {
                return send(found.address(), timeout);
            }
            return notSent(((HostNames.Lookup.Unknown) lookup).reason());
        });
    }

    private CompletionStage<EchoResult> send(InetAddress address, Duration timeout) {
        return opening(IcmpFamily.of(address)).thenCompose(opening -> {
            if (opening instanceof Opening.Opened opened) {
                return send(opened.sender(), address, timeout);
            }
            return notSent(((Opening.Refused) opening).reason());
        });
    }

    private CompletionStage<EchoResult> send(PingSender sender, InetAddress address, Duration timeout) {
        PingSender.Silence silence = sender.silence();
        Optional<Echo<InetAddress>> begun = pending.begin(address, timeout.plus(silence.after()), silence.means());
        if (begun.isEmpty()) {
            return notSent(PendingEchoes.full());
        }
        Echo<InetAddress> echo = begun.get();
        sender.send(address, echo.nonce(), timeout).ifPresent(echo::notSent);
        return echo.result();
    }

    private synchronized CompletableFuture<Opening> opening(IcmpFamily family) {
        if (isStopped) {
            return CompletableFuture.completedFuture(new Opening.Refused(Messages.notSent("echo.stopped")));
        }
        Attempt known = attempts.get(family);
        if (known == null || known.isOver()) {
            known = new Attempt(new CompletableFuture<>(), System.nanoTime());
            attempts.put(family, known);
            open(family, known.opening);
        }
        return known.opening;
    }

    private void open(IcmpFamily family, CompletableFuture<Opening> result) {
        boolean isOffered = slowThreads.offer(() -> {
            result.complete(orFping(opener.open(family, replies)));
            stopIfLate(result);
        });
        if (!isOffered) {
            result.complete(new Opening.Refused(Messages.notSent("echo.busy")));
        }
    }

    /** Without the right to a socket, the program that may have it. */
    private Opening orFping(Opening opening) {
        if (isLinux && opening instanceof Opening.Refused) {
            return FpingSender.open(fping, scheduler, replies).<Opening>map(Opening.Opened::new)
                    .orElse(opening);
        }
        return opening;
    }

    /** The transport may have been stopped while its socket was being opened. */
    private synchronized void stopIfLate(CompletableFuture<Opening> result) {
        if (isStopped && result.join() instanceof Opening.Opened opened) {
            opened.sender().stop();
        }
    }

    private static CompletionStage<EchoResult> notSent(Finding reason) {
        return CompletableFuture.completedFuture(new EchoResult.NotSent(reason));
    }

    /** Closes the sockets; requests that wait for an answer are told that nothing is known. */
    @Deactivate
    public synchronized void stop() {
        isStopped = true;
        slowThreads.stop();
        attempts.values().forEach(attempt -> {
            attempt.opening.complete(new Opening.Refused(Messages.notSent("echo.stopped")));
            stopIfLate(attempt.opening);
        });
        pending.stop();
    }

    /** Opens the way by which the pings of a family leave. */
    interface Opener {

        Opening open(IcmpFamily family, Replies replies);
    }

    /** One try to open a socket. */
    private record Attempt(CompletableFuture<Opening> opening, long sinceNanos) {

        /** Whether it is time for another try. */
        boolean isOver() {
            Opening outcome = opening.getNow(null);
            if (outcome instanceof Opening.Opened opened) {
                return !opened.sender().isUsable();
            }
            return outcome != null && System.nanoTime() - sinceNanos > BEFORE_NEXT_TRY.toNanos();
        }
    }
}
