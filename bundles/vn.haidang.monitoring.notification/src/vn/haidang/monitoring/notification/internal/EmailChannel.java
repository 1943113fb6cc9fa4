package vn.haidang.monitoring.notification.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.notification.internal.SmtpSession.SmtpRefusal;
import vn.haidang.monitoring.notify.Delivery;
import vn.haidang.monitoring.notify.Notification;
import vn.haidang.monitoring.notify.NotificationChannel;
import vn.haidang.storage.Database;

/**
 * The channel {@code email}: one mail to all recipients that the server takes through the mail server that {@code email.host} names. Settings:
 * {@code host}, {@code port} (587), {@code security} ({@code starttls}, {@code tls}, {@code none}), {@code user} with
 * {@code password}, {@code from}, {@code to}. A password is sent through TLS alone.
 */
@Component(service = NotificationChannel.class)
public final class EmailChannel implements NotificationChannel {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_RECIPIENTS = 50;
    private static final Pattern ADDRESS = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}");

    private final Path folder;
    private final SSLSocketFactory secure;
    private final SendThread thread = new SendThread("email");

    @Activate
    public EmailChannel(@Reference Database database) {
        this(database.folder(), (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    EmailChannel(Path folder, SSLSocketFactory secure) {
        this.folder = folder;
        this.secure = secure;
    }

    @Override
    public String id() {
        return "email";
    }

    @Override
    public CompletionStage<Delivery> send(Notification notification) {
        return thread.run(() -> send(notification, ChannelSettings.read(folder, id())));
    }

    @Deactivate
    public void stop() {
        thread.stop();
    }

    private Delivery send(Notification notification, ChannelSettings settings) throws FindingException {
        String host = settings.required("host");
        Security security = Security.of(settings);
        int port = port(settings, security);
        String from = address(settings, "from", settings.required("from"));
        List<String> to = recipients(notification, settings);
        Optional<String> user = settings.optional("user");
        if (user.isPresent() && security == Security.NONE) {
            throw new FindingException(Messages.error("notification.email.plain"));
        }
        String password = user.isPresent() ? settings.required("password") : "";
        try (SmtpSession session = new SmtpSession(host, secure)) {
            session.connect(port, security == Security.TLS);
            if (security == Security.STARTTLS) {
                if (!session.offers("STARTTLS")) {
                    throw new FindingException(about("notification.email.no.tls", host, port));
                }
                session.startTls(port);
            }
            if (user.isPresent()) {
                session.logIn(user.get(), password);
            }
            List<String> good = to.stream().filter(EmailChannel::isAddress).toList();
            Map<String, SmtpRefusal> refused = good.isEmpty()
                    ? Map.of()
                    : session.send(from, good, MailText.of(notification, from, good));
            RecipientResults results = new RecipientResults();
            to.forEach(one -> results.add(one, result(one, refused, settings, host, port)));
            return results.delivery();
        } catch (SmtpRefusal e) {
            return refused(e, about(e.isAboutLogin() ? "notification.email.login" : "notification.email.refused", host,
                    port).with("detail", e.getMessage()));
        } catch (SSLException e) {
            return new Delivery.Refused(about("notification.email.certificate", host, port).with("detail",
                    String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return new Delivery.Failed(about("notification.email.unreached", host, port).with("detail",
                    e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private static Delivery result(String recipient, Map<String, SmtpRefusal> refused, ChannelSettings settings,
            String host, int port) {
        if (!isAddress(recipient)) {
            return new Delivery.Refused(settings.wrong("to").finding().showing("to", recipient));
        }
        SmtpRefusal refusal = refused.get(recipient);
        return refusal == null
                ? new Delivery.Delivered()
                : refused(refusal, about("notification.email.recipient", host, port).with("recipient", recipient)
                        .with("detail", refusal.getMessage()));
    }

    private static Delivery refused(SmtpRefusal refusal, Finding finding) {
        return refusal.isForGood() ? new Delivery.Refused(finding) : new Delivery.Failed(finding);
    }

    private static Finding about(String code, String host, int port) {
        return Messages.error(code).with("host", host).with("port", Integer.toString(port));
    }

    private static int port(ChannelSettings settings, Security security) throws FindingException {
        String text = settings.optional("port")
                .orElse(Integer.toString(security == Security.TLS ? SUBMISSIONS : SUBMISSION));
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw settings.wrong("port");
        }
        throw settings.wrong("port");
    }

    private static List<String> recipients(Notification notification, ChannelSettings settings)
            throws FindingException {
        List<String> to = notification.recipients().isEmpty() ? settings.list("to") : notification.recipients();
        if (to.isEmpty()) {
            settings.required("to");
        }
        if (to.size() > MOST_RECIPIENTS) {
            throw settings.wrong("to");
        }
        return to;
    }

    private static String address(ChannelSettings settings, String key, String text) throws FindingException {
        if (!isAddress(text)) {
            throw settings.wrong(key);
        }
        return text;
    }

    private static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** How the connection is secured. */
    private enum Security {
        STARTTLS, TLS, NONE;

        static Security of(ChannelSettings settings) throws FindingException {
            String text = settings.optional("security").orElse("starttls");
            for (Security one : values()) {
                if (one.name().equalsIgnoreCase(text)) {
                    return one;
                }
            }
            throw settings.wrong("security");
        }
    }
}
