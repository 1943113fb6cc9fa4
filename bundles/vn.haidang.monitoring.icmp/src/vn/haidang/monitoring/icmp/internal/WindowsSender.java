package vn.haidang.monitoring.icmp.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.sun.jna.Native;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/**
 * Pings by Windows' own call, which needs no right. The call takes an event a request, and a wait takes 64 events; so each
 * of a few threads has up to 63 requests under way, and another thread is started when all are full: one while the lines
 * answer, 32 when 2,000 of them are silent at the same time. Not run on Windows yet; what is tested is all but
 * {@link NativeWindowsCalls}.
 */
final class WindowsSender implements PingSender {

    private static final Logger LOG = System.getLogger(WindowsSender.class.getName());

    /** With 63 requests each, so many silent lines as one machine should ping. */
    private static final int MOST_THREADS = 96;

    /** Windows tells of each request by its timeout; what it has not told by then is not known. */
    private static final Duration BEYOND_TIMEOUT = Duration.ofSeconds(2);

    private final WindowsCalls system;
    private final IcmpFamily family;
    private final long echo;
    private final Replies replies;
    private final List<WindowsWaiter> waiters = new ArrayList<>();
    private boolean isStopped;

    private WindowsSender(WindowsCalls system, IcmpFamily family, long echo, Replies replies) {
        this.system = system;
        this.family = family;
        this.echo = echo;
        this.replies = replies;
    }

    /** On this machine; may take a while the first time, to load native code. */
    static Opening open(IcmpFamily family, Replies replies) {
        if (Native.POINTER_SIZE != Long.BYTES) {
            return new Opening.Refused(Messages.notSent("icmp.system.unsupported"));
        }
        return open(NativeWindowsCalls::new, family, replies);
    }

    static Opening open(Supplier<WindowsCalls> windows, IcmpFamily family, Replies replies) {
        try {
            WindowsCalls system = windows.get();
            long echo = system.openEcho(family);
            if (echo == WindowsCalls.NO_HANDLE) {
                return new Opening.Refused(WindowsEcho.notSent(system.lastError()));
            }
            LOG.log(Level.INFO, "ICMP {0} by Windows", family);
            return new Opening.Opened(new WindowsSender(system, family, echo, replies));
        } catch (UnsatisfiedLinkError e) {
            return new Opening.Refused(
                    Messages.notSent("icmp.native.missing").with("detail", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public synchronized Optional<Finding> send(InetAddress to, long nonce, Duration timeout) {
        if (isStopped) {
            return Optional.of(Messages.notSent("echo.stopped"));
        }
        WindowsWaiter.Request request = new WindowsWaiter.Request(to, nonce, timeout);
        waiters.removeIf(waiter -> !waiter.isUsable());
        for (WindowsWaiter waiter : waiters) {
            if (waiter.offer(request)) {
                return Optional.empty();
            }
        }
        return offerToAnother(request);
    }

    private Optional<Finding> offerToAnother(WindowsWaiter.Request request) {
        if (waiters.size() == MOST_THREADS) {
            return Optional.of(Messages.notSent("echo.buffer.full"));
        }
        Optional<WindowsWaiter> another = WindowsWaiter.start(system, family, echo, replies);
        if (another.isEmpty()) {
            return Optional.of(WindowsEcho.notSent(system.lastError()));
        }
        waiters.add(another.get());
        return another.get().offer(request) ? Optional.empty() : Optional.of(Messages.notSent("echo.buffer.full"));
    }

    @Override
    public Silence silence() {
        return new Silence(BEYOND_TIMEOUT, new EchoResult.NotSent(Messages.notSent("icmp.windows.silent")));
    }

    @Override
    public synchronized boolean isUsable() {
        return !isStopped;
    }

    /** The threads end when what they have under way has ended; the last one closes the handle. */
    @Override
    public synchronized void stop() {
        if (!isStopped) {
            isStopped = true;
            Thread closing = new Thread(() -> close(List.copyOf(waiters)), "haidang-icmp-closing");
            closing.setDaemon(true);
            closing.start();
        }
    }

    private void close(List<WindowsWaiter> ending) {
        ending.forEach(WindowsWaiter::stop);
        ending.forEach(WindowsWaiter::awaitEnd);
        system.closeEcho(echo);
    }
}
