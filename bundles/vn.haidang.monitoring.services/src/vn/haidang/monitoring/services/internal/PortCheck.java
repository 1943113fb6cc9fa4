package vn.haidang.monitoring.services.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

import vn.haidang.monitoring.services.internal.ServiceTarget.Port;

/** Looks whether a TCP port accepts a connection, and says nothing on it. */
final class PortCheck {

    private PortCheck() {}

    static Look look(Port target, Duration timeout) {
        long begin = System.nanoTime();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(target.host(), target.port()), (int) timeout.toMillis());
            return Look.good(Duration.ofNanos(System.nanoTime() - begin));
        } catch (SocketTimeoutException e) {
            return Look.bad(Messages.error("service.slow").with("host", target.host()).with("seconds",
                    timeout.toSeconds()));
        } catch (IOException e) {
            return Look.bad(Messages.error("service.unreached").with("host", target.host()).with("detail",
                    e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }
}
