package vn.haidang.monitoring.icmp.internal;

import java.nio.ByteBuffer;

/**
 * What of Windows the ping needs, one method a call, as a seam: behind it is nothing but {@link NativeWindowsCalls}.
 * Handles are 64 bits wide. Buffers are direct and stay reachable until the event of their request was signalled.
 */
interface WindowsCalls {

    /** What a call that makes a handle returns when it fails. */
    long NO_HANDLE = -1;

    /** {@link #awaitAny} returns this when nothing was signalled in time. */
    int TIMED_OUT = 0x102;

    /** {@link #awaitAny} returns this when it fails. */
    int FAILED = -1;

    /** How many events one wait can take: MAXIMUM_WAIT_OBJECTS. */
    int MOST_EVENTS = 64;

    /** A handle for echo requests of a family, or {@link #NO_HANDLE}. */
    long openEcho(IcmpFamily family);

    void closeEcho(long echo);

    /** A new event that resets itself when a wait has seen it, or {@link #NO_HANDLE}. */
    long newEvent();

    void signal(long event);

    void closeEvent(long event);

    /** Waits for one of the first events; its place, the lowest of several, or {@link #TIMED_OUT} or {@link #FAILED}. */
    int awaitAny(long[] events, int count, int millis);

    /**
     * Sends an echo request and does not wait for what becomes of it.
     *
     * @param event signalled once the reply buffer tells what became of it, which is after the timeout at the latest
     * @param target whom it is for, as {@link WindowsEcho#target} writes it
     * @param request what it carries
     * @param reply where the result is written
     * @return 0 when it is under way, else the error
     */
    int send(IcmpFamily family, long echo, long event, ByteBuffer target, ByteBuffer request, ByteBuffer reply,
            int timeoutMillis);

    /** The error of the calling thread's last call that failed. */
    int lastError();
}
