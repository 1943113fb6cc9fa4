package vn.haidang.signature.internal.revocation;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import vn.haidang.signature.EncodedResponse;

/**
 * Asks authorities for lists and their responders for answers, at the addresses that certificates name. Only http and
 * https; each address once in a run; bounded in size, time, redirects and number. What comes back is believed no more
 * than a file: its signature is checked where it is used. Safe for use by several threads.
 */
public final class RevocationFetcher {

    private static final Logger LOG = System.getLogger(RevocationFetcher.class.getName());

    /** Lists of public authorities have up to some tens of megabytes, answers a few kilobytes. */
    private static final int MAX_LIST = 64 << 20;
    private static final int MAX_ANSWER = 1 << 20;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(60);
    private static final int MAX_REDIRECTS = 3;
    /** Documents can name any number of addresses; no run needs so many authorities. */
    private static final int MAX_REQUESTS = 200;
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<URI, List<RevocationList>> lists = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();

    /** The lists that a certificate says are to be asked for; none when none can be had. */
    public List<RevocationList> lists(X509Certificate certificate) {
        List<RevocationList> all = new ArrayList<>();
        for (URI address : RevocationAddresses.lists(certificate)) {
            all.addAll(lists.computeIfAbsent(address, this::fetchLists));
        }
        return all;
    }

    /** The lists at an address. */
    List<RevocationList> fetchLists(URI address) {
        try {
            return RevocationFiles.lists(fetch(address, Optional.empty(), MAX_LIST));
        } catch (IOException | GeneralSecurityException e) {
            LOG.log(Level.INFO, "no revocation list at " + address, e);
            return List.of();
        }
    }

    /** The answers of the responders that a certificate names. */
    public List<OcspAnswer> answers(X509Certificate certificate, X509Certificate issuer) {
        List<OcspAnswer> all = new ArrayList<>();
        for (URI address : RevocationAddresses.responders(certificate)) {
            try {
                byte[] question = OcspQuestion.about(certificate, issuer);
                all.addAll(OcspResponse.read(new EncodedResponse(fetch(address, Optional.of(question), MAX_ANSWER)))
                        .answers());
            } catch (IOException | GeneralSecurityException e) {
                LOG.log(Level.INFO, "no answer from " + address, e);
            }
        }
        return all;
    }

    private byte[] fetch(URI address, Optional<byte[]> question, int limit) throws IOException {
        URI next = address;
        for (int step = 0; step <= MAX_REDIRECTS; step++) {
            HttpResponse<byte[]> response = send(next, question, limit);
            if (response.statusCode() == 200) {
                return response.body();
            }
            if (!REDIRECTS.contains(response.statusCode())) {
                throw new IOException("status " + response.statusCode());
            }
            next = next.resolve(response.headers().firstValue("Location")
                    .orElseThrow(() -> new IOException("redirected to nowhere")));
        }
        throw new IOException("more than " + MAX_REDIRECTS + " redirects");
    }

    private HttpResponse<byte[]> send(URI address, Optional<byte[]> question, int limit) throws IOException {
        if (address.getScheme() == null || address.getHost() == null
                || !SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))) {
            throw new IOException("neither http nor https");
        }
        if (requests.incrementAndGet() > MAX_REQUESTS) {
            throw new IOException("more than " + MAX_REQUESTS + " requests in a run");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(WHOLE);
        question.ifPresent(body -> request.header("Content-Type", "application/ocsp-request")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
        var sent = client.sendAsync(request.build(), info -> new BoundedBody(limit));
        try {
            return sent.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            sent.cancel(true);
            throw new IOException(e);
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
