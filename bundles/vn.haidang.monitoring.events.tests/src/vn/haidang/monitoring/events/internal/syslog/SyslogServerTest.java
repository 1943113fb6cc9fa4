package vn.haidang.monitoring.events.internal.syslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;

import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.events.internal.intake.IntakeCounts;
import vn.haidang.monitoring.events.internal.intake.IntakeQueue;

/** A server of syslog connections to which the system gives none for a while. */
class SyslogServerTest {

    private static final int REFUSALS = 3;

    private final CountDownLatch refused = new CountDownLatch(REFUSALS);
    private final AtomicInteger accepts = new AtomicInteger();

    /** Gives no connection at first, as when all file handles are in use. */
    private final class Short extends ServerSocket {
        Short() throws IOException {
            super();
        }

        @Override
        public Socket accept() throws IOException {
            if (accepts.incrementAndGet() <= REFUSALS) {
                refused.countDown();
                throw new SocketException("Too many open files");
            }
            return super.accept();
        }
    }

    @Test
    void waitsSaysSoOnceAndGoesOn() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        Logger log = Logger.getLogger(SyslogServer.class.getName());
        Handler handler = handler(told);
        log.addHandler(handler);
        IntakeCounts counts = new IntakeCounts();
        try (SyslogServer server = new SyslogServer(new Short(), Channel.SYSLOG_TCP, 0, new IntakeQueue(counts), counts,
                new SimulatedTime(Instant.EPOCH))) {
            assertTrue(refused.await(30, TimeUnit.SECONDS));
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                socket.getOutputStream().write("no syslog at all\n9999999999 ".getBytes());
                socket.setSoTimeout(30_000);
                assertTrue(socket.getInputStream().read() < 0, "served, and closed for what it says");
            }
            assertEquals(Optional.empty(), server.refusal());
            assertFalse(server.isFull());
            assertEquals(1, told.size(), told.toString());
        } finally {
            log.removeHandler(handler);
        }
    }

    private static Handler handler(List<String> told) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                told.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
