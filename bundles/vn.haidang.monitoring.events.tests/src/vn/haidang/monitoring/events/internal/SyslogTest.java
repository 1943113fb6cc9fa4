package vn.haidang.monitoring.events.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.event.EventSource.Trust;
import vn.haidang.monitoring.event.NetworkEvent;

/** Syslog sent by util-linux's logger and openssl's s_client. */
class SyslogTest {

    private static final String PASSWORD = "made-up-password";

    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void rig() {
        rig = new Rig(folder).withRouter("R1", "127.0.0.1");
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rfc3164", "--rfc5424"})
    void readsTheDatagramsOfLogger(String form) throws Exception {
        rig.start();
        assertEquals(0, logger("syslog-udp", "-d", form));
        NetworkEvent event = rig.await(1).get(0);
        assertEquals(Channel.SYSLOG_UDP, event.source().channel());
        assertEquals(Trust.ADDRESS, event.source().trust());
        assertEquals(Optional.of("R1"), event.subject().device());
        assertEquals(Severity.WARNING, event.severity());
        assertEquals("bgp: Phường Hải Châu mất BGP", event.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--octet-count", "--rfc3164"})
    void readsTheConnectionsOfLogger(String form) throws Exception {
        rig.start();
        assertEquals(0, logger("syslog-tcp", "-T", form));
        NetworkEvent event = rig.await(1).get(0);
        assertEquals(Channel.SYSLOG_TCP, event.source().channel());
        assertEquals("bgp: Phường Hải Châu mất BGP", event.text());
    }

    private int logger(String listener, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of("logger", "-n", "127.0.0.1", "-P",
                Integer.toString(rig.port(listener)), "-t", "bgp", "-p", "local0.warning"));
        command.addAll(List.of(options));
        command.add("Phường Hải Châu mất BGP");
        return Tool.run(folder, "", command);
    }

    @Test
    void readsOctetCountedMessagesOverTls() throws Exception {
        makeCertificate();
        rig.start(new Rig.Ports(-1, -1, -1, 0));
        String message = "<131>1 2026-11-22T08:00:00Z fw-1 ike 77 ID1 - hầm VPN đứt";
        String frame = message.getBytes(StandardCharsets.UTF_8).length + " " + message;
        assertEquals(0, Tool.run(folder, frame + frame, List.of("openssl", "s_client", "-quiet", "-no_ign_eof",
                "-connect", "127.0.0.1:" + rig.port("syslog-tls"))));
        rig.await(() -> rig.book.all().stream().anyMatch(event -> event.count() == 2), "both messages as one event");
        NetworkEvent event = rig.book.all().get(0);
        assertEquals(Channel.SYSLOG_TLS, event.source().channel());
        assertEquals(Severity.ERROR, event.severity());
        assertEquals("ike: hầm VPN đứt", event.text());
    }

    private void makeCertificate() throws Exception {
        String key = folder.resolve("key.pem").toString();
        String certificate = folder.resolve("certificate.pem").toString();
        assertEquals(0, Tool.run(folder, "", List.of("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=station.example.test", "-days", "2", "-keyout", key,
                "-out", certificate)));
        assertEquals(0, Tool.run(folder, "", List.of("openssl", "pkcs12", "-export", "-inkey", key, "-in",
                certificate, "-passout", "pass:" + PASSWORD, "-out", folder.resolve("syslog.p12").toString())));
        Files.writeString(folder.resolve("syslog.p12.password"), PASSWORD + "\n");
    }

    @Test
    void saysWhatIsMissingAndReceivesElsewhere() throws Exception {
        rig.start(new Rig.Ports(-1, 0, -1, 0));
        assertEquals(List.of("events.certificate.missing"),
                rig.receiver().findings().stream().map(finding -> finding.code()).toList());
        assertEquals(0, logger("syslog-udp", "-d", "--rfc5424"));
        rig.await(1);

        makeCertificate();
        rig.await(() -> {
            rig.time.advance(java.time.Duration.ofMinutes(1));
            return rig.receiver().findings().isEmpty();
        }, "the certificate is found without a restart");
    }

    @Test
    void saysWhoseThePortMayBe() throws Exception {
        try (java.net.DatagramSocket other = new java.net.DatagramSocket()) {
            rig.start(new Rig.Ports(other.getLocalPort(), other.getLocalPort(), -1, -1));
            List<String> sentences = rig.receiver().findings().stream()
                    .map(finding -> finding.summary(ValueFormat.of(Language.VIETNAMESE))).toList();
            assertEquals(List.of("Chưa nhận được trap SNMP: không mở được cổng " + other.getLocalPort() + ".",
                    "Chưa nhận được syslog qua UDP: không mở được cổng " + other.getLocalPort() + "."), sentences);
        }
    }

    @Test
    void closesAConnectionThatIsNoSyslogAndThoseBeyondTheLimit() throws Exception {
        rig.start();
        int port = rig.port("syslog-tcp");
        try (Socket wrong = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = wrong.getOutputStream();
            out.write("999999999 x".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            assertTrue(isClosedByPeer(wrong));
        }
        List<Socket> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.add(new Socket(InetAddress.getLoopbackAddress(), port));
        }
        rig.await(() -> rig.receiver().counters().refused() >= 12, "twelve turned away");
        for (Socket one : many) {
            one.close();
        }
        // Their threads let the places go, and the next one is served.
        rig.await(() -> {
            try {
                logger("syslog-tcp", "-T", "--octet-count");
                rig.time.advance(java.time.Duration.ofSeconds(1));
                return !rig.book.all().isEmpty();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }, "a message on a connection after them");
    }

    private static boolean isClosedByPeer(Socket socket) throws Exception {
        socket.setSoTimeout(10_000);
        try {
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketException e) {
            return true;
        }
    }

    @Test
    void understandsALinkThatWentDown() throws Exception {
        rig.start();
        String message = "<189>43: *Mar  1 00:12:11.123: %LINK-3-UPDOWN: Interface ge-0/0, changed state to down";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), rig.port("syslog-tcp"))) {
            socket.getOutputStream().write((message + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        NetworkEvent event = rig.await(1).get(0);
        assertEquals(EventKind.LINK_DOWN, event.kind());
        assertEquals(Optional.of("L-R1"), event.subject().line());
        assertEquals(1, rig.receiver().changes("L-R1", Rig.START, rig.time.instant().plusSeconds(1)).size());
        assertEquals(List.of("syslog"), rig.witnesses());
    }
}
