package vn.haidang.monitoring.notification.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** aiosmtpd, a mail server of others, on a free port; each mail it takes becomes a file. */
final class MailServer implements AutoCloseable {

    static final String USER = "haidang";
    static final String PASSWORD = "mật khẩu bịa";

    private static final String SCRIPT = """
            import asyncio, ssl, sys
            from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword
            folder, security = sys.argv[1:3]
            class Keep:
                async def handle_RCPT(self, server, session, envelope, address, options):
                    if address.startswith('nobody@'):
                        return '550 5.1.1 no such user'
                    if address.startswith('later@'):
                        return '451 4.3.0 try again later'
                    envelope.rcpt_tos.append(address)
                    return '250 OK'
                async def handle_DATA(self, server, session, envelope):
                    with open(folder + '/mail', 'wb') as f:
                        f.write(('\\n'.join(envelope.rcpt_tos) + '\\n\\n').encode())
                        f.write(envelope.original_content)
                    return '250 taken'
            def login(server, session, envelope, mechanism, data):
                good = LoginPassword(b'haidang', 'mật khẩu bịa'.encode())
                return AuthResult(success=data == good, handled=data == good)
            context = None
            if security != 'none':
                context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
                context.load_cert_chain(folder + '/certificate.pem', folder + '/key.pem')
            def make():
                return SMTP(Keep(), hostname='mail.example.test', authenticator=login,
                            tls_context=context if security == 'starttls' else None,
                            require_starttls=security == 'starttls',
                            auth_require_tls=security == 'starttls', auth_required=security == 'starttls')
            async def main():
                server = await asyncio.get_running_loop().create_server(make, '127.0.0.1', 0,
                    ssl=context if security == 'tls' else None)
                print(server.sockets[0].getsockname()[1], flush=True)
                await server.serve_forever()
            asyncio.run(main())
            """;

    private final Path folder;
    private final Process process;
    private final int port;

    MailServer(Path folder, String security) throws Exception {
        this.folder = folder;
        assertEquals(0, new ProcessBuilder("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=mail.example.test", "-addext",
                "subjectAltName=DNS:localhost,IP:127.0.0.1", "-days", "2", "-keyout", "key.pem", "-out",
                "certificate.pem").directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("openssl.out").toFile()).start().waitFor());
        Path script = Files.writeString(folder.resolve("server.py"), SCRIPT);
        Path errors = folder.resolve("errors");
        process = new ProcessBuilder("/usr/bin/python3", script.toString(), folder.toString(), security)
                .redirectError(errors.toFile()).start();
        String line = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                .readLine();
        if (line == null) {
            fail("the mail server did not start; install the Debian package python3-aiosmtpd: "
                    + Files.readString(errors));
        }
        port = Integer.parseInt(line);
    }

    int port() {
        return port;
    }

    /** Makes TLS and trusts this server's certificate alone. */
    SSLSocketFactory trusting() throws Exception {
        try (InputStream in = Files.newInputStream(folder.resolve("certificate.pem"))) {
            Certificate certificate = CertificateFactory.getInstance("X.509").generateCertificate(in);
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("server", certificate);
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context.getSocketFactory();
        }
    }

    /** The mail it took: its recipients, an empty line, and the message. */
    List<String> mail() throws Exception {
        return Files.readAllLines(folder.resolve("mail"), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
