package vn.haidang.monitoring.services.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.base.time.SimulatedTime;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.service.ServiceMonitor;
import vn.haidang.monitoring.service.ServiceState;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.monitoring.verdict.LineEvidence;
import vn.haidang.monitoring.verdict.Statement;
import vn.haidang.monitoring.verdict.Witness;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;

/** Web servers, a name server and ports of this machine as services. */
class ServiceChecksTest {

    @TempDir
    Path folder;

    private final List<Event> posted = Collections.synchronizedList(new ArrayList<>());
    private final List<AutoCloseable> open = new ArrayList<>();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final SimulatedTime time = new SimulatedTime(InstantSource.system().instant());
    private HttpServer web;

    @BeforeEach
    void open() throws IOException {
        web = serve(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    private <S extends HttpServer> S serve(S server) {
        server.createContext("/", this::answer);
        server.start();
        open.add(() -> server.stop(0));
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/slow")) {
            // Answered only when the server is stopped.
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
            return;
        }
        try (exchange) {
            exchange.getResponseHeaders().set("Location", path.equals("/once") ? "/" : "/loop");
            byte[] page = "<h1>Cổng dịch vụ công</h1>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(path.equals("/once") || path.equals("/loop")
                    ? 302
                    : statuses.getOrDefault(path, 200), page.length);
            exchange.getResponseBody().write(page);
        }
    }

