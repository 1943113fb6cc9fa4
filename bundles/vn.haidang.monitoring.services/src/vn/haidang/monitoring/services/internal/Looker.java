package vn.haidang.monitoring.services.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;

/** Looks at one service, in the way of its kind; blocks for so long at most. Safe for use by several threads. */
final class Looker {

    private static final Logger LOG = System.getLogger(Looker.class.getName());

    private final PageCheck pages;
    private final Duration timeout;

    Looker(HttpClient.Builder client, Duration timeout, InstantSource clock) {
        this.pages = new PageCheck(
                client.followRedirects(HttpClient.Redirect.NEVER).connectTimeout(timeout).build(), clock);
        this.timeout = timeout;
    }

    Look look(ServiceTarget target) {
        try {
            if (target instanceof ServiceTarget.Page page) {
                return pages.look(page, timeout);
            }
            return target instanceof ServiceTarget.Port port
                    ? PortCheck.look(port, timeout)
                    : NameCheck.look((ServiceTarget.Name) target, timeout);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a look at " + target + " failed inside the program", e);
        }
        return Look.bad(Messages.error("service.unreached").with("host", "-").with("detail", "-"));
    }
}
