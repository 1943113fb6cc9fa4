package vn.haidang.monitoring.events.internal.syslog;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/**
 * The certificate by which senders know this program (RFC 5425, 4.2): a PKCS#12 file in the data folder, its password on the
 * first line of a file beside it.
 */
public final class SyslogCertificate {

    /** The key with its certificate chain. */
    public static final String FILE = "syslog.p12";
    /** Its password, readable by its owner alone. */
    public static final String PASSWORD_FILE = "syslog.p12.password";

    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    private SyslogCertificate() {}

    /**
     * A server socket that shows the certificate; not bound yet.
     *
     * @throws IOException when the files are missing or cannot be read
     * @throws GeneralSecurityException when they hold no usable key, or the password is wrong
     */
    public static ServerSocket serverSocket(Path folder) throws IOException, GeneralSecurityException {
        String firstLine = Files.readString(folder.resolve(PASSWORD_FILE), StandardCharsets.UTF_8).lines().findFirst()
                .orElse("");
        char[] password = firstLine.toCharArray();
        try (InputStream in = Files.newInputStream(folder.resolve(FILE))) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password);
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            SSLServerSocket socket = (SSLServerSocket) context.getServerSocketFactory().createServerSocket();
            socket.setEnabledProtocols(PROTOCOLS);
            return socket;
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