    @AfterEach
    void close() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }

    private String url(HttpServer server, String path) {
        return (server instanceof HttpsServer ? "https" : "http") + "://localhost:" + server.getAddress().getPort()
                + path;
    }

    private ServiceEngine watch(HttpClient.Builder client, String... urls) {
        RegistrySnapshot registry = registry(urls);
        ServiceEngine engine = new ServiceEngine(() -> registry, time, time, new Posted(), new Quick(), client);
        open.add(engine::stop);
        return engine;
    }

    /** One look at one address. */
    private ServiceStatus look(String url) {
        return await(watch(HttpClient.newBuilder(), url), status -> status.state() == ServiceState.UP
                || status.state() == ServiceState.DOWN);
    }

    private ServiceStatus await(ServiceEngine engine, Predicate<ServiceStatus> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            time.advance(Duration.ofSeconds(1));
            Optional<ServiceStatus> found = engine.service("S0").filter(wanted);
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(2_000_000);
        }
        return fail("never came: " + engine.services());
    }

    private static List<String> codes(ServiceStatus status) {
        return status.findings().stream().map(Finding::code).toList();
    }

    @Test
    void findsAPageWithItsText() {
        ServiceStatus status = look(url(web, "/once#:~:text=C%E1%BB%95ng%20d%E1%BB%8Bch"));
        assertEquals(ServiceState.UP, status.state(), status.toString());
        assertTrue(status.responseTime().isPresent());
        assertEquals(List.of(), codes(status));
    }

    @Test
    void looksAtAllOnceWhereNoEngineRuns() throws IOException {
        statuses.put("/broken", 503);
        RegistrySnapshot registry = registry(url(web, "/"), url(web, "/broken"), "https://portal.example/");
        List<ServiceStatus> seen = new SingleLooks(() -> registry, time).lookNow();
        assertEquals(List.of(ServiceState.UP, ServiceState.DOWN, ServiceState.UNKNOWN),
                seen.stream().map(ServiceStatus::state).toList());
        assertTrue(seen.get(0).responseTime().isPresent());
        assertEquals(List.of("service.status"), codes(seen.get(1)));
        assertEquals(List.of("service.url.unusable"), codes(seen.get(2)));
        assertEquals(List.of(), posted);
    }

    @Test
    void saysWhatIsWrongWithAPage() throws IOException {
        statuses.put("/broken", 503);
        assertEquals(List.of("service.status"), codes(look(url(web, "/broken"))));
        assertEquals(List.of("service.text.missing"), codes(look(url(web, "/#:~:text=hacked"))));
        assertEquals(List.of("service.redirects"), codes(look(url(web, "/loop"))));
        assertEquals(List.of("service.slow"), codes(look(url(web, "/slow"))));
        assertEquals(List.of("service.unreached"), codes(look("http://127.0.0.1:" + closedPort() + "/")));
    }

    private static int closedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Test
    void confirmsAFailureAndTellsOfEachChangeOnce() {
        ServiceEngine engine = watch(HttpClient.newBuilder(), url(web, "/p"));
        await(engine, status -> status.state() == ServiceState.UP);
        statuses.put("/p", 500);
        await(engine, status -> status.state() == ServiceState.DOWN);
        statuses.remove("/p");
        await(engine, status -> status.state() == ServiceState.UP);
        assertEquals(List.of("UP", "SUSPECT", "DOWN", "UP"),
                posted.stream().map(event -> (String) event.getProperty(ServiceMonitor.STATE)).toList());
    }

    @Test
    void looksAtPortsAndSaysWhenOneIsShut() throws IOException {
        try (ServerSocket port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertEquals(ServiceState.UP, look("tcp://127.0.0.1:" + port.getLocalPort()).state());
        }
        assertEquals(List.of("service.unreached"), codes(look("tcp://127.0.0.1:" + closedPort())));
    }

    @Test
    void comparesWithWhatTheRegistrySaysTheAnswerMustHold() throws Exception {
        assertEquals(ServiceState.UP, look(url(web, "/ expecting Cổng dịch vụ")).state());
        assertEquals(List.of("service.text.missing"), codes(look(url(web, "/#:~:text=C expecting Đăng nhập"))));
        ServerSocket port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        open.add(port);
        Thread greeting = new Thread(() -> greet(port));
        greeting.setDaemon(true);
        greeting.start();
        assertEquals(ServiceState.UP,
                look("tcp://127.0.0.1:" + port.getLocalPort() + " expecting SSH-2.0").state());
        ServiceStatus wrong = look("tcp://127.0.0.1:" + port.getLocalPort() + " expecting 220 ");
        assertEquals(List.of("service.greeting"), codes(wrong));
        assertEquals("Nhận được: SSH-2.0-test.",
                wrong.findings().get(0).explanation(ValueFormat.of(Language.VIETNAMESE)).orElseThrow());
    }

    private static void greet(ServerSocket port) {
        try {
            while (true) {
                try (Socket socket = port.accept()) {
                    socket.getOutputStream().write("SSH-2.0-test\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException e) {
            // The test has ended.
        }
    }

    @Test
    void aPortalThatFailsWhileItsLineIsCutIsTheLinesMatter() throws IOException {
        ServiceEngine engine = watch(HttpClient.newBuilder(), "http://127.0.0.1:" + closedPort() + "/");
        LineState[] state = {LineState.DOWN};
        engine.bindLines(new OneLine(state));
        ServiceStatus unknown = await(engine, status -> status.checkedAt().isPresent());
        assertEquals(ServiceState.UNKNOWN, unknown.state());
        assertEquals(List.of("service.line"), codes(unknown));
        state[0] = LineState.UP;
        await(engine, status -> status.state() == ServiceState.DOWN);
    }

    @Test
    void tellsALineWhichPortalsFail() throws IOException {
        ServiceEngine engine = watch(HttpClient.newBuilder(), "http://127.0.0.1:" + closedPort() + "/",
                url(web, "/"));
        await(engine, status -> status.state() == ServiceState.DOWN);
        LineEvidence told = new PortalEvidence(engine).testify(LineEvidence.of(OneLine.line(), time.instant(),
                Duration.ofMinutes(15), LineEvidence.Contacts.NONE));
        assertEquals(Optional.of(new Statement.Portals(List.of("Cổng 0"), 1)), told.told(Witness.PORTALS));
        LineEvidence past = new PortalEvidence(engine).testify(LineEvidence.of(OneLine.line(),
                time.instant().minus(Duration.ofDays(1)), Duration.ofMinutes(15), LineEvidence.Contacts.NONE));
        assertEquals(Optional.empty(), past.told(Witness.PORTALS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a.test/", "not a url", "tcp://a.test", "https://user:pw@a.test/",
            "dns://a.test/x?type=Z",
            "https://portal.quynhon.example/"})
    void saysOfAnAddressThatItIsNone(String url) {
        ServiceStatus status = await(watch(HttpClient.newBuilder(), url), some -> true);
        assertEquals(ServiceState.UNKNOWN, status.state());
        assertEquals(List.of("service.url.unusable"), codes(status));
    }

    @Test
    void trustsNoCertificateOfItsOwnMakingAndWarnsBeforeOneEnds() throws Exception {
        KeyStore keys = certificate();
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "made-up".toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, null);
        anchors.setCertificateEntry("server", keys.getCertificate(keys.aliases().nextElement()));
        trusted.init(anchors);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), trusted.getTrustManagers(), null);
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(context));
        serve(secure);

        assertEquals(List.of("service.certificate.untrusted"), codes(look(url(secure, "/"))));
        ServiceStatus good = await(watch(HttpClient.newBuilder().sslContext(context), url(secure, "/")),
                status -> status.state() == ServiceState.UP);
        assertEquals(List.of("service.certificate.ending"), codes(good));
        assertTrue(good.certificateEnd().orElseThrow().isAfter(time.instant()));
    }

    private KeyStore certificate() throws Exception {
        run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
                "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "9", "-keyout", "k.pem", "-out",
                "c.pem");
        run("openssl", "pkcs12", "-export", "-inkey", "k.pem", "-in", "c.pem", "-passout", "pass:made-up", "-out",
                "s.p12");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("s.p12"))) {
            keys.load(in, "made-up".toCharArray());
        }
        return keys;
    }

    private void run(String... command) throws Exception {
        assertEquals(0, new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile()).start().waitFor());
    }

    @Test
    void asksANameServer() throws Exception {
        int port;
        try (DatagramSocket free = new DatagramSocket()) {
            port = free.getLocalPort();
        }
        Process server = new ProcessBuilder("/usr/sbin/dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null",
                "--no-resolv", "--no-hosts", "--port=" + port, "--listen-address=127.0.0.1", "--bind-interfaces",
                "--user=", "--pid-file=" + folder.resolve("pid"),
                "--host-record=portal.example.test,192.0.2.7,2001:db8::7", "--mx-host=example.test,mx.example.test,5",
                "--cname=www.example.test,portal.example.test", "--txt-record=t.example.test,hello")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("dns.out").toFile()).start();
        open.add(() -> server.destroy());
        String base = "dns://127.0.0.1:" + port + "/";
        for (String good : List.of("portal.example.test", "portal.example.test?type=A;answer=192.0.2.7",
                "portal.example.test?type=AAAA;answer=2001:db8:0:0:0:0:0:7", "www.example.test?type=CNAME;answer="
                        + "portal.example.test",
                "www.example.test?answer=192.0.2.7",
                "example.test?type=MX;answer=5%20mx.example.test", "t.example.test?type=TXT;answer=hello")) {
            ServiceEngine engine = watch(HttpClient.newBuilder(), base + good);
            assertEquals(List.of(), codes(await(engine, status -> status.state() == ServiceState.UP)), good);
        }
        assertEquals(List.of("service.dns.other"), codes(look(base + "portal.example.test?answer=192.0.2.8")));
        assertEquals(List.of("service.dns.refused"), codes(look(base + "nothing.example.org")));
    }

    /** @param urls addresses, each with what is expected after a blank */
    private static RegistrySnapshot registry(String... urls) {
        ElementType type = new ElementType("WebSite", false, Set.of("WebSite"),
                Stream.of("code", "name", "url", "expectedAnswer", "reachedOver").map(name -> new Feature(name,
                        name.equals("reachedOver") ? Feature.Kind.REFERENCE : Feature.Kind.TEXT, false, true,
                        Optional.empty(), List.of(), Map.of())).toList());
        List<Element> sites = new ArrayList<>();
        for (int i = 0; i < urls.length; i++) {
            String[] parts = urls[i].split(" expecting ");
            Values.Builder values = Values.builder(type).put("code", List.of(new Value.Text("S" + i)))
                    .put("name", List.of(new Value.Text("Cổng " + i))).put("url", List.of(new Value.Text(parts[0])))
                    .put("reachedOver", List.of(new Value.Reference("id-L")));
            if (parts.length > 1) {
                values.put("expectedAnswer", List.of(new Value.Text(parts[1])));
            }
            sites.add(new Element("id-" + i, 1, values.build()));
        }
        return RegistrySnapshot.of(1, new RegistrySchema(List.of(type)), sites);
    }

    private static final class Quick implements ServicesConfiguration {
        @Override
        public long servicePeriodMillis() {
            return 10_000;
        }

        @Override
        public long serviceTimeoutMillis() {
            return 3_000;
        }

        @Override
        public long serviceConfirmMillis() {
            return 1_000;
        }

        @Override
        public int serviceConfirmAfter() {
            return 2;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return ServicesConfiguration.class;
        }
    }

    private final class Posted implements EventAdmin {
        @Override
        public void postEvent(Event event) {
            posted.add(event);
        }

        @Override
        public void sendEvent(Event event) {
            throw new AssertionError("events are posted, never sent: " + event);
        }
    }
}
