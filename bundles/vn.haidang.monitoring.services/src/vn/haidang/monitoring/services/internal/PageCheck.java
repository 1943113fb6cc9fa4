package vn.haidang.monitoring.services.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.services.internal.ServiceTarget.Page;

/**
 * Looks at a web page as a browser would: follows redirects, checks the certificate and its chain, the status and the text that
 * must be there. Blocks for the time it was given at most, and looks at the first
 * {@link #LARGEST} bytes.
 */
final class PageCheck {

    private static final int MOST_REDIRECTS = 5;
    private static final int LARGEST = 1 << 20;
    private static final Duration END_IS_NEAR = Duration.ofDays(21);

    private final HttpClient client;
    private final InstantSource clock;

    PageCheck(HttpClient client, InstantSource clock) {
        this.client = client;
        this.clock = clock;
    }

    Look look(Page page, Duration timeout) throws InterruptedException {
        long begin = System.nanoTime();
        URI url = page.url();
        try {
            for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
                Beginning text = new Beginning();
                HttpResponse<Void> response = get(url, text, timeout.minusNanos(System.nanoTime() - begin));
                Optional<URI> next = next(url, response);
                if (next.isEmpty()) {
                    return judged(page, response, text.toString(), Duration.ofNanos(System.nanoTime() - begin));
                }
                url = next.get();
            }
            return Look.bad(about("service.redirects", url).with("most", MOST_REDIRECTS));
        } catch (HttpTimeoutException e) {
            return Look.bad(about("service.slow", url).with("seconds", timeout.toSeconds()));
        } catch (SSLException e) {
            return Look.bad(about("service.certificate.untrusted", url).with("detail", reason(e)));
        } catch (IOException | IllegalArgumentException e) {
            return Look.bad(about("service.unreached", url).with("detail",
                    e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage())));
        }
    }

    private HttpResponse<Void> get(URI url, Beginning text, Duration timeout) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url).header("User-Agent", "HaiDang")
                .header("Accept", "text/html, */*").GET().build();
        CompletableFuture<HttpResponse<Void>> response = client.sendAsync(request,
                HttpResponse.BodyHandlers.ofByteArrayConsumer(text::add));
        try {
            // The client's own limit of time ends with the headers; a page that trickles must not hold this thread.
            return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw new HttpTimeoutException("no whole page in time");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException reason ? reason : new IOException(e.getCause());
        }
    }

    /** The beginning of a page; the rest is read and thrown away. */
    private static final class Beginning {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        synchronized void add(Optional<byte[]> part) {
            part.ifPresent(more -> bytes.write(more, 0, Math.min(more.length, LARGEST - bytes.size())));
        }

        @Override
        public synchronized String toString() {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    /** Only to where a browser would go, and never from TLS to none. */
    private static Optional<URI> next(URI from, HttpResponse<?> response) throws IOException {
        int status = response.statusCode();
        boolean isRedirect = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        Optional<String> location = response.headers().firstValue("Location").filter(text -> isRedirect);
        if (location.isEmpty()) {
            return Optional.empty();
        }
        URI next = from.resolve(location.get());
        boolean isWeb = "https".equals(next.getScheme())
                || "http".equals(next.getScheme()) && "http".equals(from.getScheme());
        if (!isWeb || next.getHost() == null) {
            throw new IOException("a redirect to " + next);
        }
        return Optional.of(next);
    }

    private Look judged(Page page, HttpResponse<?> response, String text, Duration time) {
        Optional<Instant> end = response.sslSession().flatMap(PageCheck::certificateEnd);
        if (response.statusCode() >= 400 || response.statusCode() < 200) {
            return with(end, Look.bad(about("service.status", page.url()).with("status",
                    Integer.toString(response.statusCode()))));
        }
        if (page.text().filter(expected -> !text.contains(expected)).isPresent()) {
            return with(end, Look.bad(about("service.text.missing", page.url()).with("text", page.text().get())));
        }
        Look good = with(end, Look.good(time));
        boolean isNear = end.filter(at -> at.isBefore(clock.instant().plus(END_IS_NEAR))).isPresent();
        return isNear
                ? new Look(Look.Result.GOOD, good.time(), end, List.of(Messages.finding(Severity.WARNING,
                        "service.certificate.ending").with("host", page.url().getHost()).with("end", end.get())))
                : good;
    }

    private static Look with(Optional<Instant> certificateEnd, Look look) {
        return new Look(look.result(), look.time(), certificateEnd, look.findings());
    }

    private static Optional<Instant> certificateEnd(SSLSession session) {
        try {
            return session.getPeerCertificates()[0] instanceof X509Certificate certificate
                    ? Optional.of(certificate.getNotAfter().toInstant())
                    : Optional.empty();
        } catch (SSLPeerUnverifiedException e) {
            return Optional.empty();
        }
    }

    /** The innermost reason is the one that says what is wrong with a certificate. */
    private static String reason(Throwable error) {
        Throwable inner = error;
        for (int depth = 0; inner.getCause() != null && depth < 10; depth++) {
            inner = inner.getCause();
        }
        return String.valueOf(inner.getMessage());
    }

    private static Finding about(String code, URI url) {
        return Messages.error(code).with("host", url.getHost());
    }
}
