package vn.haidang.monitoring.notification.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.net.ssl.SSLSocketFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.notify.Delivery;
import vn.haidang.monitoring.notify.Notification;

/** Mails through a real mail server. */
class EmailTest {

    private static final Pattern WORD = Pattern.compile("=\\?UTF-8\\?B\\?([^?]+)\\?=");

    @TempDir
    Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    private MailServer server(String security, String... more) throws Exception {
        MailServer server = new MailServer(folder, security);
        open.add(server);
        List<String> lines = new ArrayList<>(List.of("email.host=localhost", "email.port=" + server.port(),
                "email.security=" + security, "email.from=haidang@city.example.test",
                "email.to=truc@city.example.test, phong@city.example.test"));
        lines.addAll(List.of(more));
        Sample.settings(folder, lines.toArray(String[]::new));
        return server;
    }

    private String send(SSLSocketFactory secure, Notification notification) throws Exception {
        EmailChannel channel = new EmailChannel(folder, secure);
        open.add(channel::stop);
        return Sample.outcome(channel.send(notification).toCompletableFuture().get(70, TimeUnit.SECONDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "starttls", "tls"})
    void isReadAsItWasWritten(String security) throws Exception {
        MailServer server = security.equals("starttls")
                ? server(security, "email.user=" + MailServer.USER, "email.password=" + MailServer.PASSWORD)
                : server(security);
        assertEquals("delivered", send(server.trusting(), Sample.NOTIFICATION));

        List<String> mail = server.mail();
        assertEquals(List.of("truc@city.example.test", "phong@city.example.test"), mail.subList(0, 2));
        int body = mail.subList(3, mail.size()).indexOf("") + 3;
        String header = String.join("\n", mail.subList(3, body));
        assertEquals(Sample.NOTIFICATION.title(), decoded(header));
        assertTrue(header.contains("Date: Sun, 22 Nov 2026 08:02:03 +0700"), header);
        assertTrue(header.lines().allMatch(line -> line.length() <= 78), header);
        String text = new String(Base64.getMimeDecoder().decode(String.join("\n", mail.subList(body, mail.size()))),
                StandardCharsets.UTF_8);
        assertEquals(Sample.NOTIFICATION.text() + "\n\n" + Sample.NOTIFICATION.link().orElseThrow() + "\n",
                text.replace("\r\n", "\n"));
    }

    private static String decoded(String header) {
        return WORD.matcher(header).results().map((MatchResult word) -> word.group(1))
                .map(word -> new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"nobody@example.test, refused notification.email.recipient",
            "later@example.test, failed notification.email.recipient",
            "not an address, refused notification.entry.wrong",
            "'a@b.test>\r\nRCPT TO:<c@d.test', refused notification.entry.wrong"})
    void saysWhatBecameOfARecipient(String recipient, String outcome) throws Exception {
        MailServer server = server("none");
        assertEquals(outcome, send(server.trusting(), Sample.to(recipient)));
        assertFalse(Files.exists(folder.resolve("mail")));
    }

    @Test
    void oneDeadMailboxKeepsTheMailFromNobodyElse() throws Exception {
        MailServer server = server("none");
        EmailChannel channel = new EmailChannel(folder, server.trusting());
        open.add(channel::stop);
        Delivery delivery = channel.send(Sample.to("nobody@example.test", "truc@city.example.test",
                "later@example.test", "not an address")).toCompletableFuture().get(70, TimeUnit.SECONDS);
        Delivery.Partial partial = assertInstanceOf(Delivery.Partial.class, delivery);
        assertEquals(List.of("nobody@example.test", "not an address"), partial.refused());
        assertEquals(List.of("later@example.test"), partial.later());
        assertTrue(partial.reason().summary(ValueFormat.of(Language.VIETNAMESE)).contains("nobody@example.test"));
        assertEquals(List.of("truc@city.example.test", ""), server.mail().subList(0, 2));
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        MailServer server = server("starttls", "email.user=" + MailServer.USER, "email.password=wrong");
        assertEquals("refused notification.email.login", send(server.trusting(), Sample.NOTIFICATION));
    }

    @Test
    void sendsNoPasswordWithoutTls() throws Exception {
        MailServer server = server("none", "email.user=" + MailServer.USER, "email.password=" + MailServer.PASSWORD);
        assertEquals("refused notification.email.plain", send(server.trusting(), Sample.NOTIFICATION));
    }

    @Test
    void demandsStartTls() throws Exception {
        MailServer server = server("none", "email.security=starttls");
        assertEquals("refused notification.email.no.tls", send(server.trusting(), Sample.NOTIFICATION));
    }

    @Test
    void trustsNoUnknownCertificate() throws Exception {
        server("starttls");
        assertEquals("refused notification.email.certificate",
                send((SSLSocketFactory) SSLSocketFactory.getDefault(), Sample.NOTIFICATION));
    }

    @Test
    void failsWhenNobodyListens() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Sample.settings(folder, "email.host=127.0.0.1", "email.port=" + port, "email.from=a@b.test",
                "email.to=c@d.test");
        assertEquals("failed notification.email.unreached",
                send((SSLSocketFactory) SSLSocketFactory.getDefault(), Sample.NOTIFICATION));
    }

    @Test
    void saysWhichSettingIsMissingAndUsesNoFileOthersMayRead() throws Exception {
        SSLSocketFactory secure = (SSLSocketFactory) SSLSocketFactory.getDefault();
        assertEquals("refused notification.entry.missing", send(secure, Sample.NOTIFICATION));
        Sample.settings(folder, "email.host=mail.example.test");
        Files.setPosixFilePermissions(folder.resolve("notification.properties"),
                PosixFilePermissions.fromString("rw-r--r--"));
        assertEquals("refused notification.file.open", send(secure, Sample.NOTIFICATION));
    }
}
