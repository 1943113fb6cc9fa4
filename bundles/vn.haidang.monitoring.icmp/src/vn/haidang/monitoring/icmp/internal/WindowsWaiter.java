package vn.haidang.monitoring.icmp.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import vn.haidang.monitoring.icmp.internal.PingSender.Replies;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

/**
 * One thread that sends the requests it is given and waits for their events, with one event more by which it is told that
 * something is new. It sends them itself because Windows cancels what a thread began when that thread ends.
 */
final class WindowsWaiter {

    /** How many requests it has at most: as many as a wait has events besides the one of its own. */
    static final int MOST = WindowsCalls.MOST_EVENTS - 1;

    private static final Logger LOG = System.getLogger(WindowsWaiter.class.getName());

    /** How long a wait lasts when nothing happens. */
    private static final int WAIT_MILLIS = 1_000;
    /** Beyond the longest timeout of a request. */
    private static final int MOST_WAITS_AFTER_STOP = 10;
    private static final long LONGEST_STOP_MILLIS = 15_000;

    private final WindowsCalls system;
    private final IcmpFamily family;
    private final long echo;
    private final long news;
    private final Replies replies;
    private final Thread thread = new Thread(this::run, "haidang-icmp-windows");

    private final AtomicInteger load = new AtomicInteger();
    private final Queue<Request> given = new ConcurrentLinkedQueue<>();
    private final Deque<Long> freeEvents = new ArrayDeque<>();
    private final List<UnderWay> underWay = new ArrayList<>();
    private volatile boolean isStopped;
    private volatile boolean isEnded;

    private WindowsWaiter(WindowsCalls system, IcmpFamily family, long echo, long news, Replies replies) {
        this.system = system;
        this.family = family;
        this.echo = echo;
        this.news = news;
        this.replies = replies;
    }

    /** One whose thread runs; nothing when Windows has no event left. */
    static Optional<WindowsWaiter> start(WindowsCalls system, IcmpFamily family, long echo, Replies replies) {
        long news = system.newEvent();
        if (news == WindowsCalls.NO_HANDLE) {
            return Optional.empty();
        }
        WindowsWaiter waiter = new WindowsWaiter(system, family, echo, news, replies);
        waiter.thread.setDaemon(true);
        waiter.thread.start();
        return Optional.of(waiter);
    }

    /** @return whether it will be sent and its result told; not when there are {@link #MOST} already */
    synchronized boolean offer(Request request) {
        if (isStopped || isEnded || load.get() >= MOST) {
            return false;
        }
        load.incrementAndGet();
        given.add(request);
        system.signal(news);
        return true;
    }

    private void run() {
        try {
            int waits = 0;
            while (!(isStopped && underWay.isEmpty() && given.isEmpty()) && waits < MOST_WAITS_AFTER_STOP) {
                sendGiven();
                if (!await()) {
                    return;
                }
                waits = isStopped ? waits + 1 : 0;
            }
        } finally {
            end();
        }
    }

    private void sendGiven() {
        for (Request request = given.poll(); request != null; request = given.poll()) {
            if (isStopped) {
                tell(request, new EchoResult.NotSent(Messages.notSent("echo.stopped")));
            } else {
                send(request);
            }
        }
    }

    private void send(Request request) {
        long event = freeEvents.isEmpty() ? system.newEvent() : freeEvents.removeLast();
        if (event == WindowsCalls.NO_HANDLE) {
            tell(request, new EchoResult.NotSent(WindowsEcho.notSent(system.lastError())));
            return;
        }
        UnderWay sent = new UnderWay(request, event, WindowsEcho.target(request.to),
                WindowsEcho.request(request.nonce), WindowsEcho.reply(family), System.nanoTime());
        int error = system.send(family, echo, event, sent.target, sent.data, sent.reply,
                (int) Math.max(1, request.timeout.toMillis()));
        if (error == 0) {
            underWay.add(sent);
        } else {
            freeEvents.addLast(event);
            tell(request, new EchoResult.NotSent(WindowsEcho.notSent(error)));
        }
    }

    /**
     * Waits until something happens and takes in all that has happened.
     *
     * @return false when waiting is impossible
     */
    private boolean await() {
        long[] events = new long[underWay.size() + 1];
        for (int i = 0; i < underWay.size(); i++) {
            events[i] = underWay.get(i).event;
        }
        // The lowest of several is told first: results before new requests, or these could hold them up.
        events[underWay.size()] = news;
        int place = system.awaitAny(events, events.length, WAIT_MILLIS);
        long now = System.nanoTime();
        if (place == WindowsCalls.FAILED) {
            LOG.log(Level.WARNING, "waiting for pings failed with error {0}", Integer.toString(system.lastError()));
            return false;
        }
        if (place >= 0 && place < underWay.size()) {
            UnderWay done = underWay.remove(place);
            freeEvents.addLast(done.event);
            tell(done.request, WindowsEcho.result(family, done.reply, Duration.ofNanos(now - done.sentNanos)));
        }
        return true;
    }

    private void tell(Request request, EchoResult result) {
        load.decrementAndGet();
        replies.ended(request.nonce, result);
    }

    private synchronized void end() {
        isEnded = true;
        EchoResult unknown = new EchoResult.NotSent(Messages.notSent("icmp.windows.silent"));
        given.forEach(request -> tell(request, unknown));
        // Their events are not used again: Windows may still signal them.
        underWay.forEach(sent -> tell(sent.request, unknown));
        freeEvents.forEach(system::closeEvent);
        system.closeEvent(news);
    }

    boolean isUsable() {
        return !isEnded;
    }

    /** Ends when what is under way has ended. */
    synchronized void stop() {
        isStopped = true;
        if (!isEnded) {
            system.signal(news);
        }
    }

    void awaitEnd() {
        try {
            thread.join(LONGEST_STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is to be sent. */
    record Request(InetAddress to, long nonce, Duration timeout) {}

    /** What was sent; it keeps the buffers from being collected while Windows uses them. */
    private record UnderWay(Request request, long event, ByteBuffer target, ByteBuffer data, ByteBuffer reply,
            long sentNanos) {}
}
