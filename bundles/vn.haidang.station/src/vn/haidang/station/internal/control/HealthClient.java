package vn.haidang.station.internal.control;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks a station on this machine how it is. */
final class HealthClient {

    private static final int TIMEOUT_MILLIS = 5000;
    private static final int LONGEST_ANSWER = 16 << 20;
    private static final int OK = 200;

    private HealthClient() {}

    /** The answer of a page; empty when there is none. */
    static Optional<Answer> get(int port, String page) {
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL("http", "127.0.0.1", port, page)
                    .openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            int code = connection.getResponseCode();
            try (InputStream body = code < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                return Optional.of(new Answer(code == OK,
                        new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether anything accepts connections on a port. */
    static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * What a page answered.
     *
     * @param healthy whether it says that all is well
     * @param text its content
     */
    record Answer(boolean healthy, String text) {

        /** Whether it comes from that process, and not from another program on the same port. */
        boolean isFrom(long process) {
            return text.contains("\"pid\":" + process + ",");
        }
    }
}
