package vn.haidang.monitoring.services.internal;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.services.internal.ServiceTarget.Name;

/** Asks a name server over UDP, three times at most, and compares what it says with what it should. */
final class NameCheck {

    private static final int TRIES = 3;
    private static final int LARGEST = 4_096;
    private static final SecureRandom RANDOM = new SecureRandom();

    private NameCheck() {}

    static Look look(Name target, Duration timeout) {
        long begin = System.nanoTime();
        InetSocketAddress server = new InetSocketAddress(target.server(), target.port());
        if (server.isUnresolved()) {
            return Look.bad(about("service.unreached", target).with("detail", "UnknownHost"));
        }
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(server);
            for (int i = 0; i < TRIES; i++) {
                int id = RANDOM.nextInt(1 << 16);
                byte[] question = DnsMessage.question(id, target.name(), target.type());
                socket.send(new DatagramPacket(question, question.length));
                byte[] answer = receive(socket, id, timeout.dividedBy(TRIES));
                if (answer.length > 0) {
                    return judged(target, answer, Duration.ofNanos(System.nanoTime() - begin));
                }
            }
            return Look.bad(about("service.slow", target).with("seconds", timeout.toSeconds()));
        } catch (IOException | IllegalArgumentException e) {
            return Look.bad(about("service.unreached", target).with("detail",
                    e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    /** The answer to this question; empty when none came in time. */
    private static byte[] receive(DatagramSocket socket, int id, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        DatagramPacket packet = new DatagramPacket(new byte[LARGEST], LARGEST);
        for (long left = patience.toMillis(); left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            socket.setSoTimeout((int) left);
            try {
                socket.receive(packet);
            } catch (SocketTimeoutException e) {
                break;
            }
            byte[] bytes = Arrays.copyOf(packet.getData(), packet.getLength());
            if (DnsMessage.answers(bytes, id)) {
                return bytes;
            }
            packet.setLength(LARGEST);
        }
        return new byte[0];
    }

    private static Look judged(Name target, byte[] answer, Duration time) {
        if (DnsMessage.code(answer) != 0) {
            return Look.bad(about("service.dns.refused", target).with("code",
                    Integer.toString(DnsMessage.code(answer))));
        }
        List<String> records = DnsMessage.records(answer, target.type());
        boolean isRight = target.answer().map(expected -> records.stream().anyMatch(expected::equalsIgnoreCase))
                .orElse(!records.isEmpty());
        return isRight
                ? Look.good(time)
                : Look.bad(about("service.dns.other", target).with("records", String.join(", ", records)));
    }

    private static Finding about(String code, Name target) {
        return Messages.error(code).with("host", target.server()).with("name", target.name());
    }
}
