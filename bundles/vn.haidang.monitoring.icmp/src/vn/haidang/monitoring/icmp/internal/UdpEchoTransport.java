package vn.haidang.monitoring.icmp.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.icmp.internal.PendingEchoes.Echo;
import vn.haidang.monitoring.probe.EchoTransport;

/**
 * The echo {@code udp-echo}, which simulated lines answer: addresses {@code host:port/name}, datagrams as
 * {@link UdpEchoMessage} has them. One socket, opened at the first request.
 */
@Component(service = EchoTransport.class)
public final class UdpEchoTransport implements EchoTransport {

    private final PendingEchoes<Target> pending;
    private final SlowThreads slowThreads = new SlowThreads("haidang-udp-echo-names");
    private final HostNames names;
    private Optional<UdpEchoSocket> socket = Optional.empty();
    private boolean isStopped;

    @Activate
    public UdpEchoTransport(@Reference Scheduler scheduler) {
        pending = new PendingEchoes<>(scheduler);
        names = new HostNames(slowThreads, scheduler);
    }

    @Override
    public String name() {
        return "udp-echo";
    }

    @Override
    public CompletionStage<EchoResult> send(String address, Duration timeout) {
        Optional<UdpEchoAddress> parsed = UdpEchoAddress.parse(address);
        if (parsed.isEmpty()) {
            return notSent(Messages.notSent("echo.address.invalid").with("address", Messages.shortened(address)));
        }
        return names.find(parsed.get().host(), timeout).thenCompose(lookup -> {
            if (lookup instanceof HostNames.Lookup.Found found) {
                return send(parsed.get(), found.address(), timeout);
            }
            return notSent(((HostNames.Lookup.Unknown) lookup).reason());
        });
    }

    private CompletionStage<EchoResult> send(UdpEchoAddress address, InetAddress host, Duration timeout) {
        Target target = new Target(new InetSocketAddress(host, address.port()), address.name());
        Optional<Echo<Target>> begun = pending.begin(target, timeout);
        if (begun.isEmpty()) {
            return notSent(PendingEchoes.full());
        }
        Echo<Target> echo = begun.get();
        try {
            byte[] request = new UdpEchoMessage(echo.nonce(), address.name()).toRequest();
            Optional<UdpEchoSocket> open = socket();
            if (open.isEmpty()) {
                echo.notSent(Messages.notSent("echo.stopped"));
            } else if (!open.get().send(request, target.address)) {
                echo.notSent(Messages.notSent("echo.buffer.full"));
            }
        } catch (IOException | UnsupportedOperationException e) {
            echo.notSent(Messages.notSent("echo.send.failed").with("detail", e.toString()));
        }
        return echo.result();
    }

    /** The socket, opened anew when it has given up; nothing once the transport was stopped. */
    private synchronized Optional<UdpEchoSocket> socket() throws IOException {
        if (!isStopped && socket.filter(UdpEchoSocket::isUsable).isEmpty()) {
            socket = Optional.of(UdpEchoSocket.open(this::received));
        }
        return isStopped ? Optional.empty() : socket;
    }

    private void received(InetSocketAddress from, byte[] datagram) {
        long now = System.nanoTime();
        UdpEchoMessage.parseReply(datagram).ifPresent(
                reply -> pending.answered(reply.nonce(), new Target(from, reply.name())::equals, now));
    }

    private static CompletionStage<EchoResult> notSent(Finding reason) {
        return CompletableFuture.completedFuture(new EchoResult.NotSent(reason));
    }

    /** Closes the socket; requests that wait for an answer are told that nothing is known. */
    @Deactivate
    public synchronized void stop() {
        isStopped = true;
        slowThreads.stop();
        socket.ifPresent(UdpEchoSocket::close);
        pending.stop();
    }

    /** Who is asked: the answer must come from this address and be about this name. */
    private record Target(InetSocketAddress address, String name) {}
}
