package vn.haidang.monitoring.icmp.internal;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Stands in for the calls of Windows, which no machine of ours can make: events that reset themselves, waits that tell the
 * lowest of several, and requests that end when the test says so.
 */
final class ScriptedWindows implements WindowsCalls {

    private static final int SUCCESS = 0;

    private final Map<Long, Boolean> events = new HashMap<>();
    private final Set<Long> echoes = new HashSet<>();
    private final Map<Long, Sent> sent = new HashMap<>();
    private long lastHandle = 100;
    private int refusal = SUCCESS;
    private boolean isWaitBroken;

    /** A request that Windows has. */
    private record Sent(IcmpFamily family, long event, ByteBuffer reply) {}

    /** Refuses all that is sent from now on with an error; 0 for none. */
    synchronized void refuse(int error) {
        refusal = error;
    }

    synchronized void breakWaits() {
        isWaitBroken = true;
        notifyAll();
    }

    /** Ends a request, once it has been sent. */
    synchronized void end(long nonce, int status, int roundTripMillis) throws InterruptedException {
        while (!sent.containsKey(nonce)) {
            wait();
        }
        Sent request = sent.remove(nonce);
        int place = request.family == IcmpFamily.V4 ? 4 : 28;
        request.reply.putInt(place, status).putInt(place + 4, roundTripMillis);
        signal(request.event);
    }

    synchronized void awaitSent(int requests) throws InterruptedException {
        while (sent.size() < requests) {
            wait();
        }
    }

    /** Waits until everything was closed. */
    synchronized void awaitAllClosed() throws InterruptedException {
        while (!events.isEmpty() || !echoes.isEmpty()) {
            wait();
        }
    }

    @Override
    public synchronized long openEcho(IcmpFamily family) {
        if (refusal != SUCCESS) {
            return NO_HANDLE;
        }
        echoes.add(++lastHandle);
        return lastHandle;
    }

    @Override
    public synchronized void closeEcho(long echo) {
        require(echoes.remove(echo));
        notifyAll();
    }

    @Override
    public synchronized long newEvent() {
        events.put(++lastHandle, false);
        return lastHandle;
    }

    @Override
    public synchronized void signal(long event) {
        require(events.replace(event, true) != null);
        notifyAll();
    }

    @Override
    public synchronized void closeEvent(long event) {
        require(events.remove(event) != null);
        notifyAll();
    }

    @Override
    public synchronized int awaitAny(long[] awaited, int count, int millis) {
        require(count <= MOST_EVENTS);
        long end = System.nanoTime() + millis * 1_000_000L;
        while (!isWaitBroken) {
            for (int i = 0; i < count; i++) {
                if (events.replace(awaited[i], true, false)) {
                    return i;
                }
            }
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return TIMED_OUT;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                return FAILED;
            }
        }
        return FAILED;
    }

    @Override
    public synchronized int send(IcmpFamily family, long echo, long event, ByteBuffer target, ByteBuffer request,
            ByteBuffer reply, int timeoutMillis) {
        require(echoes.contains(echo) && events.containsKey(event) && timeoutMillis > 0);
        if (refusal == SUCCESS) {
            sent.put(request.getLong(0), new Sent(family, event, reply));
            notifyAll();
        }
        return refusal;
    }

    @Override
    public synchronized int lastError() {
        return refusal;
    }

    private static void require(boolean isRight) {
        if (!isRight) {
            throw new AssertionError("Windows would not like that");
        }
    }
}
