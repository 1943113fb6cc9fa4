package vn.haidang.monitoring.notification.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One conversation with a mail server, as one who submits a message has it (RFC 5321, RFC 6409; STARTTLS: RFC 3207; AUTH: RFC
 * 4954). The server's certificate must be valid for its name. Each answer is awaited {@link #PATIENCE} at most, all together
 * {@link #LONGEST}.
 */
final class SmtpSession implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofSeconds(50);
    private static final int LONGEST_LINE = 2_000;
    private static final int MOST_LINES = 100;
    private static final int OK = 250;

    private final String host;
    private final SSLSocketFactory secure;
    private final long begin = System.nanoTime();
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();
    private OutputStream out = OutputStream.nullOutputStream();
    private List<String> extensions = List.of();

    /** @param secure makes TLS of a connection */
    SmtpSession(String host, SSLSocketFactory secure) {
        this.host = host;
        this.secure = secure;
    }

    /** @param tls whether TLS begins at once (RFC 8314) */
    void connect(int port, boolean tls) throws IOException, SmtpRefusal {
        socket.connect(new InetSocketAddress(host, port), (int) PATIENCE.toMillis());
        use(socket);
        if (tls) {
            toTls(port);
        }
        expect(220, "");
        hello();
    }

    private void use(Socket connected) throws IOException {
        socket = connected;
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    private void toTls(int port) throws IOException {
        socket.setSoTimeout((int) PATIENCE.toMillis());
        SSLSocket over = (SSLSocket) secure.createSocket(socket, host, port, true);
        SSLParameters parameters = over.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[]{"TLSv1.3", "TLSv1.2"});
        over.setSSLParameters(parameters);
        over.startHandshake();
        use(over);
    }

    private void hello() throws IOException, SmtpRefusal {
        String address = socket.getLocalAddress().getHostAddress();
        extensions = ask(OK, "EHLO [" + (address.indexOf(':') < 0 ? address : "IPv6:" + address) + "]").stream()
                .map(line -> line.toUpperCase(Locale.ROOT)).toList();
    }

    /** Whether the server offers this; after {@link #startTls} as it says from then on. */
    boolean offers(String extension) {
        return extensions.stream().anyMatch(line -> line.equals(extension) || line.startsWith(extension + " "));
    }

    /** Goes on in TLS; what was said before may have been anybody's. */
    void startTls(int port) throws IOException, SmtpRefusal {
        ask(220, "STARTTLS");
        if (in.available() > 0) {
            throw new SmtpRefusal(0, "more than an answer came before TLS");
        }
        toTls(port);
        hello();
    }

    void logIn(String user, String password) throws IOException, SmtpRefusal {
        String ways = extensions.stream().filter(line -> line.startsWith("AUTH ")).findFirst().orElse("");
        if (ways.contains("LOGIN") && !ways.contains("PLAIN")) {
            ask(334, "AUTH LOGIN");
            ask(334, base64(user));
            ask(235, base64(password));
        } else {
            ask(235, "AUTH PLAIN " + base64("\0" + user + "\0" + password));
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Hands a message over to those whom the server knows; it is ASCII with CRLF at the ends of its lines.
     *
     * @return the recipients that the server refused, each with what it said; when it refused all, nothing was sent
     */
    Map<String, SmtpRefusal> send(String from, List<String> to, String message) throws IOException, SmtpRefusal {
        ask(OK, "MAIL FROM:<" + from + ">");
        Map<String, SmtpRefusal> refused = new LinkedHashMap<>();
        for (String address : to) {
            try {
                ask(OK, "RCPT TO:<" + address + ">");
            } catch (SmtpRefusal e) {
                refused.put(address, e);
            }
        }
        if (refused.size() < to.size()) {
            ask(354, "DATA");
            // A line that begins with a full stop would end the message (RFC 5321, 4.5.2).
            ask(OK, message.replaceAll("(?m)^\\.", "..") + ".");
        }
        return refused;
    }

    private List<String> ask(int expected, String line) throws IOException, SmtpRefusal {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return expect(expected, line.substring(0, Math.min(4, line.length())));
    }

    private List<String> expect(int expected, String command) throws IOException, SmtpRefusal {
        List<String> texts = new ArrayList<>();
        String line = line();
        while (line.length() > 3 && line.charAt(3) == '-' && texts.size() < MOST_LINES) {
            texts.add(line.substring(4));
            line = line();
        }
        texts.add(line.length() > 4 ? line.substring(4) : "");
        int code = line.matches("\\d{3}(?:[ ].*)?") ? Integer.parseInt(line.substring(0, 3)) : 0;
        if (code != expected && !(expected == OK && code == 251)) {
            throw new SmtpRefusal(code, command + ": " + line);
        }
        return texts;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        long left = LONGEST.toMillis() - (System.nanoTime() - begin) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("no end after " + LONGEST);
        }
        socket.setSoTimeout((int) Math.min(left, PATIENCE.toMillis()));
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.length() > LONGEST_LINE) {
                throw new IOException(c < 0 ? "the server ended the connection" : "an endless line");
            }
            if (c >= ' ' && c < 0x7f) {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** The server says no. */
    static final class SmtpRefusal extends Exception {

        private static final long serialVersionUID = 1L;

        private final int code;

        SmtpRefusal(int code, String line) {
            super(line);
            this.code = code;
        }

        /** Whether it would say no again: codes 5xx (RFC 5321, 4.2.1). */
        boolean isForGood() {
            return code >= 500;
        }

        /** Whether it is about who we are (RFC 4954, 6). */
        boolean isAboutLogin() {
            return code == 530 || code == 534 || code == 535 || code == 538;
        }
    }
}
