package vn.haidang.monitoring.services.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.services.internal.ServiceTarget.Port;

/**
 * Looks whether a TCP port accepts a connection and greets as it should (SMTP, SSH and FTP servers speak first), and says
 * nothing on it.
 */
final class PortCheck {

    private static final int LARGEST = 4_096;
    private static final int MOST_SHOWN = 80;

    private PortCheck() {}

    static Look look(Port target, Duration timeout) {
        long begin = System.nanoTime();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(target.host(), target.port()), (int) timeout.toMillis());
            Optional<Finding> wrong = target.greeting().isEmpty()
                    ? Optional.empty()
                    : greeting(target, socket, timeout.minusNanos(System.nanoTime() - begin));
            return wrong.map(Look::bad).orElseGet(() -> Look.good(Duration.ofNanos(System.nanoTime() - begin)));
        } catch (SocketTimeoutException e) {
            return Look.bad(about("service.slow", target).with("seconds", timeout.toSeconds()));
        } catch (IOException e) {
            return Look.bad(about("service.unreached", target).with("detail",
                    e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    /** What is wrong with the greeting: it is not there in time, or not what it should be. */
    private static Optional<Finding> greeting(Port target, Socket socket, Duration patience) throws IOException {
        String expected = target.greeting().orElseThrow();
        long end = System.nanoTime() + patience.toNanos();
        StringBuilder heard = new StringBuilder();
        InputStream in = socket.getInputStream();
        byte[] part = new byte[LARGEST];
        for (long left = patience.toMillis(); left > 0 && heard.length() < LARGEST; left = (end - System.nanoTime())
                / 1_000_000) {
            socket.setSoTimeout((int) left);
            int read = read(in, part);
            if (read < 0) {
                break;
            }
            heard.append(new String(part, 0, read, StandardCharsets.UTF_8));
            if (heard.indexOf(expected) >= 0) {
                return Optional.empty();
            }
        }
        String shown = heard.toString().replaceAll("\\p{Cntrl}+", " ").strip();
        return Optional.of(about("service.greeting", target).with("text", expected).with("heard",
                shown.isEmpty() ? "-" : shown.substring(0, Math.min(MOST_SHOWN, shown.length()))));
    }

    /** Less than nothing when no more comes, or not in time. */
    private static int read(InputStream in, byte[] part) throws IOException {
        try {
            return in.read(part);
        } catch (SocketTimeoutException e) {
            return -1;
        }
    }

    private static Finding about(String code, Port target) {
        return Messages.error(code).with("host", target.host() + ":" + target.port());
    }
}
