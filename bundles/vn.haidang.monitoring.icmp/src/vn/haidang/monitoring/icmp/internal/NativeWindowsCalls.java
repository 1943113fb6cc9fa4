package vn.haidang.monitoring.icmp.internal;

import java.nio.ByteBuffer;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;

/**
 * The calls of iphlpapi.dll and kernel32.dll on 64-bit Windows. Written after their documentation and never yet run on a
 * Windows machine; so it does nothing but call.
 */
final class NativeWindowsCalls implements WindowsCalls {

    private static final int ERROR_IO_PENDING = 997;

    private final Iphlpapi iphlpapi = Native.load("iphlpapi", Iphlpapi.class);
    private final Kernel32 kernel32 = Native.load("kernel32", Kernel32.class);

    @Override
    public long openEcho(IcmpFamily family) {
        return family == IcmpFamily.V4 ? iphlpapi.IcmpCreateFile() : iphlpapi.Icmp6CreateFile();
    }

    @Override
    public void closeEcho(long echo) {
        iphlpapi.IcmpCloseHandle(echo);
    }

    @Override
    public long newEvent() {
        long event = kernel32.CreateEventW(Pointer.NULL, false, false, Pointer.NULL);
        return event == 0 ? NO_HANDLE : event;
    }

    @Override
    public void signal(long event) {
        kernel32.SetEvent(event);
    }

    @Override
    public void closeEvent(long event) {
        kernel32.CloseHandle(event);
    }

    @Override
    public int awaitAny(long[] events, int count, int millis) {
        return kernel32.WaitForMultipleObjects(count, events, false, millis);
    }

    @Override
    public int send(IcmpFamily family, long echo, long event, ByteBuffer target, ByteBuffer request, ByteBuffer reply,
            int timeoutMillis) {
        short size = (short) request.capacity();
        int replies = family == IcmpFamily.V4
                ? iphlpapi.IcmpSendEcho2(echo, event, Pointer.NULL, Pointer.NULL, target.getInt(0), request, size,
                        Pointer.NULL, reply, reply.capacity(), timeoutMillis)
                : iphlpapi.Icmp6SendEcho2(echo, event, Pointer.NULL, Pointer.NULL, WindowsEcho.anyAddress(), target,
                        request, size, Pointer.NULL, reply, reply.capacity(), timeoutMillis);
        if (replies != 0) {
            return 0;
        }
        int error = Native.getLastError();
        return error == ERROR_IO_PENDING ? 0 : error;
    }

    @Override
    public int lastError() {
        return Native.getLastError();
    }

    /** The IP helper library; HANDLE is {@code long}, DWORD {@code int}, WORD {@code short}. */
    interface Iphlpapi extends Library {

        long IcmpCreateFile();

        long Icmp6CreateFile();

        boolean IcmpCloseHandle(long handle);

        /** @param destination IPAddr, its octets in memory as on the wire */
        int IcmpSendEcho2(long handle, long event, Pointer routine, Pointer context, int destination,
                ByteBuffer request, short requestSize, Pointer options, ByteBuffer reply, int replySize, int timeout);

        int Icmp6SendEcho2(long handle, long event, Pointer routine, Pointer context, ByteBuffer source,
                ByteBuffer destination, ByteBuffer request, short requestSize, Pointer options, ByteBuffer reply,
                int replySize, int timeout);
    }

    /** What is needed to wait for results. */
    interface Kernel32 extends Library {

        long CreateEventW(Pointer security, boolean isManual, boolean isSet, Pointer name);

        boolean SetEvent(long event);

        boolean CloseHandle(long handle);

        int WaitForMultipleObjects(int count, long[] handles, boolean isForAll, int millis);
    }
}
